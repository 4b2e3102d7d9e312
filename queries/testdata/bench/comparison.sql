SELECT rank, region_code, region, ikd_activated, ikd_as_of, rate_wajib_ktp, target_percent, gap_points, gap_people
FROM comparison ORDER BY rank NULLS LAST, region_code
