package main

import (
	"encoding/json"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// rooms are the top-level folders in the order of the data's way: a package
// may import its own room and those that stand left of it.
var rooms = []string{"data", "extract", "transform", "load", "queries", "cmd"}

// TestImportsRunOneWay lists every package of the module, its tests included,
// and reports imports that run against the order of the rooms.
func TestImportsRunOneWay(t *testing.T) {
	cmd := exec.Command("go", "list", "-json=ImportPath,Imports,TestImports,XTestImports", "./...")
	cmd.Dir = "../.."
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	packages := 0
	for dec := json.NewDecoder(strings.NewReader(string(out))); dec.More(); {
		var p struct {
			ImportPath                         string
			Imports, TestImports, XTestImports []string
		}
		if err := dec.Decode(&p); err != nil {
			t.Fatalf("go list output: %v", err)
		}
		packages++
		for _, imported := range slices.Concat(p.Imports, p.TestImports, p.XTestImports) {
			if why := wrongWay(p.ImportPath, imported); why != "" {
				t.Errorf("%s imports %s: %s", p.ImportPath, imported, why)
			}
		}
	}
	if packages < len(rooms) {
		t.Errorf("go list found %d packages, want at least one for each of %d rooms", packages, len(rooms))
	}
}

// wrongWay says why importer may not import imported, or nothing where it may.
func wrongWay(importer, imported string) string {
	if !strings.HasPrefix(imported, "rekap/") {
		return ""
	}
	from, to := room(importer), room(imported)
	switch {
	case from < 0:
		return "the importer is in none of the rooms " + strings.Join(rooms, ", ")
	case to < 0:
		return "the imported package is in none of the rooms " + strings.Join(rooms, ", ")
	case to > from:
		return rooms[to] + " stands right of " + rooms[from]
	}
	return ""
}

// room is the place of a package's top folder in rooms, -1 when it is none.
func room(path string) int {
	_, rest, _ := strings.Cut(path, "/")
	top, _, _ := strings.Cut(rest, "/")
	return slices.Index(rooms, top)
}

func TestWrongWay(t *testing.T) {
	tests := []struct {
		importer, imported string
		wrong              bool
	}{
		{"rekap/extract/fetch", "rekap/extract/archive", false},
		{"rekap/transform", "rekap/data", false},
		{"rekap/cmd/rekap", "rekap/queries/report", false},
		{"rekap/transform", "net/http", false},
		{"rekap/data", "rekap/extract", true},
		{"rekap/load", "rekap/queries", true},
		{"rekap/tools", "rekap/data", true},
		{"rekap/load", "rekap/helpers", true},
	}
	for _, tt := range tests {
		if got := wrongWay(tt.importer, tt.imported); (got != "") != tt.wrong {
			t.Errorf("wrongWay(%s, %s) = %q, want wrong %t", tt.importer, tt.imported, got, tt.wrong)
		}
	}
}
