FROM comparison_as_of(DATE '2022-06-30') ORDER BY rank NULLS LAST, region_code
