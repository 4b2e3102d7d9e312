-- question: How do kabupaten and kota compare on IKD, of what was known on day d?
-- grain: one row per kabupaten or kota; macro comparison_as_of(d), d null for all that is known; columns as in
--   comparison
CREATE MACRO comparison_as_of(d) AS TABLE
{{template "comparison.sql"}}FROM compare_as_of('ikd_activated', 'regency', d);
