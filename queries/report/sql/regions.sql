-- question: Which regions get a page?
-- grain: one row per region, in the order of their codes
SELECT region_code, level, kind, region, province_code
FROM regions
ORDER BY level <> 'nation', level <> 'province', region_code
