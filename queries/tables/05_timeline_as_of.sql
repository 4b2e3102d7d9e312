-- question: Which figure stands for each date, of what was known on day d, and how does it fit its series?
-- grain: one row per line and effective date, columns as in series; macro
--   timeline_as_of(d, what): d null for all that is known, what null for all indicators, else a count or a rate,
--   which brings its counterpart along
-- note: The winning rule is here and nowhere else. Of the figures of one date an official one wins over a reported
--   one, then an exact one over a hedged one, then the one that more independent sources agree on (the
--   smaller of the numbers of stories and of outlets, so that copies count once), then the newest published,
--   then the smaller number. Between dates the latest wins; see latest_as_of.
CREATE MACRO timeline_as_of(d, what) AS TABLE
WITH wanted AS (
    SELECT l.line, l.region_code, l.level, l.unit, i.base, i.cumulative
    FROM lines AS l
    JOIN indicators AS i USING (indicator)
    WHERE what IS NULL OR i.indicator = what OR i.rate_of = what
       OR i.indicator = (SELECT w.rate_of FROM indicators AS w WHERE w.indicator = what)
),
known AS (
    SELECT line, effective_as_of, value, value_low, value_high, official, exact, story, outlet, known_on, seniority
    FROM claims
    WHERE known_on <= coalesce(d, DATE '9999-12-31') AND effective_as_of <= coalesce(d, DATE '9999-12-31')
      AND line IN (SELECT line FROM wanted)
),
days AS (
    SELECT line, effective_as_of, count(*) AS figures, min(value) AS lowest, max(value) AS highest,
           bool_or(official) AS official, min(seniority) AS seniority,
           arg_min(value_low, seniority) AS value_low, arg_min(value_high, seniority) AS value_high
    FROM known
    GROUP BY line, effective_as_of
),
-- Only days with several figures need a choice.
numbers AS (
    SELECT k.line, k.effective_as_of, k.value, bool_or(k.official) AS official, bool_or(k.exact) AS exact,
           least(count(DISTINCT k.story), count(DISTINCT k.outlet)) AS sources, max(k.known_on) AS newest,
           min(k.seniority) AS seniority,
           arg_min(k.value_low, k.seniority) AS value_low, arg_min(k.value_high, k.seniority) AS value_high
    FROM known AS k
    JOIN days AS y ON y.line = k.line AND y.effective_as_of = k.effective_as_of AND y.figures > 1
    GROUP BY k.line, k.effective_as_of, k.value
),
placed AS (
    SELECT *,
           row_number() OVER best AS place,
           count(*) OVER (PARTITION BY line, effective_as_of) - 1 AS rivals,
           CASE WHEN lead(value) OVER best IS NULL THEN NULL
                WHEN official > lead(official) OVER best THEN 'official'
                WHEN exact > lead(exact) OVER best THEN 'exact'
                WHEN sources > lead(sources) OVER best THEN 'agreement'
                WHEN newest > lead(newest) OVER best THEN 'newest_publication'
                ELSE 'smaller_number' END AS won_by
    FROM numbers
    WINDOW best AS (
        PARTITION BY line, effective_as_of
        ORDER BY official DESC, exact DESC, sources DESC, newest DESC, value)
),
winners AS (
    SELECT line, effective_as_of, lowest AS value, value_low, value_high, official, 1 AS sources, figures,
           0 AS rivals, lowest, highest, NULL::VARCHAR AS won_by, seniority
    FROM days
    WHERE figures = 1
    UNION ALL
    SELECT p.line, p.effective_as_of, p.value, p.value_low, p.value_high, p.official, p.sources, y.figures,
           p.rivals, y.lowest, y.highest, p.won_by, p.seniority
    FROM placed AS p
    JOIN days AS y ON y.line = p.line AND y.effective_as_of = p.effective_as_of
    WHERE p.place = 1
),
bases AS (
    SELECT w.line, b.value, b.as_of, b.nearest_from, b.nearest_until
    FROM wanted AS w
    JOIN official AS b ON b.region_code = w.region_code AND b.indicator = w.base
    WHERE w.level <> 'district' AND b.cohort = 'all' AND b.denominator IS NULL
),
based AS (
    SELECT w.*, l.cumulative, b.value AS base_value, b.as_of AS base_as_of,
           CASE WHEN l.unit = 'percent' THEN w.value WHEN b.value > 0 THEN 100 * w.value / b.value END AS share
    FROM winners AS w
    JOIN wanted AS l ON l.line = w.line
    LEFT JOIN bases AS b
      ON b.line = w.line AND w.effective_as_of >= b.nearest_from AND w.effective_as_of <= b.nearest_until
),
neighbours AS (
    SELECT *,
           lag(value) OVER line AS before, lag(value, 2) OVER line AS before_that, lead(value) OVER line AS after,
           lag(share) OVER line AS share_before
    FROM based
    WINDOW line AS (PARTITION BY line ORDER BY effective_as_of)
),
-- What a series makes unlikely: more than three times both neighbours, or, at its end, more than three times the
-- one before and ten points of the base more, told by one source; less than a third of both, or of the one before.
judged AS (
    SELECT *,
           CASE WHEN share > 105 THEN 'above_base'
                WHEN NOT cumulative THEN NULL
                WHEN value > 3 * before AND value > 3 * after THEN 'jump'
                WHEN value > 3 * before AND after IS NULL AND sources < 2 AND NOT official
                 AND coalesce(share - share_before > 10, value > 10 * before) THEN 'jump'
                WHEN 3 * value < before AND 3 * value < after THEN 'dip'
                WHEN 3 * value < before AND after IS NULL
                 AND (before_that IS NULL OR before <= 3 * before_that) THEN 'dip'
           END AS outlier
    FROM neighbours
),
followed AS (
    SELECT *,
           last_value(CASE WHEN outlier IS NULL THEN value END IGNORE NULLS) OVER past AS previous_value,
           last_value(CASE WHEN outlier IS NULL THEN coalesce(value_low, value) END IGNORE NULLS) OVER past AS previous_low,
           last_value(CASE WHEN outlier IS NULL THEN effective_as_of END IGNORE NULLS) OVER past AS previous_as_of
    FROM judged
    WINDOW past AS (PARTITION BY line ORDER BY effective_as_of ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
)
SELECT line, effective_as_of, value, value_low, value_high, official, sources, figures, rivals, lowest, highest, won_by,
       previous_value, previous_as_of, value - previous_value AS change,
       CASE WHEN cumulative THEN round((value - previous_value) / (effective_as_of - previous_as_of), 4) END AS pace_per_day,
       base_value, base_as_of, round(share, 4) AS share,
       CASE WHEN outlier IS NOT NULL THEN outlier
            WHEN cumulative AND coalesce(value_high, value) < 0.99 * previous_low THEN 'falls' END AS flag,
       seniority
FROM followed;
