-- question: Which figures cannot both be true?
-- grain: one row per pair and kind of conflict
SELECT c.kind, c.region_code, c.region, c.level, c.indicator, c.denominator, c.cohort,
       c.a_value, c.a_as_of, c.a_outlet, c.a_url, c.a_quote, c.a_observation_id, a.printed AS a_printed,
       a.printed_start - a.quote_start AS a_printed_at, coalesce(a.source_kind = 'official', false) AS a_official,
       c.b_indicator, c.b_value, c.b_as_of, c.b_outlet, c.b_url, c.b_quote, c.b_observation_id, b.printed AS b_printed,
       b.printed_start - b.quote_start AS b_printed_at, coalesce(b.source_kind = 'official', false) AS b_official,
       c.size, c.size_percent
FROM conflicts AS c
LEFT JOIN observations AS a ON a.observation_id = c.a_observation_id
LEFT JOIN observations AS b ON b.observation_id = c.b_observation_id
ORDER BY c.kind, c.region_code, c.region, c.indicator, c.a_as_of DESC, c.b_as_of DESC,
         c.a_observation_id, c.b_observation_id, c.b_indicator
