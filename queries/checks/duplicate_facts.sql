-- question: Does a page assert the same figure twice?
-- grain: one row per page and figure that is there more than once
SELECT page_id, indicator, region_code, region, cohort, denominator, value, as_of, period_start, period_end, count(*) AS rows
FROM observations
GROUP BY page_id, indicator, region_code, region, cohort, denominator, value, as_of, period_start, period_end
HAVING count(*) > 1
ORDER BY ALL
