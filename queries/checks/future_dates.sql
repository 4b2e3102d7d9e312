-- question: Is there a page or figure of a day after it was fetched?
-- grain: one row per such page or accepted observation; a day more is allowed for the zones of Indonesia, a month or
--   year may have begun, and a target is of a day to come
SELECT 'page' AS what, page_id AS id, published AS day, fetched_at
FROM pages
WHERE published > fetched_at::DATE + 1
UNION ALL
SELECT 'observation', observation_id,
       CASE WHEN as_of_precision IN ('month', 'year') THEN date_trunc(as_of_precision, as_of)::DATE ELSE as_of END,
       fetched_at
FROM observations
JOIN indicators USING (indicator)
WHERE status = 'accepted' AND kind <> 'target'
  AND CASE WHEN as_of_precision IN ('month', 'year') THEN date_trunc(as_of_precision, as_of)::DATE ELSE as_of END
      > fetched_at::DATE + 1
ORDER BY ALL
