-- question: How do the regions of a level compare on an indicator, of what was known on day d?
-- grain: one row per region of the level, with or without a figure; macro compare_as_of(what, lvl, d): what a count
--   or a rate, lvl regency or province, d null for all that is known
-- note: The rules are those of compare_latest. The base can lie after d; base_as_of tells.
CREATE MACRO compare_as_of(what, lvl, d) AS TABLE
-- All that is known is made already. Before the first day of all nothing is known, so that one part is empty.
WITH newest AS (
    SELECT *
    FROM latest
    WHERE d IS NULL AND level = lvl AND cohort = 'all'
    UNION ALL
    SELECT *
    FROM latest_as_of(coalesce(d, DATE '0001-01-01'), what)
    WHERE level = lvl AND cohort = 'all'
),
today AS (
    SELECT least(coalesce(d, DATE '9999-12-31'), coalesce(max(known_on), DATE '9999-12-31')) AS day
    FROM claim_rows
    WHERE claim >= 0
),
{{template "compare.sql"}};
