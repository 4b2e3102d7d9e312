-- question: How do regions compare on an indicator, of all that is known?
-- grain: one row per region of the level, ranked ones first
-- param indicator varchar = ktp_el_recorded: A count or a rate, as in the table indicators.
-- param level varchar = regency: regency or province.
-- param province varchar: Code of the province whose regions are shown; null for all. Ranks stay national.
-- param top integer: How many rows; null for all.
SELECT rank, region_code, region, province, indicator, value, as_of, rate, rate_low, rate_high, rate_basis, rate_as_of,
       target_percent, gap_points, gap_people, base_indicator, base_value, base_as_of,
       previous_value, previous_as_of, change, pace_per_day, days_to_target,
       sources, outlet, url, quote, decided_by, quality_flag, rate_url, rate_quote
FROM compare_latest($indicator::VARCHAR, $level::VARCHAR)
WHERE province_code = coalesce($province, province_code)
ORDER BY rank NULLS LAST, region_code
LIMIT coalesce($top, 1000000)
