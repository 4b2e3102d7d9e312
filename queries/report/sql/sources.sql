-- question: Which outlets and services are read, and what came of it?
-- grain: one row per source, official services first
SELECT s.source, s.name, s.source_kind, s.address, s.status, s.reason,
       count(DISTINCT p.page_id) AS pages,
       count(DISTINCT p.page_id) FILTER (WHERE p.outcome <> 'read') AS unread,
       count(o.observation_id) AS observations,
       count(o.observation_id) FILTER (WHERE o.status = 'doubtful') AS doubtful,
       max(p.published) AS newest
FROM sources AS s
LEFT JOIN pages AS p USING (source)
LEFT JOIN observations AS o ON o.page_id = p.page_id
GROUP BY s.source, s.name, s.source_kind, s.address, s.status, s.reason
ORDER BY s.source_kind = 'news', count(o.observation_id) DESC, s.name, s.source
