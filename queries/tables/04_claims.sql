-- question: Which figures may be compared?
-- grain: one row per accepted observation that has a region, a value and a date, and per official figure of the
--   reference data that nothing is known against
-- column observation_id: The observation; null for a figure of the reference data.
-- column page_id: Page it was read from.
-- column region_code: Kemendagri code with dots.
-- column region: Official name with its kind.
-- column level: nation, province, regency or district.
-- column indicator: What it counts (indicators.indicator).
-- column unit: person, percent or card.
-- column denominator: Of a rate, the indicator it is a share of.
-- column denominator_basis: How the denominator is known: stated, arithmetic or none.
-- column cohort: all, or the part of the population it is about.
-- column value: The number.
-- column value_low: Lower end of what hedge and rounding allow; null where open.
-- column value_high: Upper end of what hedge and rounding allow; null where open.
-- column qualifier: exact, about, over or under.
-- column as_of: Day it is true for; a month or a year is its last day.
-- column as_of_precision: day, month or year.
-- column as_of_basis: stated or published.
-- column effective_as_of: as_of, or the day of publication where the month or year told ends after it: a figure of
--   "2023" that was printed in March cannot be one of December.
-- column known_on: Day from which it counts: published, else of an official figure as_of, else fetched.
-- column official: Whether it is of an official service or publication.
-- column exact: Whether it was printed without a hedge.
-- column story: Story it was printed in (stories.story); all official figures are one.
-- column outlet: Outlet or service that printed it.
-- column url: Its page, or the publication of a figure of the reference data.
-- column line: Its series (lines.line).
-- column seniority: Its place in the choice between figures that give the same number, as text that sorts the first
--   choice first: official, exact, first publication (a copy is younger than its original), identifier. No two
--   are equal.
CREATE TABLE claims AS
WITH accepted AS (
    SELECT o.observation_id, o.page_id, o.region_code, o.region, o.level, o.indicator, o.unit, o.denominator,
           o.denominator_basis, o.cohort, o.value, o.value_low, o.value_high, o.qualifier,
           o.as_of, o.as_of_precision, o.as_of_basis, o.published, o.fetched_at,
           o.source_kind = 'official' AS official,
           CASE WHEN o.source_kind = 'official' THEN 'official' ELSE s.story END AS story,
           coalesce(o.outlet, o.page_id) AS outlet, o.url
    FROM observations AS o
    JOIN stories AS s USING (page_id)
    WHERE o.status = 'accepted' AND o.region_code IS NOT NULL AND o.value IS NOT NULL AND o.as_of IS NOT NULL
    UNION ALL
    SELECT NULL, NULL, f.region_code, r.region, r.level, f.indicator, i.unit, f.denominator,
           CASE WHEN f.denominator IS NOT NULL THEN 'stated' END, f.cohort, f.value,
           CASE WHEN f.flag IS NULL THEN f.value - f.rounding END, CASE WHEN f.flag IS NULL THEN f.value + f.rounding END,
           CASE WHEN f.flag = 'rounded' THEN 'about' ELSE 'exact' END,
           f.as_of, 'day', 'stated', NULL, NULL,
           true, 'official', 'official figures', f.source
    FROM (
        -- A rate is rounded to the decimals it has, at most two.
        SELECT *,
               CASE WHEN denominator IS NULL THEN 0
                    WHEN value = round(value) THEN 0.5
                    WHEN value = round(value, 1) THEN 0.05
                    ELSE 0.005 END AS rounding
        FROM official_figures
    ) AS f
    JOIN regions AS r USING (region_code)
    JOIN indicators AS i USING (indicator)
    WHERE f.flag IS NULL OR f.flag = 'rounded'
),
dated AS (
    SELECT * EXCLUDE (published, fetched_at),
           CASE WHEN as_of_precision IN ('month', 'year') AND published < as_of THEN published ELSE as_of END AS effective_as_of,
           coalesce(published, CASE WHEN official THEN as_of END, fetched_at::DATE, as_of) AS known_on,
           qualifier = 'exact' AS exact
    FROM accepted
)
SELECT d.observation_id, d.page_id, d.region_code, d.region, d.level, d.indicator, d.unit, d.denominator,
       d.denominator_basis, d.cohort, d.value, d.value_low, d.value_high, d.qualifier,
       d.as_of, d.as_of_precision, d.as_of_basis, d.effective_as_of, d.known_on,
       d.official, d.exact, d.story, d.outlet, d.url, l.line,
       CASE WHEN d.official THEN '0' ELSE '1' END || CASE WHEN d.exact THEN '0' ELSE '1' END || d.known_on::VARCHAR
         || coalesce(d.observation_id, concat_ws(' ', '', d.region_code, d.indicator, d.denominator, d.cohort, d.as_of, d.url)) AS seniority
FROM dated AS d
JOIN lines AS l
  ON l.region_code = d.region_code AND l.region = d.region AND l.level = d.level AND l.indicator = d.indicator
 AND l.unit = d.unit AND l.denominator IS NOT DISTINCT FROM d.denominator AND l.cohort = d.cohort;
