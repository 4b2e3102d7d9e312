-- question: Which figure wins, of what was known on day d?
-- grain: one row per region, indicator, denominator and cohort; macro latest_as_of(d, what), its parameters as in
--   timeline_as_of
-- note: The latest effective date wins, whatever its source; between figures of that date see timeline_as_of.
CREATE MACRO latest_as_of(d, what) AS TABLE
WITH series AS MATERIALIZED (
    FROM timeline_as_of(d, what)
),
{{template "latest.sql"}};
