-- question: How do kabupaten and kota compare on IKD, as a share of wajib KTP, against the national target?
-- grain: one row per kabupaten or kota, ranked ones first; columns as in comparison
-- param province varchar: Code of the province whose regions are shown; null for all. Ranks stay national.
-- param top integer: How many rows; null for all.
SELECT rank, region_code, region, province, ikd_activated, ikd_as_of, rate_wajib_ktp, rate_low, rate_high,
       rate_basis, rate_as_of, target_percent, gap_points, gap_people, base_indicator, base_value, base_as_of,
       previous_value, previous_as_of, change, pace_per_day, days_to_target,
       sources, outlet, url, quote, decided_by, quality_flag, rate_url, rate_quote
FROM comparison
WHERE province_code = coalesce($province, province_code)
ORDER BY rank NULLS LAST, region_code
LIMIT coalesce($top, 1000000)
