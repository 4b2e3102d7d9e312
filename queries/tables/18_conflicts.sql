-- question: Which figures cannot both be true?
-- grain: one row per pair of figures and kind of conflict
-- note: But for same_date the figures are those that stand in timeline. Figures contradict each other only beyond what the hedges and the rounding of both allow.
-- column kind: same_date (two numbers of one date, the winner being a; counts of periods and rates
--   of an unknown base can differ), falls (a cumulative count, a, is followed by
--   a smaller one, b), jump (b is more than three times the figure before it, a, and not borne out after it), dip
--   (b is less than a third of the figure before it, a), part_above_whole (a, a part, exceeds b, its whole, of one
--   date), rate_off_counts (a rate, a, is not what the count of its date and
--   the base of that date, else the official one nearest in time, give, b, by more than a tenth of a point), above_base (a
--   exceeds its official base, b, by more than five percent), official_vs_reported (an official figure, a, and
--   the press within 31 days, b, differ by more than ten percent).
-- column region_code: Kemendagri code with dots.
-- column region: Official name with its kind.
-- column level: nation, province, regency or district.
-- column indicator: What a counts.
-- column denominator: Of a rate, the indicator it is a share of.
-- column cohort: all, or the part of the population both are about.
-- column a_value: First figure.
-- column a_as_of: Day it is true for; of a month or year that ends after the publication, the day of that.
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
WITH stands AS (
    SELECT s.*, coalesce(s.value_low, 0) AS low, coalesce(s.value_high, 1e18) AS high,
           coalesce(s.flag IN ('above_base', 'jump', 'dip'), false) AS odd
    FROM series_rows AS s
),
-- Only lines with something odd need their order.
odd_lines AS (
    SELECT *,
           lag(claim) OVER line AS before, lag(effective_as_of) OVER line AS before_on,
           lag(claim) OVER calm AS calm_before, lag(effective_as_of) OVER calm AS calm_before_on
    FROM stands
    WHERE line IN (SELECT line FROM series_rows WHERE flag IN ('falls', 'jump', 'dip'))
    WINDOW line AS (PARTITION BY line ORDER BY effective_as_of),
           calm AS (PARTITION BY line, odd ORDER BY effective_as_of)
),
wholes AS (
    SELECT p.line, w.line AS whole
    FROM lines AS p
    JOIN (SELECT indicator, unnest(part_of) AS whole FROM indicators) AS i ON i.indicator = p.indicator
    JOIN lines AS w
      ON w.region_code = p.region_code AND w.region = p.region AND w.cohort = p.cohort AND w.indicator = i.whole
    WHERE p.denominator IS NULL AND w.denominator IS NULL AND p.level <> 'district'
),
quotients AS (
    SELECT r.line, part.line AS part, whole.line AS whole, r.region_code, r.denominator, r.cohort
    FROM lines AS r
    JOIN indicators AS i ON i.indicator = r.indicator AND i.kind = 'rate'
    JOIN lines AS part
      ON part.region_code = r.region_code AND part.region = r.region AND part.cohort = r.cohort
     AND part.indicator = i.rate_of AND part.denominator IS NULL
    LEFT JOIN lines AS whole
      ON whole.region_code = r.region_code AND whole.region = r.region AND whole.cohort = r.cohort
     AND whole.indicator = r.denominator AND whole.denominator IS NULL
    WHERE r.denominator IS NOT NULL AND r.level <> 'district'
),
-- The base of the date itself, else the official one with five percent of leave for its own date.
shares AS (
    SELECT r.line, r.effective_as_of, r.claim, q.part, part.claim AS part_claim,
           100 * part.value / coalesce(whole.value, b.value) AS given, r.low, r.high,
           CASE WHEN whole.value IS NOT NULL THEN 100 * part.low / whole.high ELSE 95 * part.low / b.value END AS given_low,
           CASE WHEN whole.value IS NOT NULL THEN 100 * part.high / nullif(whole.low, 0) ELSE 105 * part.high / b.value END AS given_high
    FROM quotients AS q
    JOIN stands AS r ON r.line = q.line
    JOIN stands AS part ON part.line = q.part AND part.effective_as_of = r.effective_as_of
    LEFT JOIN stands AS whole ON whole.line = q.whole AND whole.effective_as_of = r.effective_as_of
    LEFT JOIN official AS b
      ON b.region_code = q.region_code AND b.indicator = q.denominator AND b.cohort = q.cohort AND b.denominator IS NULL
     AND b.value > 0 AND r.effective_as_of >= b.nearest_from AND r.effective_as_of <= b.nearest_until
),
pairs AS (
    SELECT 'same_date' AS kind, w.line AS a_line, w.effective_as_of AS a_on, w.claim AS a,
           k.line AS b_line, k.effective_as_of AS b_on,
           arg_min(k.claim, (NOT k.official)::INTEGER || (NOT k.exact)::INTEGER || k.known_on::VARCHAR || c.identifier) AS b,
           NULL::DOUBLE AS given
    FROM stands AS w
    JOIN claim_rows AS k ON k.line = w.line AND k.effective_as_of = w.effective_as_of
    JOIN lines AS l ON l.line = w.line
    JOIN indicators AS i ON i.indicator = l.indicator
    JOIN claim_sources AS c ON c.claim = k.claim
    WHERE w.rivals > 0 AND i.kind <> 'flow' AND (l.unit <> 'percent' OR l.denominator IS NOT NULL)
      AND (coalesce(k.value_low, 0) > w.high OR coalesce(k.value_high, 1e18) < w.low)
    GROUP BY w.line, w.effective_as_of, w.claim, k.line, k.effective_as_of, k.value
    UNION ALL
    SELECT flag, line, CASE WHEN flag = 'falls' THEN calm_before_on ELSE before_on END,
           CASE WHEN flag = 'falls' THEN calm_before ELSE before END, line, effective_as_of, claim, NULL
    FROM odd_lines
    WHERE flag IN ('falls', 'jump', 'dip') AND before IS NOT NULL
    UNION ALL
    SELECT 'part_above_whole', p.line, p.effective_as_of, p.claim, w.line, w.effective_as_of, w.claim, NULL
    FROM wholes AS i
    JOIN stands AS p ON p.line = i.line
    JOIN stands AS w ON w.line = i.whole AND w.effective_as_of = p.effective_as_of
    WHERE p.low > w.high
    UNION ALL
    SELECT 'rate_off_counts', line, effective_as_of, claim, part, effective_as_of, part_claim, given
    FROM shares
    WHERE low > given_high + 0.1 OR high < given_low - 0.1
    UNION ALL
    SELECT 'official_vs_reported', o.line, o.effective_as_of, o.claim, n.line, n.effective_as_of, n.claim, NULL
    FROM stands AS o
    JOIN stands AS n
      ON n.line = o.line AND n.effective_as_of >= o.effective_as_of - 31 AND n.effective_as_of <= o.effective_as_of + 31
    JOIN lines AS l ON l.line = o.line
    JOIN indicators AS i ON i.indicator = l.indicator AND i.kind IN ('stock', 'rate')
    WHERE o.official AND NOT n.official AND (n.low > 1.1 * o.high OR n.high < 0.9 * o.low)
),
-- Texts are read once, for the figures that are named.
named AS (
    SELECT k.claim, k.value, k.effective_as_of, c.outlet, c.quote, c.url, c.observation_id
    FROM claim_rows AS k
    JOIN claim_sources AS c ON c.claim = k.claim
    WHERE k.claim IN (SELECT a FROM pairs UNION SELECT b FROM pairs
                      UNION SELECT claim FROM series_rows WHERE flag = 'above_base')
)
SELECT p.kind, l.region_code, l.region, l.level, l.indicator, l.denominator, l.cohort,
       a.value AS a_value, a.effective_as_of AS a_as_of, a.outlet AS a_outlet, a.quote AS a_quote, a.url AS a_url,
       a.observation_id AS a_observation_id,
       m.indicator AS b_indicator, round(coalesce(p.given, b.value), 4) AS b_value, b.effective_as_of AS b_as_of,
       b.outlet AS b_outlet, b.quote AS b_quote, b.url AS b_url, b.observation_id AS b_observation_id,
       round(coalesce(p.given, b.value) - a.value, 4) AS size,
       round(100 * (coalesce(p.given, b.value) - a.value) / nullif(a.value, 0), 2) AS size_percent
