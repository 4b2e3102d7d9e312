-- question: Which figure stands for each date, of what was known on day d?
-- grain: one row per line and effective date, columns as in series_rows; macro
--   timeline_as_of(d, what): d null for all that is known, what as in series_as_of
CREATE MACRO timeline_as_of(d, what) AS TABLE
FROM series_rows
WHERE d IS NULL AND line IN (
    SELECT l.line
    FROM lines AS l
    JOIN indicators AS i USING (indicator)
    WHERE what IS NULL OR i.indicator = what OR i.rate_of = what
       OR i.indicator = (SELECT w.rate_of FROM indicators AS w WHERE w.indicator = what))
UNION ALL
FROM series_as_of(d, what);
