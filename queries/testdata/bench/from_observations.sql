WITH newest AS (
    SELECT region_code, arg_max(value, as_of) AS value
    FROM observations
    WHERE indicator = 'ikd_activated' AND cohort = 'all' AND status = 'accepted' AND level = 'regency'
    GROUP BY region_code
)
SELECT rank() OVER (ORDER BY 100 * n.value / b.value DESC) AS rank, n.region_code, n.value, 100 * n.value / b.value AS rate
FROM newest AS n
JOIN official AS b ON b.region_code = n.region_code AND b.indicator = 'wajib_ktp'
ORDER BY rank, n.region_code
