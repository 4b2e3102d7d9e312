-- question: What is known of each region, and how old is it?
-- grain: one row per region, in the order of their codes
SELECT region_code, observations, doubtful, pages, outlets, indicators, ikd_as_of, recording_as_of, blangko_as_of,
       kia_as_of, birth_cert_as_of, newest_as_of, age_days, missing
FROM coverage
ORDER BY region_code
