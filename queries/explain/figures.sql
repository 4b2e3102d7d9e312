-- question: Which figures stand for a region, and where do they come from?
-- grain: one row per indicator, denominator and cohort of the region; the order is that of the indicators
SELECT l.indicator, i.name_en, l.unit, l.denominator, l.denominator_basis, l.cohort,
       l.value, l.qualifier, l.as_of, l.as_of_precision, l.as_of_basis,
       l.share, l.base_indicator, l.base_value, l.base_as_of, l.decided_by, l.flag, l.sources,
       l.outlet, l.url, l.printed, l.quote, o.printed_start - o.quote_start AS mark,
       p.title, p.published, p.record, p.fetched_at, o.rule, l.page_id, l.observation_id
FROM latest AS l
LEFT JOIN observations AS o USING (observation_id)
LEFT JOIN pages AS p ON p.page_id = l.page_id
LEFT JOIN indicators AS i ON i.indicator = l.indicator
WHERE l.region_code = $region AND l.level <> 'district'
  AND ($indicator = '' OR l.indicator = $indicator)
ORDER BY i.rowid, l.cohort <> 'all', l.cohort, l.denominator NULLS LAST
