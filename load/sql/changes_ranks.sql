SELECT coalesce(n.region_code, o.region_code) AS region_code, coalesce(n.region, o.region) AS region,
       coalesce(o.rank, 0) AS old_rank, coalesce(n.rank, 0) AS new_rank
FROM old_file.comparison AS o
FULL JOIN new_file.comparison AS n ON n.region_code = o.region_code
WHERE o.rank IS DISTINCT FROM n.rank
ORDER BY coalesce(n.rank, 1000000), region_code
