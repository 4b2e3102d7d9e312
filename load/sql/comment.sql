-- All comments in one transaction: one write to disk and not one each.
BEGIN;
{{range .}}
COMMENT ON {{.Kind}} {{name .Table}} IS {{literal .Comment}};
{{$table := .Table}}
{{range .Columns}}
COMMENT ON COLUMN {{name $table}}.{{name .Column}} IS {{literal .Comment}};
{{end}}
{{end}}
COMMIT;
