-- The comparison of a level on an indicator, from the figures of newest and the day of today.
asked AS (
    SELECT c.indicator AS count_id, c.base, r.indicator AS rate_id
    FROM indicators AS w
    JOIN indicators AS c ON c.indicator = CASE WHEN w.kind = 'rate' THEN w.rate_of ELSE w.indicator END
    LEFT JOIN indicators AS r ON r.rate_of = c.indicator AND r.kind = 'rate'
    WHERE w.indicator = what
),
paired AS (
    SELECT r.region_code, r.region, r.level, r.province_code, p.region AS province,
           c AS own, q AS told,
           q.value IS NOT NULL AND (c.value IS NULL OR q.effective_as_of >= c.effective_as_of) AS rate_is_new,
           c.value IS NULL OR q.effective_as_of > c.effective_as_of OR q.denominator_basis = 'arithmetic'
             OR abs(q.value - c.share) <= greatest(coalesce((q.value_high - q.value_low) / 2, 0), 0.05 * c.share) AS rate_is_right
    FROM regions AS r
    CROSS JOIN asked AS a
    LEFT JOIN regions AS p ON p.region_code = r.province_code AND p.level = 'province'
    LEFT JOIN newest AS c ON c.region_code = r.region_code AND c.indicator = a.count_id AND c.denominator IS NULL
    LEFT JOIN newest AS q ON q.region_code = r.region_code AND q.indicator = a.rate_id AND q.denominator = a.base
    WHERE r.level = lvl
),
based AS (
    SELECT p.*, a.count_id, a.rate_id, a.base AS base_indicator, t.day AS today,
           b.value AS base_value, b.as_of AS base_as_of, b.source AS base_source, b.flag AS base_flag,
           rate_is_new AND rate_is_right AS reported
    FROM paired AS p
    CROSS JOIN asked AS a
    CROSS JOIN today AS t
    LEFT JOIN official AS b
      ON b.region_code = p.region_code AND b.indicator = a.base AND b.cohort = 'all' AND b.denominator IS NULL
     AND CASE WHEN p.rate_is_new AND p.rate_is_right THEN p.told.effective_as_of
              ELSE coalesce(p.own.effective_as_of, p.told.effective_as_of, t.day) END BETWEEN b.nearest_from AND b.nearest_until
),
rated AS (
    SELECT *,
           round(CASE WHEN reported THEN told.value ELSE 100 * own.value / base_value END, 2) AS rate,
           round(CASE WHEN reported THEN told.value_low ELSE 100 * own.value_low / base_value END, 2) AS rate_low,
           round(CASE WHEN reported THEN told.value_high ELSE 100 * own.value_high / base_value END, 2) AS rate_high,
           CASE WHEN reported THEN 'reported' WHEN own.value IS NOT NULL AND base_value > 0 THEN 'computed' END AS rate_basis,
           CASE WHEN reported THEN told.effective_as_of WHEN base_value > 0 THEN own.effective_as_of END AS rate_as_of,
           coalesce(CASE WHEN own.value IS NULL THEN told.flag ELSE own.flag END,
                    CASE WHEN reported AND told.flag = 'above_base' THEN told.flag END) AS flag
    FROM based
),
targeted AS (
    SELECT r.*,
           (SELECT arg_min(t.percent, CASE WHEN t.year <= year(coalesce(r.rate_as_of, r.today))
                                          THEN year(coalesce(r.rate_as_of, r.today)) - t.year
                                          ELSE 10000 + t.year END)
            FROM targets AS t WHERE t.indicator = r.rate_id AND t.base = r.base_indicator) AS target_percent
    FROM rated AS r
),
gapped AS (
    SELECT *,
           CASE WHEN base_indicator IS NULL THEN own.value ELSE rate END AS ranked_by,
           round(rate - target_percent, 2) AS gap_points,
           round(CASE WHEN own.value IS NOT NULL AND rate_as_of = own.effective_as_of THEN own.value
                      ELSE rate / 100 * base_value END - target_percent / 100 * base_value)::BIGINT AS gap_people,
           coalesce(flag IN ('above_base', 'jump', 'dip'), false) AS set_aside
    FROM targeted
)
SELECT CASE WHEN ranked_by IS NOT NULL AND NOT set_aside
            THEN rank() OVER (PARTITION BY ranked_by IS NOT NULL AND NOT set_aside ORDER BY ranked_by DESC) END AS rank,
       region_code, region, province_code, province, level,
       count_id AS indicator, own.value AS value, own.value_low AS value_low, own.value_high AS value_high,
       own.as_of AS as_of, own.as_of_precision AS as_of_precision, own.effective_as_of AS effective_as_of,
       base_indicator, base_value, base_as_of, base_source,
       rate, rate_low, rate_high, rate_basis, rate_as_of,
       target_percent, gap_points, gap_people,
       own.previous_value AS previous_value, own.previous_as_of AS previous_as_of,
       own.change AS change, round(own.pace_per_day, 2) AS pace_per_day,
       CASE WHEN set_aside THEN NULL
            WHEN gap_people >= 0 THEN 0
            WHEN own.pace_per_day > 0 THEN ceil(-gap_people / own.pace_per_day)::BIGINT END AS days_to_target,
       coalesce(own.sources, told.sources, 0) AS sources,
       coalesce(own.official, told.official) AS official,
       coalesce(own.outlet, told.outlet) AS outlet,
       CASE WHEN own.value IS NULL THEN told.url ELSE own.url END AS url,
       CASE WHEN own.value IS NULL THEN told.quote ELSE own.quote END AS quote,
       coalesce(own.decided_by, told.decided_by) AS decided_by,
       nullif(concat_ws('; ', flag,
           CASE WHEN own.value IS NOT NULL AND rate_is_new AND NOT rate_is_right THEN 'rate_disputed' END,
           CASE WHEN coalesce(own.rivals, told.rivals) > 0 THEN 'disputed' END,
           CASE WHEN coalesce(own.qualifier, told.qualifier) <> 'exact' THEN 'hedged' END,
           CASE WHEN coalesce(own.as_of_precision, told.as_of_precision) <> 'day' THEN 'date_rough' END,
           CASE WHEN today - coalesce(rate_as_of, own.effective_as_of) > 365 THEN 'stale' END,
           CASE WHEN rate_basis = 'computed' AND abs(base_as_of - rate_as_of) > 365 THEN 'base_far' END,
           CASE WHEN rate_basis = 'computed' AND base_flag IS NOT NULL THEN 'base_doubtful' END), '') AS quality_flag,
       CASE WHEN reported THEN told.url END AS rate_url, CASE WHEN reported THEN told.quote END AS rate_quote,
       coalesce(own.observation_id, told.observation_id) AS observation_id
FROM gapped
