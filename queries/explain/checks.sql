-- question: Which equations were tried with the region's figures?
-- grain: one row per observation and equation it stands in
SELECT unnest(observation_ids) AS observation_id, kind, equation, holds
FROM checks
WHERE region_code = $region
ORDER BY page_id, seq
