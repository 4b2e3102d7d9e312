FROM comparison ORDER BY rank NULLS LAST, region_code
