COMMENT ON {{.Kind}} {{name .Table}} IS {{literal .Comment}};
{{range .Columns}}
COMMENT ON COLUMN {{name $.Table}}.{{name .Column}} IS {{literal .Comment}};
{{end}}
