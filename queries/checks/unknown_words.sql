-- question: Is there an observation whose status, qualifier, precision, basis or kind is none of its words?
-- grain: one row per such observation
SELECT observation_id, status, status_reason, qualifier, as_of_precision, as_of_basis, denominator_basis, source_kind
FROM observations
WHERE status NOT IN ('accepted', 'doubtful')
   OR status = 'doubtful' AND status_reason IS NULL
   OR qualifier NOT IN ('exact', 'about', 'over', 'under')
   OR as_of_precision NOT IN ('day', 'month', 'year')
   OR as_of_basis NOT IN ('stated', 'published')
   OR denominator_basis NOT IN ('stated', 'arithmetic', 'none')
   OR source_kind NOT IN ('news', 'official')
ORDER BY ALL
