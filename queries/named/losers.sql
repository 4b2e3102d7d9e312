-- question: Which figures did the latest figure of a region win over, and why?
-- grain: one row per figure, the winner first; doubtful ones last, with their reason
-- param region_code varchar: Kemendagri code with dots, or ID.
-- param indicator varchar: Only this indicator; null for all.
SELECT s.indicator, s.denominator, s.cohort, s.place, s.value, s.qualifier, s.as_of, s.lost_by, s.official,
       s.outlet, s.url, o.printed, o.quote, s.observation_id
FROM standings AS s
LEFT JOIN observations AS o USING (observation_id)
WHERE s.region_code = $region_code AND s.level <> 'district' AND s.indicator = coalesce($indicator, s.indicator)
UNION ALL
SELECT indicator, denominator, cohort, NULL, value, qualifier, as_of, 'doubtful: ' || status_reason, source_kind = 'official',
       outlet, url, printed, quote, observation_id
FROM observations
WHERE region_code = $region_code AND level <> 'district' AND indicator = coalesce($indicator, indicator)
  AND status = 'doubtful'
ORDER BY indicator, denominator NULLS FIRST, cohort, place NULLS LAST, observation_id
