-- question: How does what the press printed fit the official figures?
-- grain: one row per region, indicator, denominator, cohort and official date, with the reported figure nearest in
--   time, at most 183 days away; of several numbers of that day the one that stands in timeline
-- column region_code: Kemendagri code with dots.
-- column region: Official name with its kind.
-- column level: nation, province or regency.
-- column indicator: What both count.
-- column denominator: Of a rate, the indicator it is a share of.
-- column cohort: all, or the part of the population both are about.
-- column official_value: Official figure.
-- column official_as_of: Day it is true for.
-- column official_source: Publication it was taken from, or address of the service.
-- column official_flag: Why it is not to be relied on; null where nothing is known against it.
-- column reported_value: Figure that the press printed.
-- column reported_as_of: Day it is true for.
-- column reported_qualifier: exact, about, over or under.
-- column days_apart: reported_as_of less official_as_of.
-- column difference: reported_value less official_value.
-- column difference_percent: difference in percent of official_value.
-- column outlet: Outlet that printed it.
-- column url: Its page.
-- column quote: The sentence it was printed in.
-- column observation_id: Its observation.
CREATE VIEW official_vs_reported AS
WITH paired AS (
    SELECT f.region_code, c.region, c.level, f.indicator, f.denominator, f.cohort,
           f.value AS official_value, f.as_of AS official_as_of, f.source AS official_source, f.flag AS official_flag,
           c.value AS reported_value, c.effective_as_of AS reported_as_of, c.qualifier AS reported_qualifier,
           c.effective_as_of - f.as_of AS days_apart, c.outlet, c.url, c.observation_id,
           row_number() OVER (
               PARTITION BY f.region_code, f.indicator, f.denominator, f.cohort, f.as_of
               ORDER BY abs(c.effective_as_of - f.as_of), c.effective_as_of,
                        s.line IS NOT NULL DESC, c.exact DESC, c.value, c.seniority) AS place
    FROM official AS f
    JOIN claims AS c
      ON c.region_code = f.region_code AND c.indicator = f.indicator AND c.cohort = f.cohort
     AND c.denominator IS NOT DISTINCT FROM f.denominator
    LEFT JOIN series_rows AS s ON s.line = c.line AND s.effective_as_of = c.effective_as_of AND s.value = c.value
    WHERE NOT c.official AND c.level <> 'district' AND abs(c.effective_as_of - f.as_of) <= 183
)
SELECT p.region_code, p.region, p.level, p.indicator, p.denominator, p.cohort,
       p.official_value, p.official_as_of, p.official_source, p.official_flag,
       p.reported_value, p.reported_as_of, p.reported_qualifier, p.days_apart,
       p.reported_value - p.official_value AS difference,
       round(100 * (p.reported_value - p.official_value) / nullif(p.official_value, 0), 2) AS difference_percent,
       p.outlet, p.url, o.quote, p.observation_id
FROM paired AS p
LEFT JOIN observations AS o USING (observation_id)
WHERE p.place = 1;
