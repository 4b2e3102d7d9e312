SELECT rank, region_code, region, province_code, province,
       value AS ikd_activated, value_low AS ikd_low, value_high AS ikd_high,
       as_of AS ikd_as_of, as_of_precision AS ikd_as_of_precision,
       base_indicator, base_value, base_as_of, base_source,
       rate AS rate_wajib_ktp, rate_low, rate_high, rate_basis, rate_as_of,
       target_percent, gap_points, gap_people,
       previous_value, previous_as_of, change, pace_per_day, days_to_target,
       sources, official, outlet, url, quote, decided_by, quality_flag,
       rate_url, rate_quote, observation_id
