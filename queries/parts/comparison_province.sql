-- Provinces by their own figures, beside the sums of their regencies.
{{template "rolled.sql" "province_code"}},
joined AS (
    SELECT p.region_code AS province_code, p.region AS province,
           p.value AS ikd_activated, p.as_of AS ikd_as_of, p.rate AS own_rate, p.rate_basis, p.rate_as_of,
           p.base_value, p.base_as_of, p.target_percent,
           r.regions, r.regions_known,
           round(100 * r.base_known / r.base_regions, 2) AS base_known_percent,
           r.ikd_known, round(100 * r.ikd_known / r.base_known, 2) AS rate_known, r.oldest_as_of, r.newest_as_of,
           coalesce(r.regions_at_target, 0) AS regions_at_target, r.lowest_rate, r.median_rate, r.highest_rate,
           p.sources, p.official, p.outlet, p.url, p.quote, p.quality_flag,
           p.rank IS NULL AND p.rate IS NOT NULL AS set_aside
    FROM provinces AS p
    LEFT JOIN rolled AS r ON r.province_code = p.region_code
),
rated AS (
    SELECT *,
           CASE WHEN own_rate IS NOT NULL THEN own_rate
                WHEN regions_known = regions THEN rate_known END AS rate_wajib_ktp,
           CASE WHEN own_rate IS NOT NULL THEN rate_basis
                WHEN regions_known = regions THEN 'sum_of_regions' END AS basis
    FROM joined
)
SELECT CASE WHEN rate_wajib_ktp IS NOT NULL AND NOT set_aside
            THEN rank() OVER (PARTITION BY rate_wajib_ktp IS NOT NULL AND NOT set_aside ORDER BY rate_wajib_ktp DESC) END AS rank,
       province_code, province, ikd_activated, ikd_as_of, base_value, base_as_of,
       rate_wajib_ktp, basis AS rate_basis, target_percent,
       round(rate_wajib_ktp - target_percent, 2) AS gap_points,
       round((rate_wajib_ktp - target_percent) / 100 * base_value)::BIGINT AS gap_people,
       regions, regions_known, base_known_percent, ikd_known, rate_known, oldest_as_of, newest_as_of,
       regions_at_target, lowest_rate, median_rate, highest_rate,
       sources, official, outlet, url, quote, quality_flag
FROM rated
