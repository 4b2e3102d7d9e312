-- question: Who gave an official figure of the reference data?
-- grain: one text; macro official_outlet(source), source the publication or the address it was taken from
-- note: An office speaks for itself on its own site; on another somebody tells what an office announced.
CREATE MACRO official_outlet(source) AS
CASE WHEN source NOT LIKE 'http%' THEN 'official figures'
     WHEN regexp_matches(source, '^https?://[^/]*\.go\.id(/|$)')
     THEN 'official figures, ' || regexp_extract(source, '^https?://(?:www\.)?([^/]+)', 1)
     ELSE 'official announcement, told by ' || regexp_extract(source, '^https?://(?:www\.)?([^/]+)', 1) END;
