-- question: How does the nation stand on IKD, of what was known on day d, and how much of it is known?
-- grain: one row; macro comparison_nation_as_of(d), d null for all that is known; columns as in comparison_nation
CREATE MACRO comparison_nation_as_of(d) AS TABLE
WITH regencies AS (
    FROM comparison_as_of(d)
),
nation AS (
    FROM compare_as_of('ikd_activated', 'nation', d)
),
{{template "comparison_nation.sql"}};
