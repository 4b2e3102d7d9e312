-- What the figures of regencies add up to: of the nation, or of each value of the column that the part is given.
counted AS (
    SELECT *,
           ikd_activated IS NOT NULL
             AND NOT coalesce(regexp_matches(quality_flag, 'above_base|jump|dip'), false) AS counts
    FROM regencies
),
rolled AS (
    SELECT {{with .}}{{.}}, {{end}}count(*) AS regions,
           count(*) FILTER (WHERE counts) AS regions_known,
           sum(base_value) AS base_regions,
           sum(base_value) FILTER (WHERE counts) AS base_known,
           sum(ikd_activated) FILTER (WHERE counts) AS ikd_known,
           min(ikd_as_of) FILTER (WHERE counts) AS oldest_as_of,
           max(ikd_as_of) FILTER (WHERE counts) AS newest_as_of,
           count(*) FILTER (WHERE gap_points >= 0 AND counts) AS regions_at_target,
           min(rate_wajib_ktp) FILTER (WHERE rank IS NOT NULL) AS lowest_rate,
           round(median(rate_wajib_ktp) FILTER (WHERE rank IS NOT NULL), 2) AS median_rate,
           max(rate_wajib_ktp) FILTER (WHERE rank IS NOT NULL) AS highest_rate
    FROM counted{{with .}}
    GROUP BY {{.}}{{end}}
)
