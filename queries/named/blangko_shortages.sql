-- question: Where are blank cards short?
-- grain: one row per kabupaten, kota or province with a stock or a request of blank cards; the fewest cards first
-- param most integer = 1000: Stocks above this many cards are left out; requests are always shown.
-- column requested: Cards asked for, the latest such figure.
-- column unrecorded: Wajib KTP not recorded yet, the latest such figure.
WITH cards AS (
    SELECT region_code, region, level, indicator, value, effective_as_of, outlet, url, quote
    FROM latest
    WHERE cohort = 'all' AND denominator IS NULL AND level IN ('regency', 'province')
      AND indicator IN ('blangko_stock', 'blangko_requested', 'ktp_el_unrecorded')
)
SELECT r.region_code, r.region, r.level,
       s.value AS stock, s.effective_as_of AS stock_as_of,
       q.value AS requested, q.effective_as_of AS requested_as_of,
       u.value AS unrecorded, u.effective_as_of AS unrecorded_as_of,
       coalesce(s.outlet, q.outlet) AS outlet, coalesce(s.url, q.url) AS url, coalesce(s.quote, q.quote) AS quote
FROM regions AS r
LEFT JOIN cards AS s ON s.region_code = r.region_code AND s.indicator = 'blangko_stock'
LEFT JOIN cards AS q ON q.region_code = r.region_code AND q.indicator = 'blangko_requested'
LEFT JOIN cards AS u ON u.region_code = r.region_code AND u.indicator = 'ktp_el_unrecorded'
WHERE s.value <= $most OR q.value IS NOT NULL
ORDER BY s.value NULLS LAST, q.value DESC NULLS LAST, r.region_code
