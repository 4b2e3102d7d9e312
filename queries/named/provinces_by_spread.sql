-- question: In which provinces do kabupaten and kota differ most on IKD?
-- grain: one row per province with at least two ranked kabupaten and kota, widest first
-- column spread_points: Highest less lowest rate, in percentage points.
SELECT province_code, province, regions, regions_known, base_known_percent,
       lowest_rate, median_rate, highest_rate, round(highest_rate - lowest_rate, 2) AS spread_points,
       (SELECT arg_min(c.region, (c.rate_wajib_ktp, c.region_code)) FROM comparison AS c
        WHERE c.province_code = p.province_code AND c.rank IS NOT NULL) AS lowest_region,
       (SELECT arg_max(c.region, (c.rate_wajib_ktp, c.region_code)) FROM comparison AS c
        WHERE c.province_code = p.province_code AND c.rank IS NOT NULL) AS highest_region
FROM comparison_province AS p
WHERE highest_rate > lowest_rate
ORDER BY spread_points DESC, province_code
