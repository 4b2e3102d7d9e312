-- question: Which figures of the region are kept in doubt, and why?
-- grain: one row per doubtful observation of the region
SELECT indicator, denominator, cohort, value, qualifier, as_of, as_of_precision, outlet, url, status_reason
FROM observations
WHERE status = 'doubtful' AND region_code = $region AND level <> 'district'
  AND ($indicator = '' OR indicator = $indicator)
ORDER BY indicator, as_of DESC, observation_id
