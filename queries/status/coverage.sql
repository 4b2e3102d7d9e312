-- question: Of how many kabupaten and kota is each kind of figure known, and how old is it?
-- grain: one row per kind of figure
SELECT topic, count(day) AS known, count(*) AS regions, min(day) AS oldest, quantile_disc(day, 0.5) AS middle, max(day) AS newest
FROM (
    SELECT unnest(range(5)) AS place,
           unnest(['ikd', 'recording', 'blangko', 'kia', 'birth_cert']) AS topic,
           unnest([ikd_as_of, recording_as_of, blangko_as_of, kia_as_of, birth_cert_as_of]) AS day
    FROM coverage
    WHERE level = 'regency'
)
GROUP BY place, topic
ORDER BY place
