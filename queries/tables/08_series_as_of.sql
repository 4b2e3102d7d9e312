-- question: Internal: which figure stands for each date, of what was known on day d, and how does it fit its series?
-- grain: one row per line and effective date, columns as in series_rows; macro
--   series_as_of(d, what): what null for all indicators, else a count or a rate, which brings its counterpart along;
--   of d null nothing is known
-- note: The winning rule is here and nowhere else. Of the figures of one date an official one wins over a reported
--   one, then an exact one over a hedged one, then the one that more independent sources agree on (the
--   smaller of the numbers of stories and of outlets, so that copies count once), then the newest published,
--   then the smaller number. Between dates the latest wins; see latest_as_of.
-- note: Of figures that give the same number the first choice stands for it: official, exact, first published (a copy
--   is younger than its original), identifier.
CREATE MACRO series_as_of(d, what) AS TABLE
WITH wanted AS (
    SELECT l.line, l.region_code, l.level, l.unit, i.base, i.cumulative
    FROM lines AS l
    JOIN indicators AS i USING (indicator)
    WHERE what IS NULL OR i.indicator = what OR i.rate_of = what
       OR i.indicator = (SELECT w.rate_of FROM indicators AS w WHERE w.indicator = what)
),
known AS (
    SELECT line, effective_as_of, value, known_on, value_low, value_high, official, exact, story, outlet, claim,
           seniority_of(official, exact, known_on, identifier) AS seniority
    FROM claim_rows
    WHERE known_on <= d AND effective_as_of <= d AND line IN (SELECT line FROM wanted)
),
numbers AS (
    SELECT line, effective_as_of, value, count(*) AS figures, bool_or(official) AS official, bool_or(exact) AS exact,
           max(known_on) AS newest,
           CASE WHEN min(outlet) = max(outlet) OR min(story) = max(story) THEN 1 WHEN count(*) = 2 THEN 2 END AS sources,
           arg_min(claim, seniority) AS claim,
           nullif(arg_min(coalesce(value_low, '-infinity'), seniority), '-infinity') AS value_low,
           nullif(arg_min(coalesce(value_high, 'infinity'), seniority), 'infinity') AS value_high
    FROM known
    GROUP BY line, effective_as_of, value
),
-- Only numbers of three figures and more, of several outlets and stories, need their sources counted.
counted AS (
    SELECT k.line, k.effective_as_of, k.value, least(count(DISTINCT k.story), count(DISTINCT k.outlet)) AS sources
    FROM known AS k
    JOIN numbers AS n
      ON n.line = k.line AND n.effective_as_of = k.effective_as_of AND n.value = k.value AND n.sources IS NULL
    GROUP BY k.line, k.effective_as_of, k.value
),
told AS (
    SELECT n.* REPLACE (coalesce(n.sources, c.sources) AS sources)
    FROM numbers AS n
    LEFT JOIN counted AS c ON c.line = n.line AND c.effective_as_of = n.effective_as_of AND c.value = n.value
),
-- Only days with several numbers need a choice.
contested AS (
    SELECT line, effective_as_of, count(*) - 1 AS rivals, sum(figures)::BIGINT AS figures, min(value) AS lowest, max(value) AS highest
    FROM numbers
    GROUP BY line, effective_as_of
    HAVING count(*) > 1
),
placed AS (
    SELECT t.* REPLACE (y.figures AS figures), y.rivals, y.lowest, y.highest,
           row_number() OVER best AS place,
           CASE WHEN official > lead(official) OVER best THEN 'official'
                WHEN exact > lead(exact) OVER best THEN 'exact'
                WHEN sources > lead(sources) OVER best THEN 'agreement'
                WHEN newest > lead(newest) OVER best THEN 'newest_publication'
                ELSE 'smaller_number' END AS won_by
    FROM told AS t
    JOIN contested AS y ON y.line = t.line AND y.effective_as_of = t.effective_as_of
    WINDOW best AS (
        PARTITION BY t.line, t.effective_as_of
        ORDER BY official DESC, exact DESC, sources DESC, newest DESC, t.value)
),
winners AS (
    SELECT line, effective_as_of, value, value_low, value_high, official, sources, figures,
           0 AS rivals, value AS lowest, value AS highest, NULL::VARCHAR AS won_by, claim
    FROM told
    ANTI JOIN contested USING (line, effective_as_of)
    UNION ALL
    SELECT line, effective_as_of, value, value_low, value_high, official, sources, figures,
           rivals, lowest, highest, won_by, claim
    FROM placed
    WHERE place = 1
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
           lag(share) OVER line AS share_before, lag(coalesce(value_low, value)) OVER line AS low_before,
           lag(effective_as_of) OVER line AS day_before
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
odd_lines AS (
    SELECT DISTINCT line FROM judged WHERE outlier IS NOT NULL
),
-- The figure before is the one to go by, unless it is an outlier.
followed AS (
    SELECT j.*, before AS previous_value, low_before AS previous_low, day_before AS previous_as_of
    FROM judged AS j
    WHERE line NOT IN (SELECT line FROM odd_lines)
    UNION ALL
    SELECT j.*,
           last_value(CASE WHEN outlier IS NULL THEN value END IGNORE NULLS) OVER past,
           last_value(CASE WHEN outlier IS NULL THEN coalesce(value_low, value) END IGNORE NULLS) OVER past,
           last_value(CASE WHEN outlier IS NULL THEN effective_as_of END IGNORE NULLS) OVER past
    FROM judged AS j
    WHERE line IN (SELECT line FROM odd_lines)
    WINDOW past AS (PARTITION BY line ORDER BY effective_as_of ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
)
SELECT line, effective_as_of, value, value_low, value_high, official, sources, figures, rivals, lowest, highest, won_by,
       previous_value, previous_as_of, value - previous_value AS change,
       CASE WHEN cumulative THEN round((value - previous_value) / (effective_as_of - previous_as_of), 4) END AS pace_per_day,
       base_value, base_as_of, round(share, 4) AS share,
       CASE WHEN outlier IS NOT NULL THEN outlier
            WHEN cumulative AND coalesce(value_high, value) < 0.99 * previous_low THEN 'falls' END AS flag,
       claim
FROM followed;
