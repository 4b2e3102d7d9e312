-- The nation by its own figure, beside the sums of its regencies.
{{template "rolled.sql"}}
SELECT n.region_code, n.region, n.value AS ikd_activated, n.as_of AS ikd_as_of, n.base_value, n.base_as_of,
       n.rate AS rate_wajib_ktp, n.rate_basis, n.target_percent, n.gap_points, n.gap_people,
       r.regions, r.regions_known, round(100 * r.base_known / r.base_regions, 2) AS base_known_percent,
       r.ikd_known, round(100 * r.ikd_known / r.base_known, 2) AS rate_known, r.oldest_as_of, r.newest_as_of,
       r.regions_at_target, r.median_rate,
       n.sources, n.official, n.outlet, n.url, n.quote, n.quality_flag
FROM nation AS n
CROSS JOIN rolled AS r
