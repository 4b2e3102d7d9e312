-- question: How do provinces compare on IKD, of what was known on day d?
-- grain: one row per province; macro comparison_province_as_of(d), d null for all that is known; columns as in
--   comparison_province
-- note: A province's rate is of its own figure where it has one. Else it is the sum of its kabupaten and kota, but
--   only where each of them has a count: a sum with gaps is shown beside what it covers, and never ranked.
CREATE MACRO comparison_province_as_of(d) AS TABLE
WITH regencies AS (
    FROM comparison_as_of(d)
),
provinces AS (
    FROM compare_as_of('ikd_activated', 'province', d)
),
{{template "comparison_province.sql"}};