FROM pairs AS p
JOIN lines AS l ON l.line = p.a_line
JOIN lines AS m ON m.line = p.b_line
JOIN named AS a ON a.claim = p.a
JOIN named AS b ON b.claim = p.b
UNION ALL
SELECT 'above_base', l.region_code, l.region, l.level, l.indicator, l.denominator, l.cohort,
       s.value, s.effective_as_of, a.outlet, a.quote, a.url, a.observation_id,
       i.base, s.base_value, s.base_as_of, o.outlet, NULL, o.source, o.observation_id,
       s.base_value - s.value, round(100 * (s.base_value - s.value) / nullif(s.value, 0), 2)
FROM series_rows AS s
JOIN named AS a ON a.claim = s.claim
JOIN lines AS l ON l.line = s.line
JOIN indicators AS i ON i.indicator = l.indicator
LEFT JOIN (
    SELECT f.*, CASE WHEN f.observation_id IS NULL THEN official_outlet(f.source) ELSE n.outlet END AS outlet
    FROM official AS f
    LEFT JOIN observations AS n ON n.observation_id = f.observation_id
) AS o
  ON o.region_code = l.region_code AND o.indicator = i.base AND o.cohort = 'all' AND o.denominator IS NULL AND o.as_of = s.base_as_of
WHERE s.flag = 'above_base' AND l.unit <> 'percent';
