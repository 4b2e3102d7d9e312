-- question: How does the nation stand on IKD, and how much of it is known?
-- grain: one row
-- column region_code: ID.
-- column region: Indonesia.
-- column ikd_activated: The nation's own figure, as told of the nation; null where none is known.
-- column ikd_as_of: Day it is true for.
-- column base_value: Official wajib KTP of the nation, the nearest in time.
-- column base_as_of: Day the base is true for.
-- column rate_wajib_ktp: Share of wajib KTP with an active IKD, in percent, of the nation's own figure.
-- column rate_basis: reported or computed.
-- column target_percent: National target of the year.
-- column gap_points: rate_wajib_ktp less target_percent; negative below the target.
-- column gap_people: People above the target; negative: still missing.
-- column regions: Kabupaten and kota.
-- column regions_known: Of these, with a count that is not flagged above_base, jump or dip.
-- column base_known_percent: Share of the nation's wajib KTP that lives in them, in percent.
-- column ikd_known: Sum of their counts, of different days; no total of the nation unless all are known.
-- column rate_known: ikd_known in percent of their own wajib KTP.
-- column oldest_as_of: Day of the oldest count in the sum.
-- column newest_as_of: Day of the newest count in the sum.
-- column regions_at_target: Kabupaten and kota known to have reached the target.
-- column median_rate: Median of the rates of ranked kabupaten and kota.
-- column sources: Independent sources of the nation's own figure.
-- column official: Whether it is official.
-- column outlet: Outlet or service it is taken from.
-- column url: Its page.
-- column quote: The sentence it was printed in, or the row of the official table.
-- column quality_flag: What to mind about it; see comparison.quality_flag.
CREATE TABLE comparison_nation AS
WITH regencies AS (
    FROM comparison
),
nation AS (
    FROM compare_latest('ikd_activated', 'nation')
),
{{template "comparison_nation.sql"}};
