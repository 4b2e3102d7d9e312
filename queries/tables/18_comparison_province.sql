-- question: How do provinces compare on IKD, and how much of each is known?
-- grain: one row per province
-- column rank: Place by rate_wajib_ktp; null without one, or where the figure is flagged above_base, jump or dip.
-- column province_code: Kemendagri code.
-- column province: Name.
-- column ikd_activated: The province's own figure, as told of the province; null where none is known.
-- column ikd_as_of: Day it is true for.
-- column base_value: Official wajib KTP of the province, the nearest in time.
-- column base_as_of: Day the base is true for.
-- column rate_wajib_ktp: Share of wajib KTP with an active IKD, in percent: of the province's own figure, or of the
--   sum of its kabupaten and kota where each has a count; else null.
-- column rate_basis: reported or computed for the province's own figure, sum_of_regions, or null.
-- column target_percent: National target of the year.
-- column gap_points: rate_wajib_ktp less target_percent; negative below the target.
-- column gap_people: People above the target; negative: still missing.
-- column regions: Kabupaten and kota of the province.
-- column regions_known: Of these, with a count that is not flagged above_base, jump or dip.
-- column base_known_percent: Share of the province's wajib KTP that lives in them, in percent.
-- column ikd_known: Sum of their counts, of different days; no total of the province unless all are known.
-- column rate_known: ikd_known in percent of their own wajib KTP.
-- column oldest_as_of: Day of the oldest count in the sum.
-- column newest_as_of: Day of the newest count in the sum.
-- column regions_at_target: Kabupaten and kota known to have reached the target.
-- column lowest_rate: Lowest rate among the ranked kabupaten and kota.
-- column median_rate: Median of their rates.
-- column highest_rate: Highest rate among them.
-- column sources: Independent sources of the province's own figure.
-- column official: Whether it is official.
-- column outlet: Outlet or service it is taken from.
-- column url: Its page.
-- column quote: The sentence it was printed in, or the row of the official table.
-- column quality_flag: What to mind about it; see comparison.quality_flag.
CREATE TABLE comparison_province AS
WITH regencies AS (
    FROM comparison
),
provinces AS (
    FROM compare_latest('ikd_activated', 'province')
),
{{template "comparison_province.sql"}}
ORDER BY rank NULLS LAST, province_code;
