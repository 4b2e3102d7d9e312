SELECT rank, region_code, rate_wajib_ktp FROM comparison ORDER BY rank, region_code
SELECT rank, region_code, rate_wajib_ktp FROM comparison_as_of(DATE '2024-08-15') ORDER BY rank, region_code
SELECT rank, region_code, value FROM compare_as_of('kia_issued', 'regency', NULL::DATE) ORDER BY rank, region_code
SELECT rank, province_code FROM comparison_province_as_of(NULL::DATE) ORDER BY rank, province_code
SELECT region_code, value FROM latest_as_of(NULL::DATE, 'ikd_activated') ORDER BY ALL
SELECT count(*) FROM timeline
SELECT count(*) FROM standings
SELECT count(*) FROM coverage
SELECT count(*) FROM official_vs_reported
SELECT comment FROM duckdb_tables() WHERE table_name = 'observations'
