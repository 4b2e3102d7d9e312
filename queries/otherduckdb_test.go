package queries_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestOtherDuckDB opens the published file in the DuckDB of npm's
// @duckdb/node-api, which is found through NODE_PATH, without Rekap: tables,
// views and macros. It is skipped where there is none.
func TestOtherDuckDB(t *testing.T) {
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("there is no node")
	}
	script, err := filepath.Abs(filepath.Join("testdata", "other", "open.cjs"))
	if err != nil {
		t.Fatal(err)
	}
	published(t)
	run := exec.Command(node, script, shared.path)
	run.Env = os.Environ()
	out, err := run.CombinedOutput()
	if err != nil && strings.Contains(string(out), "Cannot find module '@duckdb/node-api'") {
		t.Skip("there is no @duckdb/node-api in NODE_PATH")
	}
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	golden(t, filepath.Join("other", "open.txt"), string(out))
}
