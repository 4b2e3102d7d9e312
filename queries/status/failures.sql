-- question: What fails now, and why?
-- grain: one row per source and kind of failure
-- note: an address counts while nothing good came from it since it failed
WITH tried AS (
    SELECT coalesce(f.source, p.source, p.outlet) AS source, f.url, f.fetched_at, f.http_status, f.reason,
           CASE WHEN f.failure IS NOT NULL THEN f.failure
                WHEN f.outcome = 'unread' THEN split_part(f.reason, ':', 1) END AS kind
    FROM fetches AS f
    LEFT JOIN pages AS p ON p.page_id = f.page_id
    WHERE f.purpose IS DISTINCT FROM 'robots'
),
good AS (
    SELECT url, max(fetched_at) AS last_good FROM tried WHERE kind IS NULL AND http_status IN (200, 304) GROUP BY url
)
SELECT t.source, t.kind, count(DISTINCT t.url) AS addresses, min(t.fetched_at) AS since, max(t.fetched_at) AS last,
       arg_max(t.url, (t.fetched_at, t.url)) AS url, arg_max(t.reason, (t.fetched_at, t.url)) AS reason
FROM tried AS t
LEFT JOIN good AS g USING (url)
WHERE t.kind IS NOT NULL AND (g.last_good IS NULL OR t.fetched_at > g.last_good)
GROUP BY t.source, t.kind
ORDER BY addresses DESC, t.source, t.kind
