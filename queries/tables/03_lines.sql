-- question: Which series of figures are there?
-- grain: one row per region, indicator, denominator and cohort of figures that may be compared
-- note: Only a kecamatan is known by the name that was printed. Others have the official one, however a page calls
--   them, so that they have one series each.
-- column line: Internal: number of the series; other files number theirs otherwise.
-- column region_code: Kemendagri code with dots.
-- column region: Official name with its kind.
-- column level: nation, province, regency or district.
-- column indicator: What it counts (indicators.indicator).
-- column unit: person, percent or card.
-- column denominator: Of a rate, the indicator it is a share of.
-- column cohort: all, or the part of the population it is about.
CREATE TABLE lines AS
WITH told AS (
    SELECT DISTINCT region_code, CASE WHEN level = 'district' THEN region END AS district, level, indicator, denominator, cohort
    FROM observations
    WHERE status = 'accepted' AND region_code IS NOT NULL AND value IS NOT NULL AND as_of IS NOT NULL
),
keys AS (
    SELECT t.region_code, coalesce(t.district, r.region) AS region, t.level, t.indicator, t.denominator, t.cohort
    FROM told AS t
    JOIN regions AS r ON r.region_code = t.region_code
    UNION
    SELECT f.region_code, r.region, r.level, f.indicator, f.denominator, f.cohort
    FROM official_figures AS f
    JOIN regions AS r USING (region_code)
    WHERE f.flag IS NULL OR f.flag = 'rounded'
)
SELECT (row_number() OVER (ORDER BY k.region_code, k.level, k.region, k.indicator, i.unit, k.denominator NULLS FIRST, k.cohort))::INTEGER AS line,
       k.region_code, k.region, k.level, k.indicator, i.unit, k.denominator, k.cohort
FROM keys AS k
JOIN indicators AS i ON i.indicator = k.indicator;
