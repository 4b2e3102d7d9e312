-- question: How many children have a birth certificate?
-- grain: one row per region of the level with a count or a rate, best first
-- param level varchar = regency: regency or province.
SELECT rank, region_code, region, province, value AS birth_cert_issued, as_of, base_value AS child_population, base_as_of,
       rate AS birth_cert_rate, rate_basis, rate_as_of, target_percent, gap_points, sources, outlet, url, quality_flag
FROM compare_latest('birth_cert_issued', $level::VARCHAR)
WHERE value IS NOT NULL OR rate IS NOT NULL
ORDER BY rank NULLS LAST, region_code
