-- question: How does the nation stand?
-- grain: one row
SELECT ikd_activated, ikd_as_of, base_value, base_as_of, rate_wajib_ktp, target_percent, gap_points, gap_people,
       regions, regions_known, base_known_percent, ikd_known, rate_known, oldest_as_of, newest_as_of,
       regions_at_target, median_rate, official, outlet, url, quality_flag
FROM comparison_nation
