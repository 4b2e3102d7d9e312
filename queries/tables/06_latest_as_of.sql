-- question: Which figure wins, of what was known on day d?
-- grain: one row per region, indicator, denominator and cohort; macro latest_as_of(d, what), its parameters as in
--   timeline_as_of
-- note: The latest effective date wins, whatever its source; between figures of that date see timeline_as_of.
CREATE MACRO latest_as_of(d, what) AS TABLE
WITH ordered AS (
    SELECT *,
           row_number() OVER line AS age,
           count(*) OVER (PARTITION BY region_code, region, level, indicator, denominator, cohort) AS dates
    FROM timeline_as_of(d, what)
    WINDOW line AS (
        PARTITION BY region_code, region, level, indicator, denominator, cohort ORDER BY effective_as_of DESC)
)
SELECT t.region_code, t.region, t.level, r.province_code, t.indicator, t.unit, t.kind, t.denominator, t.denominator_basis, t.cohort,
       t.value, t.value_low, t.value_high, t.qualifier,
       t.as_of, t.as_of_precision, t.as_of_basis, t.effective_as_of,
       coalesce(t.won_by, CASE WHEN t.dates > 1 THEN 'latest_as_of' ELSE 'only_date' END) AS decided_by,
       t.dates, t.sources, t.figures, t.rivals, t.lowest, t.highest, t.official,
       t.previous_value, t.previous_as_of, t.change, t.pace_per_day,
       t.base_indicator, t.base_value, t.base_as_of, t.base_source, t.base_flag, t.share, t.flag,
       t.known_on, t.outlet, t.url, o.printed, o.quote, t.page_id, t.observation_id
FROM ordered AS t
LEFT JOIN observations AS o USING (observation_id)
LEFT JOIN regions AS r ON r.region_code = t.region_code
WHERE t.age = 1;
