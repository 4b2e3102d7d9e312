-- question: What is counted, in the order of the reference data?
-- grain: one row per indicator
SELECT indicator, unit, kind, name_id, name_en, means, rate_of, base
FROM indicators
ORDER BY rowid
