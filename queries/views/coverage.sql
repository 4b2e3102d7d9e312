-- question: What is known of each region, how old is it, and what is missing?
-- grain: one row per region: the nation, provinces, kabupaten and kota
-- column region_code: Kemendagri code with dots.
-- column region: Official name with its kind.
-- column level: nation, province or regency.
-- column province_code: Code of its province.
-- column observations: Observations about it, kecamatan included.
-- column doubtful: Of these, doubtful ones.
-- column pages: Pages they stand on.
-- column outlets: Outlets and services that printed them.
-- column indicators: Indicators with a figure that may be compared, those of the reference data included.
-- column ikd_as_of: Day of the latest IKD count or rate.
-- column recording_as_of: Day of the latest recording count or rate.
-- column blangko_as_of: Day of the latest stock of blank cards.
-- column kia_as_of: Day of the latest count or rate of KIA.
-- column birth_cert_as_of: Day of the latest count or rate of birth certificates.
-- column newest_as_of: Day of the latest figure from any page.
-- column age_days: Days from there to the newest page of the file.
-- column missing: What no figure is known of, among ikd, wajib_ktp, recording, blangko, kia, birth_cert; empty
--   where all are.
CREATE VIEW coverage AS
WITH seen AS (
    SELECT region_code, count(*) AS observations, count(*) FILTER (WHERE status = 'doubtful') AS doubtful,
           count(DISTINCT page_id) AS pages, count(DISTINCT outlet) AS outlets
    FROM observations
    WHERE region_code IS NOT NULL
    GROUP BY region_code
),
known AS (
    SELECT region_code,
           count(DISTINCT indicator) AS indicators,
           max(effective_as_of) FILTER (WHERE indicator IN ('ikd_activated', 'ikd_activation_rate')) AS ikd_as_of,
           max(effective_as_of) FILTER (WHERE indicator IN ('ktp_el_recorded', 'ktp_el_recording_rate')) AS recording_as_of,
           max(effective_as_of) FILTER (WHERE indicator = 'blangko_stock') AS blangko_as_of,
           max(effective_as_of) FILTER (WHERE indicator IN ('kia_issued', 'kia_rate')) AS kia_as_of,
           max(effective_as_of) FILTER (WHERE indicator IN ('birth_cert_issued', 'birth_cert_rate')) AS birth_cert_as_of,
           bool_or(indicator = 'wajib_ktp') AS has_wajib_ktp,
           max(effective_as_of) FILTER (WHERE page_id IS NOT NULL) AS newest_as_of
    FROM latest
    WHERE cohort = 'all' AND level <> 'district'
    GROUP BY region_code
),
newest AS (
    SELECT max(known_on) AS day FROM claim_rows WHERE claim >= 0
)
SELECT r.region_code, r.region, r.level, r.province_code,
       coalesce(s.observations, 0) AS observations, coalesce(s.doubtful, 0) AS doubtful,
       coalesce(s.pages, 0) AS pages, coalesce(s.outlets, 0) AS outlets, coalesce(k.indicators, 0) AS indicators,
       k.ikd_as_of, k.recording_as_of, k.blangko_as_of, k.kia_as_of, k.birth_cert_as_of, k.newest_as_of,
       n.day - k.newest_as_of AS age_days,
       concat_ws(' ',
           CASE WHEN k.ikd_as_of IS NULL THEN 'ikd' END,
           CASE WHEN k.has_wajib_ktp IS NOT TRUE THEN 'wajib_ktp' END,
           CASE WHEN k.recording_as_of IS NULL THEN 'recording' END,
           CASE WHEN k.blangko_as_of IS NULL THEN 'blangko' END,
           CASE WHEN k.kia_as_of IS NULL THEN 'kia' END,
           CASE WHEN k.birth_cert_as_of IS NULL THEN 'birth_cert' END) AS missing
FROM regions AS r
LEFT JOIN seen AS s USING (region_code)
LEFT JOIN known AS k USING (region_code)
CROSS JOIN newest AS n;
