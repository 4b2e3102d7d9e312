package load

import (
	"embed"
	"fmt"
	"path/filepath"
	"strings"
	"text/template"
)

//go:embed sql/*.sql
var statementFiles embed.FS

// statement fills in a file of sql/. Values go in as quoted literals only:
// DuckDB takes no parameters in ATTACH, COMMENT and SET.
func statement(file string, values any) (string, error) {
	t, err := template.New(file+".sql").Funcs(template.FuncMap{
		"literal": literal,
		"name":    identifier,
		"path":    tablePath,
		"paths": func(folders []string, table string) string {
			list := make([]string, len(folders))
			for i, folder := range folders {
				list[i] = literal(tablePath(folder, table))
			}
			return strings.Join(list, ", ")
		},
	}).ParseFS(statementFiles, "sql/"+file+".sql")
	if err != nil {
		return "", fmt.Errorf("statement %s: %w", file, err)
	}
	var b strings.Builder
	if err := t.Execute(&b, values); err != nil {
		return "", fmt.Errorf("statement %s: %w", file, err)
	}
	return b.String(), nil
}

func literal(text string) string { return "'" + strings.ReplaceAll(text, "'", "''") + "'" }

func identifier(text string) string { return `"` + strings.ReplaceAll(text, `"`, `""`) + `"` }

func tablePath(folder, table string) string { return filepath.Join(folder, table+".parquet") }
