-- question: Internal: which figures cannot both be true?
-- grain: one row per row of conflicts, but for above_base, with row numbers for texts
-- column kind: See conflicts.
-- column a_line: Series of the first figure (lines.line).
-- column a: The first figure (claim_rows.claim).
-- column b_line: Series of the second figure.
-- column b: The second figure.
-- column given: Of rate_off_counts the rate that the counts give.
CREATE TABLE conflict_pairs AS
WITH stands AS (
    SELECT s.*, coalesce(s.value_low, 0) AS low, coalesce(s.value_high, 1e18) AS high,
           coalesce(s.flag IN ('above_base', 'jump', 'dip'), false) AS odd
    FROM series_rows AS s
),
-- Only lines with something odd need their order.
odd_lines AS (
    SELECT *,
           lag(claim) OVER line AS before, lag(claim) OVER calm AS calm_before
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
-- The other numbers of a date, each once.
losers AS (
    SELECT w.line, w.claim AS winner, arg_min(k.claim, seniority_of(k.official, k.exact, k.known_on, k.identifier)) AS claim
    FROM stands AS w
    JOIN claim_rows AS k ON k.line = w.line AND k.effective_as_of = w.effective_as_of
    JOIN lines AS l ON l.line = w.line
    JOIN indicators AS i ON i.indicator = l.indicator
    WHERE w.rivals > 0 AND i.kind <> 'flow' AND (l.unit <> 'percent' OR l.denominator IS NOT NULL)
      AND (coalesce(k.value_low, 0) > w.high OR coalesce(k.value_high, 1e18) < w.low)
    GROUP BY w.line, w.effective_as_of, w.claim, k.value
)
SELECT 'same_date' AS kind, line AS a_line, winner AS a, line AS b_line, claim AS b, NULL::DOUBLE AS given
FROM losers
UNION ALL
SELECT flag, line, CASE WHEN flag = 'falls' THEN calm_before ELSE before END, line, claim, NULL
FROM odd_lines
WHERE flag IN ('falls', 'jump', 'dip') AND before IS NOT NULL
UNION ALL
SELECT 'part_above_whole', p.line, p.claim, w.line, w.claim, NULL
FROM wholes AS i
JOIN stands AS p ON p.line = i.line
JOIN stands AS w ON w.line = i.whole AND w.effective_as_of = p.effective_as_of
WHERE p.low > w.high
UNION ALL
SELECT 'rate_off_counts', line, claim, part, part_claim, given
FROM shares
WHERE low > given_high + 0.1 OR high < given_low - 0.1
UNION ALL
SELECT 'official_vs_reported', o.line, o.claim, n.line, n.claim, NULL
FROM stands AS o
JOIN stands AS n
  ON n.line = o.line AND n.effective_as_of >= o.effective_as_of - 31 AND n.effective_as_of <= o.effective_as_of + 31
JOIN lines AS l ON l.line = o.line
JOIN indicators AS i ON i.indicator = l.indicator AND i.kind IN ('stock', 'rate')
WHERE o.official AND NOT n.official AND (n.low > 1.1 * o.high OR n.high < 0.9 * o.low);
