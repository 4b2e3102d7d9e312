-- question: Which official figures are there, from the reference data and from the services alike?
-- grain: one row per region, indicator, cohort, denominator and date
-- column region_code: Kemendagri code with dots.
-- column indicator: What it counts (indicators.indicator).
-- column cohort: all, or the part of the population it is about.
-- column denominator: Of a rate, the indicator it is a share of.
-- column as_of: Day it is true for.
-- column value: The number; percent where there is a denominator.
-- column source: Publication it was taken from, or address of the service.
-- column flag: Why it is not to be relied on; null where nothing is known against it.
-- column observation_id: The observation it was read in; null where it comes with the reference data.
-- column nearest_from: First day on which this figure is the nearest in time of its region and indicator; of
--   two equally near ones the earlier counts.
-- column nearest_until: Last such day.
CREATE TABLE official AS
WITH offered AS (
    SELECT region_code, indicator, cohort, denominator, as_of, value, source, flag,
           NULL::VARCHAR AS observation_id
    FROM official_figures
    UNION ALL
    SELECT region_code, indicator, cohort, denominator, as_of, value, url, NULL, observation_id
    FROM observations
    WHERE source_kind = 'official' AND status = 'accepted' AND level <> 'district' AND as_of IS NOT NULL
),
chosen AS (
    SELECT *
    FROM offered
    QUALIFY row_number() OVER (
        PARTITION BY region_code, indicator, cohort, denominator, as_of
        ORDER BY observation_id NULLS FIRST, value) = 1
)
SELECT region_code, indicator, cohort, denominator, as_of, value, source, flag, observation_id,
       coalesce(lag(as_of) OVER line + ((as_of - lag(as_of) OVER line) // 2 + 1)::INTEGER, DATE '0001-01-01') AS nearest_from,
       coalesce(as_of + ((lead(as_of) OVER line - as_of) // 2)::INTEGER, DATE '9999-12-31') AS nearest_until
FROM chosen
WINDOW line AS (PARTITION BY region_code, indicator, cohort, denominator ORDER BY as_of);
