-- question: Is there a page or figure of a day after it was fetched?
-- grain: one row per such page, or accepted observation that is no target; a day more is allowed for the zones of
--   Indonesia, and a month or a year that is told may end later in the same year ("mid 2025", in May)
SELECT 'page' AS what, page_id AS id, published AS day, fetched_at
FROM pages
WHERE published > fetched_at::DATE + 1
UNION ALL
SELECT 'observation', o.observation_id, o.as_of, o.fetched_at
FROM observations AS o
JOIN indicators AS i USING (indicator)
WHERE o.status = 'accepted' AND i.kind <> 'target'
  AND CASE WHEN o.as_of_precision IN ('month', 'year') THEN date_trunc('year', o.as_of)::DATE ELSE o.as_of END
      > o.fetched_at::DATE + 1
ORDER BY ALL
