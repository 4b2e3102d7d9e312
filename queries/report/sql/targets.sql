-- question: Which national targets are set?
-- grain: one row per indicator and year
SELECT indicator, year, percent, base, source, note
FROM targets
ORDER BY indicator, year
