-- question: Does every quote, and every figure in it, stand where it is said to stand?
-- grain: one row per observation of an article whose quote or printed figure is not at its place in the page's text
SELECT o.observation_id, o.quote, o.quote_start, o.quote_end, o.printed, o.printed_start
FROM observations AS o
JOIN pages AS p USING (page_id)
WHERE p.text IS NOT NULL
  AND (substring(p.text, o.quote_start + 1, o.quote_end - o.quote_start) IS DISTINCT FROM o.quote
       OR substring(p.text, o.printed_start + 1, length(o.printed)) IS DISTINCT FROM o.printed)
ORDER BY ALL
