-- question: Where did IKD grow fastest, lately?
-- grain: one row per kabupaten or kota with two counts, the later of them within the days asked before the newest
--   page; fastest first
-- param days integer = 31: How many days back from the newest page the later count may lie.
-- param top integer = 20: How many rows.
-- column points_per_month: Growth of the share of wajib KTP in percentage points in 30 days.
SELECT region_code, region, province, previous_as_of, previous_value, ikd_as_of, ikd_activated, change,
       pace_per_day, round(100 * 30 * pace_per_day / base_value, 2) AS points_per_month, rate_wajib_ktp,
       days_to_target, quality_flag
FROM comparison
WHERE change IS NOT NULL AND rank IS NOT NULL
  AND ikd_as_of > (SELECT max(known_on) FROM claim_rows WHERE claim >= 0) - $days::INTEGER
ORDER BY pace_per_day / base_value DESC, region_code
LIMIT $top
