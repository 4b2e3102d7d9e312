-- question: How does the nation stand on IKD, and how much of it is known?
-- grain: one row; columns as in comparison_nation
-- param as_of date: Only what was true and known on this day; null for all that is known.
FROM comparison_nation_as_of($as_of::DATE)
