-- question: How do the regions of a level compare on an indicator, of all that is known?
-- grain: one row per region of the level, with or without a figure; macro compare_latest(what, lvl): what a count
--   or a rate, lvl regency or province
-- note: A rate is reported where a page gives it on the base of the comparison, it is not older than the count, and
--   it is right: the page's own counts confirm it, or it is within its rounding and five percent of what the count
--   and the official base give. Else it is computed from the count and the official base nearest in time to it.
-- note: A region is ranked by its rate in percent with two decimals, and regions with equal rates share a rank. Of
--   an indicator without a base the values are ranked. Figures flagged above_base, jump or dip are not ranked.
CREATE MACRO compare_latest(what, lvl) AS TABLE
WITH newest AS (
    SELECT *
    FROM latest
    WHERE level = lvl AND cohort = 'all'
),
today AS (
    SELECT coalesce(max(known_on), DATE '9999-12-31') AS day
    FROM claim_rows
    WHERE claim >= 0
),
{{template "compare.sql"}};
