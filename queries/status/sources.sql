-- question: How fresh is each source, and what does it yield?
-- grain: one row per source that was asked or has pages; '' for pages of outlets in no registry
-- note: robots.txt says nothing of whether a source works and is left out
WITH asked AS (
    SELECT coalesce(f.source, p.source, '') AS source, f.fetched_at,
           f.failure IS NOT NULL AS failed
    FROM fetches AS f
    LEFT JOIN pages AS p ON p.page_id = f.page_id
    WHERE f.purpose IS DISTINCT FROM 'robots'
),
answered AS (
    SELECT source, max(fetched_at) AS last_asked, max(fetched_at) FILTER (NOT failed) AS last_answer,
           count(*) FILTER (failed) AS failures
    FROM asked
    GROUP BY source
),
failing AS (
    SELECT a.source, min(a.fetched_at) AS failing_since
    FROM asked AS a
    JOIN answered AS b USING (source)
    WHERE a.failed AND (b.last_answer IS NULL OR a.fetched_at > b.last_answer)
    GROUP BY a.source
),
days AS (
    SELECT DISTINCT coalesce(source, '') AS source, coalesce(published, fetched_at::DATE) AS day
    FROM pages
),
gaps AS (
    SELECT source, day, day - lag(day) OVER (PARTITION BY source ORDER BY day) AS gap FROM days
),
rhythm AS (
    SELECT source, max(day) AS newest, median(gap) AS usual_gap, count(gap) AS gaps FROM gaps GROUP BY source
),
brought AS (
    SELECT coalesce(source, '') AS source, count(*) AS pages, count(*) FILTER (outcome = 'unread') AS pages_unread
    FROM pages
    GROUP BY ALL
),
told AS (
    SELECT coalesce(p.source, '') AS source, count(*) AS observations, count(*) FILTER (o.status = 'doubtful') AS doubtful
    FROM observations AS o
    JOIN pages AS p USING (page_id)
    GROUP BY ALL
)
SELECT a.source, a.last_asked, a.last_answer, f.failing_since, a.failures,
       coalesce(b.pages, 0) AS pages, coalesce(b.pages_unread, 0) AS pages_unread,
       coalesce(t.observations, 0) AS observations, coalesce(t.doubtful, 0) AS doubtful,
       r.newest, r.usual_gap::DOUBLE AS usual_gap, coalesce(r.gaps, 0) AS gaps
FROM answered AS a
LEFT JOIN failing AS f USING (source)
LEFT JOIN brought AS b USING (source)
LEFT JOIN told AS t USING (source)
LEFT JOIN rhythm AS r USING (source)
ORDER BY a.source
