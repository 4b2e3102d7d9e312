-- question: Of which kabupaten and kota is the IKD figure old, or missing?
-- grain: one row per kabupaten or kota whose latest IKD figure is older than asked or missing; missing ones first
-- param days integer = 180: Age in days, to the newest page, from which a figure is old.
SELECT v.region_code, v.region, p.region AS province, v.ikd_as_of,
       (SELECT max(known_on) FROM claim_rows WHERE claim >= 0) - v.ikd_as_of AS age_days,
       v.observations, v.doubtful, v.pages, v.newest_as_of, v.missing
FROM coverage AS v
LEFT JOIN regions AS p ON p.region_code = v.province_code AND p.level = 'province'
WHERE v.level = 'regency'
  AND (v.ikd_as_of IS NULL OR (SELECT max(known_on) FROM claim_rows WHERE claim >= 0) - v.ikd_as_of > $days)
ORDER BY v.ikd_as_of NULLS FIRST, v.region_code
