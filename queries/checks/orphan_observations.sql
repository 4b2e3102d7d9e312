-- question: Is there an observation of a page that is not there?
-- grain: one row per such observation
SELECT o.observation_id, o.page_id
FROM observations AS o
ANTI JOIN pages AS p USING (page_id)
ORDER BY ALL
