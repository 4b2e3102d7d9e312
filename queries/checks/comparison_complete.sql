-- question: Is each kabupaten and kota in the comparison once, and is each ranked rate within what can be?
-- grain: one row per kabupaten or kota that is missing or doubled, or whose ranked rate is impossible
SELECT r.region_code, count(c.region_code) AS rows, max(c.rate_wajib_ktp) AS rate_wajib_ktp
FROM regions AS r
LEFT JOIN comparison AS c USING (region_code)
WHERE r.level = 'regency'
GROUP BY r.region_code
HAVING count(c.region_code) <> 1 OR max(CASE WHEN c.rank IS NOT NULL THEN c.rate_wajib_ktp END) > 105
ORDER BY ALL
