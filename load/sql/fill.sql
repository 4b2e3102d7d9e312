-- Reference data, the run ledger and the fetches come from files written for
-- this build; the facts from the segments.
INSERT INTO store_info VALUES
    ('format', {{literal .Format}}),
    ('extractor_version', {{literal .Extractor}}),
    ('archive', {{literal .Archive}}),
    ('reference', {{literal .Reference}}),
    ('queries', {{literal .Queries}});
{{range .Tables}}
INSERT INTO {{name .Name}} BY NAME FROM read_parquet({{literal .Path}});
{{end}}
-- Pages of a segment that are no longer the newest version of their article,
-- or that another segment holds too, are left out.
{{range $table := .Facts}}
{{if $.Whole}}
INSERT INTO {{name $table}} BY NAME
FROM read_parquet([{{paths $.Whole $table}}]);
{{end}}
{{range $.Partial}}
INSERT INTO {{name $table}} BY NAME
SELECT facts.*
FROM read_parquet({{literal (path .Folder $table)}}) AS facts
WHERE facts.page_id IN (SELECT page_id FROM read_parquet({{literal .Pages}}));
{{end}}
{{end}}
INSERT INTO fetches BY NAME
SELECT f.* REPLACE (coalesce(f.reason, p.reason) AS reason),
       p.page_id,
       CASE WHEN f.type = 'failure' THEN 'failed'
            WHEN p.page_id IS NOT NULL THEN p.outcome
            ELSE 'stored' END AS outcome
FROM read_parquet({{literal .Fetches}}) AS f
LEFT JOIN pages AS p ON p.record = f.record;
