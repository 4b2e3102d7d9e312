-- question: Which kabupaten and kota lead on IKD, as a share of wajib KTP?
-- grain: one row per ranked kabupaten or kota, best first
-- param top integer = 20: How many ranks are shown; regions that share the last one are all shown.
SELECT rank, region_code, region, province, ikd_activated, ikd_as_of, rate_wajib_ktp, rate_basis,
       target_percent, gap_points, sources, outlet, quality_flag
FROM comparison
WHERE rank <= $top
ORDER BY rank, region_code
