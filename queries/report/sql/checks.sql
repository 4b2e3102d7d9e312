-- question: Which equations between figures were tried?
-- grain: one row per equation
SELECT page_id, kind, equation, left_value, right_value, tolerance, holds, observation_ids
FROM checks
ORDER BY page_id, seq
