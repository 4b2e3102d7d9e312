-- question: Internal: which figures may be compared?
-- grain: one row per row of claims, with what the choice between figures needs and no text
-- note: Rows are told by their numbers (rowid), which stay what they are when the file is copied, or its tables with
--   COPY FROM DATABASE. Who writes observations or official_figures anew in another order makes this table, series_rows
--   and conflict_pairs anew as well.
-- column claim: The figure: its row in observations, or, of a figure of the reference data, -1 less its row in
--   official_figures.
-- column line: Its series (lines.line).
-- column effective_as_of: See claims.
-- column known_on: See claims.
-- column value: See claims.
-- column value_low: See claims.
-- column value_high: See claims.
-- column official: See claims.
-- column exact: See claims.
-- column story: Story it was printed in, as a number; 0 is all official figures.
-- column outlet: Outlet or service that printed it, as a number.
-- column identifier: What no two figures share, as a number.
CREATE TABLE claim_rows AS
WITH read AS (
    SELECT o.rowid AS claim, l.line,
           CASE WHEN o.as_of_precision IN ('month', 'year') AND o.published < o.as_of THEN o.published ELSE o.as_of END AS effective_as_of,
           coalesce(o.published, CASE WHEN o.source_kind = 'official' THEN o.as_of END, o.fetched_at::DATE, o.as_of) AS known_on,
           o.value, o.value_low, o.value_high, o.source_kind = 'official' AS official, o.qualifier = 'exact' AS exact,
           CASE WHEN o.source_kind = 'official' THEN 0::UBIGINT ELSE number_of(coalesce(s.story, o.page_id)) END AS story,
           hash(coalesce(o.outlet, o.page_id)) AS outlet, number_of(o.observation_id) AS identifier
    FROM observations AS o
    JOIN lines AS l
      ON l.region_code = o.region_code AND l.indicator = o.indicator AND l.cohort = o.cohort AND l.level = o.level
     AND l.denominator IS NOT DISTINCT FROM o.denominator AND (o.level <> 'district' OR l.region = o.region)
    LEFT JOIN (SELECT page_id, story FROM stories WHERE copies > 1) AS s ON s.page_id = o.page_id
    WHERE o.status = 'accepted' AND o.value IS NOT NULL AND o.as_of IS NOT NULL
),
given AS (
    -- A rate is rounded to the decimals it has, at most two.
    SELECT rowid, *,
           CASE WHEN denominator IS NULL THEN 0
                WHEN value = round(value) THEN 0.5
                WHEN value = round(value, 1) THEN 0.05
                ELSE 0.005 END AS rounding,
           row_number() OVER (ORDER BY region_code, indicator, denominator NULLS FIRST, cohort, as_of, value, source) AS identifier
    FROM official_figures
)
FROM read
UNION ALL
SELECT -1 - f.rowid, l.line, f.as_of, f.as_of, f.value,
       CASE WHEN f.flag IS NULL THEN f.value - f.rounding END, CASE WHEN f.flag IS NULL THEN f.value + f.rounding END,
       true, f.flag IS NULL, 0::UBIGINT, hash(official_outlet(f.source)), f.identifier::UBIGINT
FROM given AS f
JOIN lines AS l
  ON l.region_code = f.region_code AND l.indicator = f.indicator AND l.cohort = f.cohort AND l.level <> 'district'
 AND l.denominator IS NOT DISTINCT FROM f.denominator
WHERE f.flag IS NULL OR f.flag = 'rounded';
