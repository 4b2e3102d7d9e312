-- question: How many children hold a KIA?
-- grain: one row per region of the level with a count or a rate, best first
-- param level varchar = regency: regency or province.
SELECT rank, region_code, region, province, value AS kia_issued, as_of, base_value AS child_population, base_as_of,
       rate AS kia_rate, rate_basis, rate_as_of, target_percent, gap_points, sources, outlet, url, quality_flag
FROM compare_latest('kia_issued', $level::VARCHAR)
WHERE value IS NOT NULL OR rate IS NOT NULL
ORDER BY rank NULLS LAST, region_code
