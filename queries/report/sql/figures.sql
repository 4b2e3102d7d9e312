-- question: Which figures are known of each region, where do they come from, and why do they stand or lose?
-- grain: one row per accepted figure, the winner of its region, indicator, denominator and cohort first
SELECT s.region_code, s.region, s.level, s.indicator, s.denominator, s.cohort, s.place,
       s.value, s.value_low, s.value_high, s.qualifier,
       s.as_of, coalesce(o.as_of_precision, 'day') AS as_of_precision, o.as_of_basis, s.effective_as_of,
       s.lost_by, s.official, s.outlet, s.url, s.observation_id, s.page_id,
       o.denominator_basis, o.printed, o.printed_start, o.quote, o.quote_start, o.rule,
       p.title, p.published, p.fetched_at, p.record,
       l.decided_by,
       t.base_indicator, t.base_value, t.base_as_of, t.flag,
       CASE WHEN t.unit = 'percent' THEN s.value WHEN t.base_value > 0 THEN 100 * s.value / t.base_value END AS share,
       t.unit, s.value = t.value AS stands, t.won_by, NULL::VARCHAR AS status_reason
FROM standings AS s
JOIN timeline AS t
  ON t.region_code = s.region_code AND t.region = s.region AND t.level = s.level AND t.indicator = s.indicator
 AND t.denominator IS NOT DISTINCT FROM s.denominator AND t.cohort = s.cohort
 AND t.effective_as_of = s.effective_as_of
LEFT JOIN latest AS l
  ON s.place = 1 AND l.region_code = s.region_code AND l.region = s.region AND l.level = s.level
 AND l.indicator = s.indicator AND l.denominator IS NOT DISTINCT FROM s.denominator AND l.cohort = s.cohort
LEFT JOIN observations AS o ON o.observation_id = s.observation_id
LEFT JOIN pages AS p ON p.page_id = s.page_id
ORDER BY s.region_code, s.level = 'district', s.region, s.indicator, s.denominator, s.cohort <> 'all', s.cohort,
         s.place, s.observation_id
