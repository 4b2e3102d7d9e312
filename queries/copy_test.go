package queries_test

import (
	"context"
	"database/sql"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/duckdb/duckdb-go/v2"
	"github.com/google/go-cmp/cmp"

	"rekap/queries"
)

// TestCopiedTables is for analysts who copy the tables of a published file into
// one of their own: the tables that name rows by their numbers still name the
// same.
func TestCopiedTables(t *testing.T) {
	f := published(t)
	connector, err := duckdb.NewConnector("", nil)
	if err != nil {
		t.Fatal(err)
	}
	db := sql.OpenDB(connector)
	defer db.Close()
	db.SetMaxOpenConns(1)
	target := filepath.Join(t.TempDir(), "copy.duckdb")
	text, err := os.ReadFile(filepath.Join("testdata", "copy.sql"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := db.Exec(strings.NewReplacer("$source", "'"+shared.path+"'", "$target", "'"+target+"'").Replace(string(text))); err != nil {
		t.Fatal(err)
	}
	copied, err := queries.Open(context.Background(), target)
	if err != nil {
		t.Fatal(err)
	}
	defer copied.Close()
	for _, name := range []string{"timeline", "standings", "claims", "conflicts"} {
		list := "FROM " + name + " ORDER BY ALL"
		if d := cmp.Diff(rowsOf(t, f, list, nil), rowsOf(t, copied, list, nil)); d != "" {
			t.Errorf("%s (-file +copy):\n%s", name, d)
		}
	}
}
