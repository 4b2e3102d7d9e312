-- The nation by its own figure, beside the sums of its regencies.
counted AS (
    SELECT *,
           ikd_activated IS NOT NULL
             AND NOT coalesce(regexp_matches(quality_flag, 'above_base|jump|dip'), false) AS counts
    FROM regencies
),
rolled AS (
    SELECT count(*) AS regions,
           count(*) FILTER (WHERE counts) AS regions_known,
           sum(base_value) AS base_regions,
           sum(base_value) FILTER (WHERE counts) AS base_known,
           sum(ikd_activated) FILTER (WHERE counts) AS ikd_known,
           min(ikd_as_of) FILTER (WHERE counts) AS oldest_as_of,
           max(ikd_as_of) FILTER (WHERE counts) AS newest_as_of,
           count(*) FILTER (WHERE gap_points >= 0 AND counts) AS regions_at_target,
           round(median(rate_wajib_ktp) FILTER (WHERE rank IS NOT NULL), 2) AS median_rate
    FROM counted
)
SELECT n.region_code, n.region, n.value AS ikd_activated, n.as_of AS ikd_as_of, n.base_value, n.base_as_of,
       n.rate AS rate_wajib_ktp, n.rate_basis, n.target_percent, n.gap_points, n.gap_people,
       r.regions, r.regions_known, round(100 * r.base_known / r.base_regions, 2) AS base_known_percent,
       r.ikd_known, round(100 * r.ikd_known / r.base_known, 2) AS rate_known, r.oldest_as_of, r.newest_as_of,
       r.regions_at_target, r.median_rate,
       n.sources, n.official, n.outlet, n.url, n.quote, n.quality_flag
FROM nation AS n
CROSS JOIN rolled AS r
