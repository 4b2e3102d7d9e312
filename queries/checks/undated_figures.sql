-- question: Is there an accepted figure without a region or a date?
-- grain: one row per such observation
SELECT observation_id, region_code, as_of
FROM observations
WHERE status = 'accepted' AND (region_code IS NULL OR level IS NULL OR as_of IS NULL)
ORDER BY ALL
