-- question: How do provinces compare on IKD, and how much of each is known?
-- grain: one row per province, ranked ones first; columns as in comparison_province
-- param province varchar: Code of the one province that is shown; null for all.
-- param top integer: How many rows; null for all.
SELECT rank, province_code, province, ikd_activated, ikd_as_of, rate_wajib_ktp, rate_basis,
       target_percent, gap_points, gap_people, base_value, base_as_of,
       regions, regions_known, base_known_percent, ikd_known, rate_known, oldest_as_of, newest_as_of,
       regions_at_target, lowest_rate, median_rate, highest_rate, sources, outlet, url, quote, quality_flag
FROM comparison_province
WHERE province_code = coalesce($province, province_code)
ORDER BY rank NULLS LAST, province_code
LIMIT coalesce($top, 1000000)
