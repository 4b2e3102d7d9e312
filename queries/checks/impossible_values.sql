-- question: Is there an accepted figure that no count or share can have?
-- grain: one row per such observation: negative, a person or card in parts, a share above 150 %, or a number outside
--   its own interval
SELECT observation_id, indicator, unit, value, value_low, value_high
FROM observations
WHERE status = 'accepted'
  AND (value IS NULL OR value < 0
       OR unit <> 'percent' AND value <> floor(value)
       OR unit = 'percent' AND value > 150
       OR value < value_low OR value > value_high)
ORDER BY ALL
