-- question: What was each region's figure over time?
-- grain: one row per region, indicator, denominator, cohort and effective date
-- column region_code: Kemendagri code with dots.
-- column region: Official name with its kind.
-- column level: nation, province, regency or district.
-- column indicator: What it counts (indicators.indicator).
-- column unit: person, percent or card.
-- column kind: stock, flow, rate or target.
-- column denominator: Of a rate, the indicator it is a share of.
-- column cohort: all, or the part of the population it is about.
-- column as_of: Day it is true for; a month or a year is its last day.
-- column as_of_precision: day, month or year.
-- column as_of_basis: stated or published.
-- column effective_as_of: as_of, or the day of publication where the month or year told ends after it.
-- column value: The number that stands for the date.
-- column value_low: Lower end of what hedge and rounding allow; null where open.
-- column value_high: Upper end of what hedge and rounding allow; null where open.
-- column qualifier: exact, about, over or under.
-- column official: Whether an official service or publication gave it.
-- column sources: Independent sources that gave this number for the date: the smaller of the numbers of stories
--   and of outlets.
-- column figures: All figures of the date, copies and other numbers included.
-- column rivals: Other numbers given for the same date.
-- column lowest: The smallest number given for the date.
-- column highest: The largest number given for the date.
-- column won_by: What decided between the numbers of the date: official, exact, agreement, newest_publication or
--   smaller_number; null where there was one.
-- column previous_value: The figure before it, leaving out those flagged above_base, jump or dip.
-- column previous_as_of: Effective date of the figure before it.
-- column change: value less previous_value.
-- column pace_per_day: change over the days between; null where the count is not cumulative.
-- column base_indicator: The count that the share is measured on.
-- column base_value: Official figure of the base, the nearest in time.
-- column base_as_of: Day the base is true for.
-- column share: value in percent of the base; of a rate, its value.
-- column flag: above_base (more than 105 % of the base), jump (more than three times both neighbours; at the end
--   of a series more than three times the one before, ten points of the base more, and from one source), dip
--   (less than a third of both neighbours, or of the one before), falls (a cumulative count that falls by more
--   than hedges and one percent); null where nothing is odd.
-- column known_on: Day from which it counts: published, else of an official figure as_of, else fetched.
-- column outlet: Outlet or service it is taken from.
-- column url: Its page, or the publication of a figure of the reference data.
-- column printed: The figure as printed; null for a figure of the reference data.
-- column quote: The sentence it was printed in, or the row of the official table.
-- column page_id: Its page (pages.page_id).
-- column observation_id: Its observation; null for a figure of the reference data.
CREATE VIEW timeline AS
SELECT l.region_code, l.region, l.level, l.indicator, l.unit, i.kind, l.denominator, l.cohort,
       c.as_of, c.as_of_precision, c.as_of_basis, s.effective_as_of,
       s.value, s.value_low, s.value_high, c.qualifier,
       s.official, s.sources, s.figures, s.rivals, s.lowest, s.highest, s.won_by,
       s.previous_value, s.previous_as_of, s.change, s.pace_per_day,
       CASE WHEN s.base_as_of IS NOT NULL THEN i.base END AS base_indicator, s.base_value, s.base_as_of, s.share, s.flag,
       k.known_on, c.outlet, c.url, c.printed, c.quote, c.page_id, c.observation_id
FROM series_rows AS s
JOIN lines AS l ON l.line = s.line
JOIN indicators AS i ON i.indicator = l.indicator
JOIN claim_rows AS k ON k.line = s.line AND k.claim = s.claim
JOIN claim_sources AS c ON c.claim = s.claim;
