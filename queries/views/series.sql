-- question: Which figure stands for each date?
-- grain: one row per line and effective date; timeline shows it with names, pages and quotes
-- column line: Internal: its series (lines.line).
-- column effective_as_of: as_of, or the day of publication where the month or year told ends after it.
-- column value: The number that stands for the date.
-- column value_low: Lower end of what hedge and rounding allow; null where open.
-- column value_high: Upper end of what hedge and rounding allow; null where open.
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
-- column base_value: Official figure of the base, the nearest in time.
-- column base_as_of: Day the base is true for.
-- column share: value in percent of the base; of a rate, its value.
-- column flag: above_base (more than 105 % of the base), jump (more than three times both neighbours; at the end
--   of a series more than three times the one before, ten points of the base more, and from one source), dip
--   (less than a third of both neighbours, or of the one before), falls (a cumulative count that falls by more
--   than hedges and one percent); null where nothing is odd.
-- column seniority: Internal: the figure that stands for the date (claims.seniority).
CREATE VIEW series AS
SELECT s.* EXCLUDE (claim),
       lpad(seniority_of(k.official, k.exact, k.known_on, k.identifier)::VARCHAR, 30, '0') AS seniority
FROM series_rows AS s
JOIN claim_rows AS k ON k.line = s.line AND k.claim = s.claim;
