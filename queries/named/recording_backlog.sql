-- question: Where are the most wajib KTP not recorded yet?
-- grain: one row per kabupaten or kota with a count or a rate of recording; the largest backlog first
-- param top integer = 20: How many rows.
-- column unrecorded: Wajib KTP not recorded: as told, else the official base less the count.
-- column unrecorded_basis: reported or computed.
SELECT c.region_code, c.region, c.province, c.value AS ktp_el_recorded, c.as_of, c.rate AS recording_rate, c.rate_basis, c.rate_as_of,
       c.target_percent, c.gap_points, c.base_value AS wajib_ktp, c.base_as_of,
       coalesce(u.value, greatest(c.base_value - c.value, 0)) AS unrecorded,
       CASE WHEN u.value IS NOT NULL THEN 'reported' WHEN c.value IS NOT NULL THEN 'computed' END AS unrecorded_basis,
       coalesce(u.effective_as_of, c.as_of) AS unrecorded_as_of, c.outlet, c.url, c.quality_flag
FROM compare_latest('ktp_el_recorded', 'regency') AS c
LEFT JOIN latest AS u
  ON u.region_code = c.region_code AND u.level = 'regency' AND u.indicator = 'ktp_el_unrecorded' AND u.cohort = 'all'
WHERE c.rate IS NOT NULL OR u.value IS NOT NULL
ORDER BY unrecorded DESC NULLS LAST, c.region_code
LIMIT $top
