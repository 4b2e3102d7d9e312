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
-- column outlet: Outlet or service that printed it; of a figure of the reference data the site it was told on, if any.
-- column url: Its page, or the publication of a figure of the reference data.
-- column line: Internal: its series (lines.line).
-- column seniority: Internal: its place in the choice between figures that give the same number, as text that sorts the first
--   choice first (seniority_of). No two are equal.
CREATE VIEW claims AS
SELECT c.observation_id, c.page_id, l.region_code, l.region, l.level, l.indicator, l.unit, l.denominator,
       c.denominator_basis, l.cohort, k.value, k.value_low, k.value_high, c.qualifier,
       c.as_of, c.as_of_precision, c.as_of_basis, k.effective_as_of, k.known_on,
       k.official, k.exact, CASE WHEN k.official THEN 'official' ELSE s.story END AS story, c.outlet, c.url, k.line,
       lpad(seniority_of(k.official, k.exact, k.known_on, k.identifier)::VARCHAR, 30, '0') AS seniority
FROM claim_rows AS k
JOIN lines AS l ON l.line = k.line
JOIN claim_sources AS c ON c.claim = k.claim
LEFT JOIN stories AS s ON s.page_id = c.page_id;
