-- question: Which figures were in the running, and why did they lose?
-- grain: one row per accepted figure; place 1 is the figure of latest
-- column region_code: Kemendagri code with dots.
-- column region: Official name with its kind.
-- column level: nation, province, regency or district.
-- column indicator: What it counts (indicators.indicator).
-- column denominator: Of a rate, the indicator it is a share of.
-- column cohort: all, or the part of the population it is about.
-- column place: Place among the figures of its region, indicator, denominator and cohort.
-- column value: The number.
-- column value_low: Lower end of what hedge and rounding allow; null where open.
-- column value_high: Upper end of what hedge and rounding allow; null where open.
-- column qualifier: exact, about, over or under.
-- column as_of: Day it is true for.
-- column effective_as_of: as_of, or the day of publication where the month or year told ends after it.
-- column lost_by: What it lost to the winner by: older (a later date is known), same_number (it supports the
--   winner), or what decided between the numbers of the date (timeline.won_by); null for the winner.
-- column official: Whether it is official.
-- column story: Story it was printed in (stories.story).
-- column known_on: Day from which it counts.
-- column outlet: Outlet or service.
-- column url: Its page, or the publication of a figure of the reference data.
-- column page_id: Its page (pages.page_id).
-- column observation_id: Its observation; null for a figure of the reference data.
CREATE VIEW standings AS
WITH ends AS (
    SELECT line, max(effective_as_of) AS won_on, arg_max(value, effective_as_of) AS won, arg_max(won_by, effective_as_of) AS won_by
    FROM series_rows
    GROUP BY line
),
placed AS (
    SELECT c.*, e.won, e.won_on, e.won_by,
           row_number() OVER (
               PARTITION BY c.region_code, c.region, c.level, c.indicator, c.denominator, c.cohort
               ORDER BY c.effective_as_of DESC, s.value = c.value DESC, c.seniority) AS place
    FROM claims AS c
    JOIN ends AS e ON e.line = c.line
    JOIN series_rows AS s ON s.line = c.line AND s.effective_as_of = c.effective_as_of
)
SELECT region_code, region, level, indicator, denominator, cohort, place,
       value, value_low, value_high, qualifier, as_of, effective_as_of,
       CASE WHEN place = 1 THEN NULL
            WHEN effective_as_of < won_on THEN 'older'
            WHEN value = won THEN 'same_number'
            ELSE won_by END AS lost_by,
       official, story, known_on, outlet, url, page_id, observation_id
FROM placed;
