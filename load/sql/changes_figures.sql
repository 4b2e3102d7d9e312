-- A figure of latest is new, gone, or changed: another number or another date.
-- The reason is told from the page and the observation it comes from.
WITH old_latest AS (
    SELECT l.*, p.canonical
    FROM old_file.latest AS l
    LEFT JOIN old_file.pages AS p USING (page_id)
),
new_latest AS (
    SELECT l.*, p.canonical
    FROM new_file.latest AS l
    LEFT JOIN new_file.pages AS p USING (page_id)
),
differing AS (
    SELECT CASE WHEN o.value IS NULL THEN 'new' WHEN n.value IS NULL THEN 'gone' ELSE 'changed' END AS kind,
           coalesce(n.region_code, o.region_code) AS region_code, coalesce(n.region, o.region) AS region,
           coalesce(n.indicator, o.indicator) AS indicator,
           coalesce(n.denominator, o.denominator) AS denominator, coalesce(n.cohort, o.cohort) AS cohort,
           o.value AS old_value, o.as_of AS old_as_of, o.effective_as_of AS old_day,
           o.page_id AS old_page, o.observation_id AS old_observation, o.canonical AS old_canonical,
           n.value AS new_value, n.as_of AS new_as_of, n.effective_as_of AS new_day,
           n.page_id AS new_page, n.observation_id AS new_observation, n.decided_by,
           coalesce(n.url, o.url) AS url
    FROM old_latest AS o
    FULL JOIN new_latest AS n
      ON n.region_code = o.region_code AND n.region = o.region AND n.level = o.level AND n.indicator = o.indicator
     AND n.denominator IS NOT DISTINCT FROM o.denominator AND n.cohort = o.cohort
    WHERE o.value IS DISTINCT FROM n.value OR o.as_of IS DISTINCT FROM n.as_of
),
versions AS (
    SELECT (SELECT any_value(value) FROM old_file.store_info WHERE name = 'extractor_version')
               IS DISTINCT FROM
           (SELECT any_value(value) FROM new_file.store_info WHERE name = 'extractor_version') AS differ
)
SELECT d.kind, d.region_code, d.region, d.indicator, coalesce(d.denominator, '') AS denominator, d.cohort,
       d.old_value, d.old_as_of, d.new_value, d.new_as_of,
       CASE
           -- The page of the old figure is there no more.
           WHEN d.old_page IS NOT NULL AND gone.page_id IS NULL
            AND EXISTS (FROM new_file.pages AS heir WHERE heir.canonical = d.old_canonical) THEN 'page_changed'
           WHEN d.old_page IS NOT NULL AND gone.page_id IS NULL THEN 'page_gone'
           -- It is there, and is read otherwise.
           WHEN kept.status = 'doubtful' THEN 'now_doubtful'
           WHEN d.old_observation IS NOT NULL AND kept.observation_id IS NULL AND v.differ THEN 'extractor_version'
           WHEN d.old_observation IS NOT NULL AND kept.observation_id IS NULL THEN 'read_otherwise'
           -- It still stands, or there was none.
           WHEN d.new_value IS NULL THEN 'reference'
           WHEN d.new_page IS NULL THEN 'reference'
           WHEN was.page_id IS NULL AND d.old_value IS NULL THEN 'page_new'
           WHEN before.status = 'doubtful' THEN 'now_accepted'
           WHEN d.new_day > d.old_day THEN 'newer_as_of'
           WHEN was.page_id IS NOT NULL AND before.observation_id IS NULL AND v.differ THEN 'extractor_version'
           WHEN d.decided_by IN ('only_date', 'latest_as_of') THEN 'newer_as_of'
           ELSE d.decided_by
       END AS reason,
       coalesce(d.url, '') AS url
FROM differing AS d
CROSS JOIN versions AS v
LEFT JOIN new_file.pages AS gone ON gone.page_id = d.old_page
LEFT JOIN new_file.observations AS kept ON kept.observation_id = d.old_observation
LEFT JOIN old_file.pages AS was ON was.page_id = d.new_page
LEFT JOIN old_file.observations AS before ON before.observation_id = d.new_observation
ORDER BY d.region_code, d.region, d.indicator, d.denominator NULLS FIRST, d.cohort
