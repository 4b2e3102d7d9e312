-- question: Which figures of the region stand behind those that won, and why?
-- grain: one row per figure that may be compared and did not win
SELECT c.indicator, c.denominator, c.cohort, c.value, c.qualifier, c.as_of, c.as_of_precision, c.outlet, c.url,
       CASE
           WHEN c.effective_as_of < l.effective_as_of THEN 'older'
           WHEN c.value = l.value THEN 'same number'
           ELSE l.decided_by
       END AS lost_by
FROM claims AS c
JOIN latest AS l
    ON l.region_code = c.region_code AND l.level = c.level AND l.indicator = c.indicator AND l.cohort = c.cohort
   AND l.denominator IS NOT DISTINCT FROM c.denominator AND l.region = c.region
WHERE c.region_code = $region AND c.level <> 'district'
  AND ($indicator = '' OR c.indicator = $indicator)
  AND (c.observation_id IS DISTINCT FROM l.observation_id OR (c.observation_id IS NULL AND c.url IS DISTINCT FROM l.url))
ORDER BY c.indicator, c.effective_as_of DESC, c.outlet, c.value
