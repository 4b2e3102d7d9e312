-- question: Which figure stands for each date, of what was known on day d, and how does it fit its series?
-- grain: one row per region, indicator, denominator, cohort and effective date; macro
--   timeline_as_of(d, what): d null for all that is known, what null for all indicators, else a count or a rate,
--   which brings its counterpart along
-- note: The winning rule is here and nowhere else. Of the figures of one date an official one wins over a reported
--   one, then an exact one over a hedged one, then the one that more independent sources agree on (the
--   smaller of the numbers of stories and of outlets, so that copies count once), then the newest published,
--   then the smaller number. Between dates the latest wins; see latest_as_of.
CREATE MACRO timeline_as_of(d, what) AS TABLE
WITH wanted AS (
    SELECT indicator, base, cumulative, kind
    FROM indicators
    WHERE what IS NULL OR indicator = what OR rate_of = what
       OR indicator = (SELECT w.rate_of FROM indicators AS w WHERE w.indicator = what)
),
stated AS (
    SELECT region_code, region, level, indicator, unit, denominator, cohort, effective_as_of, value,
           max(official::INTEGER) AS official,
           max(exact::INTEGER) AS exact,
           least(count(DISTINCT story), count(DISTINCT outlet)) AS sources,
           count(*) AS figures,
           max(known_on) AS newest,
           max(seniority) AS seniority
    FROM claims
    WHERE known_on <= coalesce(d, DATE '9999-12-31') AND effective_as_of <= coalesce(d, DATE '9999-12-31')
      AND indicator IN (SELECT indicator FROM wanted)
    GROUP BY region_code, region, level, indicator, unit, denominator, cohort, effective_as_of, value
),
placed AS (
    SELECT *,
           row_number() OVER best AS place,
           CASE WHEN lead(value) OVER best IS NULL THEN NULL
                WHEN official > lead(official) OVER best THEN 'official'
                WHEN exact > lead(exact) OVER best THEN 'exact'
                WHEN sources > lead(sources) OVER best THEN 'agreement'
                WHEN newest > lead(newest) OVER best THEN 'newest_publication'
                ELSE 'smaller_number' END AS won_by,
           count(*) OVER same_day - 1 AS rivals,
           sum(figures) OVER same_day AS all_figures,
           min(value) OVER same_day AS lowest,
           max(value) OVER same_day AS highest
    FROM stated
    WINDOW best AS (
               PARTITION BY region_code, region, level, indicator, denominator, cohort, effective_as_of
               ORDER BY official DESC, exact DESC, sources DESC, newest DESC, value, seniority DESC),
           same_day AS (
               PARTITION BY region_code, region, level, indicator, denominator, cohort, effective_as_of)
),
winners AS (
    SELECT p.region_code, p.region, p.level, p.indicator, p.unit, p.denominator, p.cohort, p.effective_as_of,
           c.as_of, c.as_of_precision, c.as_of_basis, p.value, c.value_low, c.value_high, c.qualifier,
           c.denominator_basis, p.official = 1 AS official, p.sources, p.all_figures::BIGINT AS figures,
           p.rivals, p.lowest, p.highest, p.won_by, c.known_on, c.outlet, c.url, c.page_id, c.observation_id,
           w.cumulative, w.kind, b.indicator AS base_indicator, b.value AS base_value, b.as_of AS base_as_of,
           b.source AS base_source, b.flag AS base_flag,
           CASE WHEN p.unit = 'percent' THEN p.value
                WHEN b.value > 0 THEN 100 * p.value / b.value END AS share
    FROM placed AS p
    JOIN claims AS c USING (seniority)
    JOIN wanted AS w ON w.indicator = p.indicator
    LEFT JOIN official AS b
      ON b.region_code = CASE WHEN p.level <> 'district' THEN p.region_code END
     AND b.indicator = w.base AND b.cohort = 'all' AND b.denominator IS NULL
     AND p.effective_as_of BETWEEN b.nearest_from AND b.nearest_until
    WHERE p.place = 1
),
neighbours AS (
    SELECT *,
           lag(value) OVER line AS before, lag(value, 2) OVER line AS before_that, lead(value) OVER line AS after,
           lag(share) OVER line AS share_before
    FROM winners
    WINDOW line AS (PARTITION BY region_code, region, level, indicator, denominator, cohort ORDER BY effective_as_of)
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
    WINDOW past AS (
        PARTITION BY region_code, region, level, indicator, denominator, cohort ORDER BY effective_as_of
        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
)
SELECT region_code, region, level, indicator, unit, kind, denominator, denominator_basis, cohort,
       as_of, as_of_precision, as_of_basis, effective_as_of,
       value, value_low, value_high, qualifier,
       official, sources, figures, rivals, lowest, highest, won_by,
       previous_value, previous_as_of, value - previous_value AS change,
       CASE WHEN cumulative THEN round((value - previous_value) / (effective_as_of - previous_as_of), 4) END AS pace_per_day,
       base_indicator, base_value, base_as_of, base_source, base_flag, round(share, 4) AS share,
       CASE WHEN outlier IS NOT NULL THEN outlier
            WHEN cumulative AND coalesce(value_high, value) < 0.99 * previous_low THEN 'falls' END AS flag,
       known_on, outlet, url, page_id, observation_id
FROM followed;
