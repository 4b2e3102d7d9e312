-- question: Is there an observation of an indicator, unit or denominator that is not in the vocabulary?
-- grain: one row per such observation
SELECT o.observation_id, o.indicator, o.unit, o.denominator
FROM observations AS o
LEFT JOIN indicators AS i USING (indicator)
LEFT JOIN indicators AS d ON d.indicator = o.denominator
WHERE i.indicator IS NULL OR i.unit <> o.unit
   OR o.denominator IS NOT NULL AND (d.indicator IS NULL OR o.unit <> 'percent')
ORDER BY ALL
