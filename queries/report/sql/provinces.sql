-- question: How do the provinces stand?
-- grain: one row per province, the ranked ones first
SELECT rank, province_code, ikd_activated, ikd_as_of, base_value, base_as_of, rate_wajib_ktp, rate_basis,
       target_percent, gap_points, gap_people, regions, regions_known, base_known_percent, ikd_known, rate_known,
       oldest_as_of, newest_as_of, regions_at_target, lowest_rate, median_rate, highest_rate,
       outlet, url, quality_flag
FROM comparison_province
ORDER BY rank NULLS LAST, province_code
