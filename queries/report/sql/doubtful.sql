-- question: Which figures are doubtful, and why?
-- grain: one row per doubtful observation of a region; columns as in figures
SELECT o.region_code, o.region, o.level, o.indicator, o.denominator, o.cohort, NULL::INTEGER AS place,
       o.value, o.value_low, o.value_high, o.qualifier,
       o.as_of, o.as_of_precision, o.as_of_basis, o.as_of AS effective_as_of,
       NULL::VARCHAR AS lost_by, o.source_kind = 'official' AS official, o.outlet, o.url, o.observation_id, o.page_id,
       o.denominator_basis, o.printed, o.printed_start, o.quote, o.quote_start, o.rule,
       p.title, p.published, p.fetched_at, p.record,
       NULL::VARCHAR AS decided_by,
       NULL::VARCHAR AS base_indicator, NULL::DOUBLE AS base_value, NULL::DATE AS base_as_of, NULL::VARCHAR AS flag,
       NULL::DOUBLE AS share,
       o.unit, false AS stands, NULL::VARCHAR AS won_by, o.status_reason
FROM observations AS o
JOIN pages AS p USING (page_id)
WHERE o.status = 'doubtful' AND o.region_code IS NOT NULL
ORDER BY o.region_code, o.level = 'district', o.region, o.indicator, o.as_of DESC, o.observation_id
