-- question: Do the official counts of kabupaten and kota add up to their province, and those of provinces to the
--   nation?
-- grain: one row per province or nation, indicator and date of the reference data where all parts are there and the
--   sum is off
WITH counts AS (
    SELECT f.region_code, r.level, r.province_code, f.indicator, f.cohort, f.as_of, f.value, f.source
    FROM official_figures AS f
    JOIN regions AS r USING (region_code)
    WHERE f.denominator IS NULL AND f.flag IS DISTINCT FROM 'rounded'
),
parts AS (
    SELECT CASE WHEN level = 'regency' THEN province_code ELSE 'ID' END AS whole, indicator, cohort, as_of,
           sum(value) AS total, count(*) AS parts
    FROM counts
    WHERE level IN ('regency', 'province')
    GROUP BY ALL
),
expected AS (
    SELECT CASE WHEN level = 'regency' THEN province_code ELSE 'ID' END AS whole, count(*) AS parts
    FROM regions
    WHERE level IN ('regency', 'province')
    GROUP BY ALL
)
SELECT w.region_code, w.indicator, w.cohort, w.as_of, w.value, p.total
FROM counts AS w
JOIN parts AS p ON p.whole = w.region_code AND p.indicator = w.indicator AND p.cohort = w.cohort AND p.as_of = w.as_of
JOIN expected AS e ON e.whole = p.whole AND e.parts = p.parts
WHERE p.total <> w.value
ORDER BY ALL
