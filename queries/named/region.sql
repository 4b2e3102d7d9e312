-- question: What is known of one region?
-- grain: one row per indicator, denominator and cohort
-- param region_code varchar: Kemendagri code with dots, or ID.
SELECT indicator, denominator, cohort, value, value_low, value_high, qualifier, as_of, as_of_precision,
       share, base_indicator, base_value, base_as_of, decided_by, sources, rivals, flag, outlet, url, printed, quote, observation_id
FROM latest
WHERE region_code = $region_code AND level <> 'district'
ORDER BY indicator, denominator NULLS FIRST, cohort
