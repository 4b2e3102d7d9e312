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
SELECT p.kind, l.region_code, l.region, l.level, l.indicator, l.denominator, l.cohort,
       k.value AS a_value, k.effective_as_of AS a_as_of, a.outlet AS a_outlet, a.quote AS a_quote, a.url AS a_url,
       a.observation_id AS a_observation_id,
       m.indicator AS b_indicator, round(coalesce(p.given, q.value), 4) AS b_value, q.effective_as_of AS b_as_of,
       b.outlet AS b_outlet, b.quote AS b_quote, b.url AS b_url, b.observation_id AS b_observation_id,
       round(coalesce(p.given, q.value) - k.value, 4) AS size,
       round(100 * (coalesce(p.given, q.value) - k.value) / nullif(k.value, 0), 2) AS size_percent
FROM conflict_pairs AS p
JOIN lines AS l ON l.line = p.a_line
JOIN lines AS m ON m.line = p.b_line
JOIN claim_rows AS k ON k.line = p.a_line AND k.claim = p.a
JOIN claim_rows AS q ON q.line = p.b_line AND q.claim = p.b
JOIN claim_sources AS a ON a.claim = p.a
JOIN claim_sources AS b ON b.claim = p.b
UNION ALL
SELECT 'above_base', l.region_code, l.region, l.level, l.indicator, l.denominator, l.cohort,
       s.value, s.effective_as_of, a.outlet, a.quote, a.url, a.observation_id,
       i.base, s.base_value, s.base_as_of, o.outlet, NULL, o.source, o.observation_id,
       s.base_value - s.value, round(100 * (s.base_value - s.value) / nullif(s.value, 0), 2)
FROM series_rows AS s
JOIN claim_sources AS a ON a.claim = s.claim
JOIN lines AS l ON l.line = s.line
JOIN indicators AS i ON i.indicator = l.indicator
LEFT JOIN (
    SELECT f.*, CASE WHEN f.observation_id IS NULL THEN official_outlet(f.source) ELSE n.outlet END AS outlet
    FROM official AS f
    LEFT JOIN observations AS n ON n.observation_id = f.observation_id
) AS o
  ON o.region_code = l.region_code AND o.indicator = i.base AND o.cohort = 'all' AND o.denominator IS NULL AND o.as_of = s.base_as_of
WHERE s.flag = 'above_base' AND l.unit <> 'percent';
