-- question: How do kabupaten and kota compare?
-- grain: one row per kabupaten or kota, the ranked ones first
SELECT rank, region_code, province_code, ikd_activated, ikd_low, ikd_high, ikd_as_of, ikd_as_of_precision,
       base_value, base_as_of, base_source, rate_wajib_ktp, rate_low, rate_high, rate_basis, rate_as_of,
       target_percent, gap_points, gap_people, previous_value, previous_as_of, change, pace_per_day, days_to_target,
       sources, official, outlet, url, rate_url, decided_by, quality_flag, observation_id
FROM comparison
ORDER BY rank NULLS LAST, region_code
