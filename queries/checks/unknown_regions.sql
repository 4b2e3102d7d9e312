-- question: Is there an observation of a region code that is not in force, or that does not fit its level?
-- grain: one row per such observation
SELECT o.observation_id, o.region_code, o.level, r.level AS level_of_code
FROM observations AS o
LEFT JOIN regions AS r USING (region_code)
WHERE o.region_code IS NOT NULL
  AND (r.level IS NULL OR r.level <> CASE WHEN o.level = 'district' THEN 'regency' ELSE o.level END)
ORDER BY ALL
