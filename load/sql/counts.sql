SELECT (SELECT count(*) FROM pages)        AS pages,
       (SELECT count(*) FROM observations) AS observations,
       (SELECT count(*) FROM figures)      AS figures,
       (SELECT count(*) FROM checks)       AS checks,
       (SELECT count(*) FROM fetches)      AS fetches
