-- question: Internal: where was each figure told?
-- grain: one row per observation and per figure of the reference data
-- column claim: The figure (claim_rows.claim).
-- column observation_id: See claims.
-- column page_id: See claims.
-- column denominator_basis: See claims.
-- column qualifier: See claims.
-- column as_of: See claims.
-- column as_of_precision: See claims.
-- column as_of_basis: See claims.
-- column outlet: See claims.
-- column url: See claims.
-- column printed: The figure as printed; null for a figure of the reference data.
-- column quote: The sentence it was printed in, or the row of the official table; null for a figure of the reference
--   data.
CREATE VIEW claim_sources AS
SELECT o.rowid AS claim, o.observation_id, o.page_id, o.denominator_basis, o.qualifier, o.as_of, o.as_of_precision, o.as_of_basis,
       coalesce(o.outlet, o.page_id) AS outlet, o.url, o.printed, o.quote
FROM observations AS o
UNION ALL
SELECT -1 - f.rowid, NULL, NULL, CASE WHEN f.denominator IS NOT NULL THEN 'stated' END,
       CASE WHEN f.flag = 'rounded' THEN 'about' ELSE 'exact' END, f.as_of, 'day', 'stated',
       official_outlet(f.source), f.source, NULL, NULL
FROM official_figures AS f;
