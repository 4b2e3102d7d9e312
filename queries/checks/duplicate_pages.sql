-- question: Is a page, or an article in two versions, there twice?
-- grain: one row per page or identity that is not unique
-- note: a newer answer that could not be read stands beside the version that counts
SELECT 'page_id' AS what, page_id AS id, count(*) AS rows
FROM pages
GROUP BY page_id
HAVING count(*) > 1
UNION ALL
SELECT 'canonical', canonical, count(*)
FROM pages
WHERE canonical IS NOT NULL AND source_kind = 'news' AND outcome = 'read'
GROUP BY canonical
HAVING count(*) > 1
ORDER BY ALL
