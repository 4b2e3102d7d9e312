-- question: Is an observation there twice?
-- grain: one row per identifier that is not unique
SELECT observation_id, count(*) AS rows
FROM observations
GROUP BY observation_id
HAVING count(*) > 1
ORDER BY observation_id
