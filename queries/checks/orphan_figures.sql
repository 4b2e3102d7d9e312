-- question: Is there a figure or a check of a page that is not there, or a figure of an observation that is not there?
-- grain: one row per such figure or check
SELECT 'figure' AS what, f.page_id, f.seq, f.observation_id
FROM figures AS f
ANTI JOIN pages AS p USING (page_id)
UNION ALL
SELECT 'figure', f.page_id, f.seq, f.observation_id
FROM figures AS f
ANTI JOIN observations AS o USING (observation_id)
WHERE f.observation_id IS NOT NULL
UNION ALL
SELECT 'check', c.page_id, c.seq, NULL
FROM checks AS c
ANTI JOIN pages AS p USING (page_id)
ORDER BY ALL
