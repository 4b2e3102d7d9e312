-- question: Is a doubtful figure, or one of a part of the population, compared?
-- grain: one row per such figure of latest or comparison
SELECT l.observation_id, o.status, o.cohort
FROM latest AS l
JOIN observations AS o USING (observation_id)
WHERE o.status <> 'accepted'
UNION ALL
SELECT c.observation_id, o.status, o.cohort
FROM comparison AS c
JOIN observations AS o USING (observation_id)
WHERE o.status <> 'accepted' OR o.cohort <> 'all' OR o.level <> 'regency'
ORDER BY ALL
