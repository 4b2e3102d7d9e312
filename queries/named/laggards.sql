-- question: Which kabupaten and kota are furthest behind on IKD, as a share of wajib KTP?
-- grain: one row per ranked kabupaten or kota, last first
-- param top integer = 20: How many rows.
SELECT rank, region_code, region, province, ikd_activated, ikd_as_of, rate_wajib_ktp, rate_basis,
       target_percent, gap_points, gap_people, pace_per_day, sources, outlet, quality_flag
FROM comparison
WHERE rank IS NOT NULL
ORDER BY rank DESC, region_code
LIMIT $top
