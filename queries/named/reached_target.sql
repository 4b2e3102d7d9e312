-- question: Which kabupaten and kota reached the IKD target of the year, and when was that first known?
-- grain: one row per kabupaten or kota whose rate on wajib KTP reached the target of its year, earliest first
-- column reached_as_of: Day of the first figure at or above the target of its year.
-- column rate_then: Rate on that day, in percent of wajib KTP.
-- column target_then: Target of that year.
-- column reached_by: count (with the official base) or rate (as told, on wajib KTP).
-- column still: Whether the latest comparison is at or above its target too; null where it is not ranked.
WITH shares AS (
    SELECT region_code, region, effective_as_of, share, outlet, url, observation_id,
           CASE WHEN unit = 'percent' THEN 'rate' ELSE 'count' END AS reached_by
    FROM timeline
    WHERE level = 'regency' AND cohort = 'all' AND coalesce(flag, '') NOT IN ('above_base', 'jump', 'dip')
      AND (indicator = 'ikd_activated' OR indicator = 'ikd_activation_rate' AND denominator = 'wajib_ktp')
),
first_time AS (
    SELECT s.*, t.percent AS target_then
    FROM shares AS s
    JOIN targets AS t ON t.indicator = 'ikd_activation_rate' AND t.base = 'wajib_ktp' AND t.year = year(s.effective_as_of)
    WHERE s.share >= t.percent
    QUALIFY row_number() OVER (PARTITION BY s.region_code ORDER BY s.effective_as_of, s.reached_by) = 1
)
SELECT f.region_code, f.region, c.province, f.effective_as_of AS reached_as_of, round(f.share, 2) AS rate_then,
       f.target_then, f.reached_by, f.outlet, f.url,
       c.rate_wajib_ktp, c.rate_as_of,
       CASE WHEN c.rank IS NOT NULL THEN c.gap_points >= 0 END AS still
FROM first_time AS f
JOIN comparison AS c USING (region_code)
ORDER BY reached_as_of, f.region_code
