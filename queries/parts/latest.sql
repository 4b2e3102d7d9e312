-- The last date of each row of series, with names, pages and quotes.
lasts AS (
    SELECT line, max(effective_as_of) AS effective_as_of, count(*) AS dates
    FROM series
    GROUP BY line
),
ends AS (
    SELECT t.*, e.dates
    FROM series AS t
    JOIN lasts AS e ON e.line = t.line AND e.effective_as_of = t.effective_as_of
)
SELECT l.region_code, l.region, l.level, r.province_code, l.indicator, l.unit, i.kind, l.denominator, c.denominator_basis, l.cohort,
       t.value, t.value_low, t.value_high, c.qualifier,
       c.as_of, c.as_of_precision, c.as_of_basis, t.effective_as_of,
       coalesce(t.won_by, CASE WHEN t.dates > 1 THEN 'latest_as_of' ELSE 'only_date' END) AS decided_by,
       t.dates, t.sources, t.figures, t.rivals, t.lowest, t.highest, t.official,
       t.previous_value, t.previous_as_of, t.change, t.pace_per_day,
       CASE WHEN t.base_as_of IS NOT NULL THEN i.base END AS base_indicator,
       t.base_value, t.base_as_of, b.source AS base_source, b.flag AS base_flag, t.share, t.flag,
       k.known_on, c.outlet, c.url, c.printed, c.quote, c.page_id, c.observation_id
FROM ends AS t
JOIN lines AS l ON l.line = t.line
JOIN indicators AS i ON i.indicator = l.indicator
JOIN claim_rows AS k ON k.line = t.line AND k.claim = t.claim
JOIN claim_sources AS c ON c.claim = t.claim
LEFT JOIN official AS b
  ON b.region_code = l.region_code AND b.indicator = i.base AND b.cohort = 'all' AND b.denominator IS NULL
 AND b.as_of = t.base_as_of
LEFT JOIN regions AS r ON r.region_code = l.region_code
