package queries_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// otherDuckDBs are ways to another DuckDB that a machine may have: the program
// and its arguments, to which the published file and the file of statements
// come, and what it says where it has none.
var otherDuckDBs = []struct {
	name, program string
	args          []string
	missing       string
}{
	{"npm", "node", []string{"open.cjs"}, "Cannot find module '@duckdb/node-api'"}, // found through NODE_PATH
	{"python", "python3", []string{"open.py"}, "No module named 'duckdb'"},
	{"cli", "sh", []string{"open.sh"}, "duckdb: not found"},
}

// wholeNumber is a number with a part that some print and others do not.
var wholeNumber = regexp.MustCompile(`(\d)\.0\b`)

// TestOtherDuckDB opens the published file without Rekap in every other DuckDB
// there is: tables, views and macros.
func TestOtherDuckDB(t *testing.T) {
	published(t)
	for _, other := range otherDuckDBs {
		t.Run(other.name, func(t *testing.T) {
			run := exec.Command(other.program, append(other.args, shared.path, "open.sql")...)
			run.Dir, run.Env = filepath.Join("testdata", "other"), os.Environ()
			out, err := run.CombinedOutput()
			if err != nil && (run.ProcessState == nil || strings.Contains(string(out), other.missing)) {
				t.Skipf("there is no other DuckDB: %v", err)
			}
			if err != nil {
				t.Fatalf("%v\n%s", err, out)
			}
			golden(t, filepath.Join("other", "open.txt"), wholeNumber.ReplaceAllString(string(out), "$1"))
		})
	}
}
