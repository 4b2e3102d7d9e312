-- question: Which outlets and services give the most figures, and how often are theirs contradicted?
-- grain: one row per source of the registry, and per outlet that is in no registry; most observations first
-- column pages: Pages in their newest version.
-- column pages_unread: Of these, pages that could not be read.
-- column pages_with_figures: Of these, pages with at least one observation.
-- column copies: Pages that repeat a story another page printed first.
-- column doubtful_percent: Share of doubtful observations, in percent.
-- column conflicts: Observations of it in at least one row of conflicts.
-- column conflict_percent: conflicts in percent of its accepted observations.
WITH seen AS (
    SELECT coalesce(p.source, p.outlet) AS source, count(*) AS pages,
           count(*) FILTER (WHERE p.outcome = 'unread') AS pages_unread,
           count(*) FILTER (WHERE s.story <> p.page_id) AS copies,
           max(p.published) AS newest_published
    FROM pages AS p
    JOIN stories AS s USING (page_id)
    GROUP BY ALL
),
disputed AS (
    SELECT a_observation_id AS observation_id FROM conflicts
    UNION
    SELECT b_observation_id FROM conflicts
),
told AS (
    SELECT coalesce(p.source, p.outlet) AS source,
           count(DISTINCT o.page_id) AS pages_with_figures, count(*) AS observations,
           count(*) FILTER (WHERE o.status = 'doubtful') AS doubtful,
           count(*) FILTER (WHERE d.observation_id IS NOT NULL) AS conflicts
    FROM observations AS o
    JOIN pages AS p USING (page_id)
    LEFT JOIN disputed AS d USING (observation_id)
    GROUP BY ALL
)
SELECT coalesce(r.source, s.source) AS source, r.name, r.source_kind, r.status,
       coalesce(s.pages, 0) AS pages, coalesce(s.pages_unread, 0) AS pages_unread,
       coalesce(t.pages_with_figures, 0) AS pages_with_figures, coalesce(s.copies, 0) AS copies,
       coalesce(t.observations, 0) AS observations,
       round(100 * t.doubtful / t.observations, 1) AS doubtful_percent,
       coalesce(t.conflicts, 0) AS conflicts,
       round(100 * t.conflicts / nullif(t.observations - t.doubtful, 0), 1) AS conflict_percent,
       s.newest_published
FROM sources AS r
FULL JOIN seen AS s ON s.source = r.source
LEFT JOIN told AS t ON t.source = s.source
ORDER BY observations DESC, source
