-- question: Which series of figures are there?
-- grain: one row per region, indicator, unit, denominator and cohort of figures that may be compared
-- column line: Number of the series; other files number theirs otherwise.
-- column region_code: Kemendagri code with dots.
-- column region: Official name with its kind.
-- column level: nation, province, regency or district.
-- column indicator: What it counts (indicators.indicator).
-- column unit: person, percent or card.
-- column denominator: Of a rate, the indicator it is a share of.
-- column cohort: all, or the part of the population it is about.
CREATE TABLE lines AS
WITH keys AS (
    SELECT DISTINCT region_code, region, level, indicator, unit, denominator, cohort
    FROM observations
    WHERE status = 'accepted' AND region_code IS NOT NULL AND value IS NOT NULL AND as_of IS NOT NULL
    UNION
    SELECT f.region_code, r.region, r.level, f.indicator, i.unit, f.denominator, f.cohort
    FROM official_figures AS f
    JOIN regions AS r USING (region_code)
    JOIN indicators AS i USING (indicator)
    WHERE f.flag IS NULL OR f.flag = 'rounded'
)
SELECT row_number() OVER (ORDER BY region_code, level, region, indicator, unit, denominator NULLS FIRST, cohort) AS line,
       region_code, region, level, indicator, unit, denominator, cohort
FROM keys;
