-- question: Is each kabupaten, kota and province in its comparison once, and is each ranked rate within what can be?
-- grain: one row per region that is missing or doubled, or whose ranked rate is impossible
WITH compared AS (
    SELECT region_code, rank, rate_wajib_ktp FROM comparison
    UNION ALL
    SELECT province_code, rank, rate_wajib_ktp FROM comparison_province
)
SELECT r.region_code, count(c.region_code) AS rows, max(c.rate_wajib_ktp) AS rate_wajib_ktp
FROM regions AS r
LEFT JOIN compared AS c USING (region_code)
WHERE r.level IN ('regency', 'province')
GROUP BY r.region_code
HAVING count(c.region_code) <> 1 OR max(CASE WHEN c.rank IS NOT NULL THEN c.rate_wajib_ktp END) > 105
ORDER BY ALL
