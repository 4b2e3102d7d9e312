-- question: Which figures cannot both be true?
-- grain: one row per pair of figures; columns as in conflicts
-- param region_code varchar: Only this region; null for all.
-- param kind varchar: Only this kind of conflict; null for all.
FROM conflicts
WHERE region_code = coalesce($region_code, region_code) AND kind = coalesce($kind, kind)
ORDER BY region_code, region, indicator, kind, a_as_of, b_as_of, a_value, b_value
