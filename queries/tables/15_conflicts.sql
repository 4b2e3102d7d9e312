-- question: Which figures cannot both be true?
-- grain: one row per pair of figures and kind of conflict
-- note: Figures contradict each other only beyond what the hedges and the rounding of both allow.
-- column kind: same_date (two numbers of one date; the winner is a), falls (a cumulative count, a, is followed by
--   a smaller one, b), jump (b is more than three times the figure before it, a, and not borne out after it), dip
--   (b is less than a third of the figure before it, a), part_above_whole (a, a part, exceeds b, its whole, on one
--   page or date), rate_off_counts (a rate, a, is not what the count of its page or date
--   and the base of that date, else the official one nearest in time, give, b), above_base (a
--   exceeds its official base, b, by more than five percent), official_vs_reported (an official figure, a, and
--   the press within 31 days, b, differ by more than ten percent).
-- column region_code: Kemendagri code with dots.
-- column region: Official name with its kind.
-- column level: nation, province, regency or district.
-- column indicator: What a counts.
-- column denominator: Of a rate, the indicator it is a share of.
-- column cohort: all, or the part of the population both are about.
-- column a_value: First figure.
-- column a_as_of: Day it is true for; a month or year that the publication lies in is that day.
-- column a_outlet: Who gave it.
-- column a_quote: The sentence it was printed in.
-- column a_url: Its page, or the publication of an official figure.
-- column a_observation_id: Its observation; null for a figure of the reference data.
-- column b_indicator: What b counts.
-- column b_value: Second figure; of rate_off_counts the rate that the counts give.
-- column b_as_of: Day it is true for.
-- column b_outlet: Who gave it.
-- column b_quote: The sentence it was printed in.
-- column b_url: Its page, or the publication of an official figure.
-- column b_observation_id: Its observation; null for a figure of the reference data.
-- column size: b_value less a_value, in the unit of a.
-- column size_percent: size in percent of a_value.
CREATE TABLE conflicts AS
WITH whole_interval AS (
    SELECT *, coalesce(value_low, CASE WHEN qualifier = 'under' THEN 0 ELSE value END) AS low,
           coalesce(value_high, CASE WHEN qualifier = 'over' THEN 1e18 ELSE value END) AS high
    FROM claims
),
-- One claim per number and date, the most senior: copies and repeats are no conflicts of their own.
told AS (
    SELECT * FROM whole_interval
    WHERE seniority IN (
        SELECT max(seniority) FROM claims
        GROUP BY region_code, region, level, indicator, denominator, cohort, effective_as_of, value)
),
won AS (
    SELECT s.*, t.seniority, t.low, t.high
    FROM series AS s
    JOIN told AS t
      ON t.region_code = s.region_code AND t.region = s.region AND t.level = s.level AND t.indicator = s.indicator
     AND t.denominator IS NOT DISTINCT FROM s.denominator AND t.cohort = s.cohort
     AND t.effective_as_of = s.effective_as_of AND t.value = s.value
),
line AS (
    SELECT *, lag(seniority) OVER line AS before, lag(seniority) OVER calm AS calm_before
    FROM (SELECT *, coalesce(flag IN ('above_base', 'jump', 'dip'), false) AS odd FROM won)
    WINDOW line AS (PARTITION BY region_code, region, level, indicator, denominator, cohort ORDER BY effective_as_of),
           calm AS (PARTITION BY region_code, region, level, indicator, denominator, cohort, odd ORDER BY effective_as_of)
),
counts AS (
    SELECT * FROM told WHERE denominator IS NULL AND level <> 'district'
),
shares AS (
    SELECT r.seniority AS a, part.seniority AS part, 100 * part.value / whole.value AS given,
           row_number() OVER (PARTITION BY r.seniority ORDER BY part.page_id IS NOT DISTINCT FROM r.page_id DESC,
                              whole.page_id IS NOT DISTINCT FROM r.page_id DESC, part.seniority DESC, whole.seniority DESC) AS place,
           r.low > 100 * part.high / whole.low OR r.high < 100 * part.low / whole.high AS off
    FROM told AS r
    JOIN indicators AS i ON i.indicator = r.indicator AND i.kind = 'rate'
    JOIN counts AS part ON part.region_code = r.region_code AND part.region = r.region AND part.cohort = r.cohort
     AND part.indicator = i.rate_of AND part.effective_as_of = r.effective_as_of
    JOIN counts AS whole ON whole.region_code = r.region_code AND whole.region = r.region AND whole.cohort = r.cohort
     AND whole.indicator = r.denominator AND whole.effective_as_of = r.effective_as_of
    WHERE r.denominator IS NOT NULL AND whole.low > 0
    UNION ALL
    -- Without a base of that date the official one does, with five percent of leave for its own date.
    SELECT r.seniority, part.seniority, 100 * part.value / b.value,
           1000 + row_number() OVER (PARTITION BY r.seniority ORDER BY part.page_id IS NOT DISTINCT FROM r.page_id DESC, part.seniority DESC),
           r.low > 105 * part.high / b.value OR r.high < 95 * part.low / b.value
    FROM told AS r
    JOIN indicators AS i ON i.indicator = r.indicator AND i.kind = 'rate'
    JOIN counts AS part ON part.region_code = r.region_code AND part.region = r.region AND part.cohort = r.cohort
     AND part.indicator = i.rate_of AND part.effective_as_of = r.effective_as_of
    JOIN official AS b ON b.region_code = r.region_code AND b.indicator = r.denominator AND b.cohort = r.cohort
     AND b.denominator IS NULL AND r.effective_as_of BETWEEN b.nearest_from AND b.nearest_until
    WHERE r.denominator IS NOT NULL AND b.value > 0
),
tried AS (
    SELECT * FROM shares QUALIFY row_number() OVER (PARTITION BY a ORDER BY place) = 1
),
pairs AS (
    SELECT 'same_date' AS kind, w.seniority AS a, t.seniority AS b, NULL::DOUBLE AS given
    FROM won AS w
    JOIN told AS t
      ON t.region_code = w.region_code AND t.region = w.region AND t.level = w.level AND t.indicator = w.indicator
     AND t.denominator IS NOT DISTINCT FROM w.denominator AND t.cohort = w.cohort
     AND t.effective_as_of = w.effective_as_of
    WHERE w.rivals > 0 AND (t.low > w.high OR t.high < w.low)
    UNION ALL
    SELECT flag, CASE WHEN flag = 'falls' THEN calm_before ELSE before END, seniority, NULL
    FROM line
    WHERE flag IN ('falls', 'jump', 'dip') AND before IS NOT NULL
    UNION ALL
    SELECT 'part_above_whole', p.seniority, w.seniority, NULL
    FROM counts AS p
    JOIN (SELECT indicator, unnest(part_of) AS whole FROM indicators) AS i ON i.indicator = p.indicator
    JOIN counts AS w
      ON w.region_code = p.region_code AND w.region = p.region AND w.cohort = p.cohort AND w.indicator = i.whole
     AND w.effective_as_of = p.effective_as_of
    WHERE p.low > w.high
    UNION ALL
    SELECT 'rate_off_counts', a, part, given FROM tried WHERE off
    UNION ALL
    SELECT 'official_vs_reported', o.seniority, n.seniority, NULL
    FROM told AS o
    JOIN told AS n
      ON n.region_code = o.region_code AND n.region = o.region AND n.indicator = o.indicator
     AND n.denominator IS NOT DISTINCT FROM o.denominator AND n.cohort = o.cohort
     AND n.effective_as_of BETWEEN o.effective_as_of - 31 AND o.effective_as_of + 31
    JOIN indicators AS i ON i.indicator = o.indicator AND i.kind IN ('stock', 'rate')
    WHERE o.official AND NOT n.official AND n.effective_as_of <> o.effective_as_of
      AND (n.low > 1.1 * o.high OR n.high < 0.9 * o.low)
)
SELECT p.kind, a.region_code, a.region, a.level, a.indicator, a.denominator, a.cohort,
       a.value AS a_value, a.effective_as_of AS a_as_of, a.outlet AS a_outlet, x.quote AS a_quote, a.url AS a_url,
       a.observation_id AS a_observation_id,
       b.indicator AS b_indicator, coalesce(p.given, b.value) AS b_value, b.effective_as_of AS b_as_of,
       b.outlet AS b_outlet, y.quote AS b_quote, b.url AS b_url, b.observation_id AS b_observation_id,
       coalesce(p.given, b.value) - a.value AS size,
       round(100 * (coalesce(p.given, b.value) - a.value) / nullif(a.value, 0), 2) AS size_percent
FROM pairs AS p
JOIN claims AS a ON a.seniority = p.a
JOIN claims AS b ON b.seniority = p.b
LEFT JOIN observations AS x ON x.observation_id = a.observation_id
LEFT JOIN observations AS y ON y.observation_id = b.observation_id
UNION ALL
SELECT 'above_base', s.region_code, s.region, s.level, s.indicator, s.denominator, s.cohort,
       s.value, s.effective_as_of, s.outlet, x.quote, s.url, s.observation_id,
       s.base_indicator, s.base_value, s.base_as_of, 'official figures', NULL, s.base_source, NULL,
       s.base_value - s.value, round(100 * (s.base_value - s.value) / nullif(s.value, 0), 2)
FROM series AS s
LEFT JOIN observations AS x ON x.observation_id = s.observation_id
WHERE s.flag = 'above_base' AND s.unit <> 'percent';
