-- question: Which pages print one and the same story?
-- grain: one row per page
-- column page_id: Page (pages.page_id).
-- column story: The first published page of the same story; of a page without copies its own page_id. News
--   pages are one story where they print the same figure of the same region and the labels of their texts
--   (pages.simhash) differ in at most 12 of 64 bits; labels of unrelated texts differ in 32 bits, give or take 4.
-- column copies: Pages of the story, this one included.
CREATE TABLE stories AS
WITH RECURSIVE printed AS (
    SELECT DISTINCT o.region_code, o.indicator, o.value, p.simhash
    FROM observations AS o
    JOIN pages AS p USING (page_id)
    JOIN indicators AS i USING (indicator)
    WHERE p.simhash IS NOT NULL AND p.source_kind = 'news' AND i.kind <> 'target'
),
near AS (
    SELECT DISTINCT a.simhash AS one, b.simhash AS other
    FROM printed AS a
    JOIN printed AS b USING (region_code, indicator, value)
    WHERE a.simhash <> b.simhash AND bit_count(xor(a.simhash, b.simhash)::HUGEINT) <= 12
),
reach AS (
    SELECT one AS simhash, other AS label FROM near
    UNION
    SELECT r.simhash, n.other FROM reach AS r JOIN near AS n ON n.one = r.label
),
labels AS (
    SELECT simhash, least(simhash, min(label)) AS label FROM reach GROUP BY simhash
),
labelled AS (
    SELECT p.page_id, p.published,
           CASE WHEN p.source_kind = 'news' THEN coalesce(l.label, p.simhash)::VARCHAR END AS label
    FROM pages AS p
    LEFT JOIN labels AS l USING (simhash)
)
SELECT page_id,
       first_value(page_id) OVER story AS story,
       count(*) OVER (PARTITION BY coalesce(label, page_id)) AS copies
FROM labelled
WINDOW story AS (PARTITION BY coalesce(label, page_id) ORDER BY published NULLS LAST, page_id);
