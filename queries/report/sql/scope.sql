-- question: Of what day is the file, and how much is in it?
-- grain: one row
SELECT (SELECT max(known_on) FROM claim_rows WHERE claim >= 0) AS day,
       (SELECT count(*) FROM pages) AS pages,
       (SELECT count(*) FROM pages WHERE outcome <> 'read') AS unread,
       (SELECT count(*) FROM observations) AS observations,
       (SELECT count(*) FROM observations WHERE status = 'doubtful') AS doubtful,
       (SELECT count(*) FROM figures) AS figures,
       (SELECT count(*) FROM checks) AS checks,
       (SELECT count(*) FROM checks WHERE NOT holds) AS failed_checks,
       (SELECT min(extractor_version) FROM pages) AS version
