package region

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"rekap/data"
)

func gazetteer(t testing.TB) *Gazetteer {
	t.Helper()
	ref, err := data.Load()
	if err != nil {
		t.Fatal(err)
	}
	g, err := New(Names{Regions: ref.Regions, Districts: ref.Districts, Aliases: ref.Aliases, Ambiguities: ref.Ambiguities})
	if err != nil {
		t.Fatal(err)
	}
	return g
}

var roles = [...]string{"plain", "kinded", "office", "dateline", "outlet", "seat", "district", "nationwide", "group", "elsewhere", "word"}

// brief writes a mention as ROLE "TEXT" CODES and its marks.
func brief(text string, m *Mention) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s %q %s", roles[m.Role], text[m.Start:m.End], strings.Join(m.Codes, " "))
	if m.List > 0 {
		fmt.Fprintf(&b, " list %d.%d", m.List, m.Item)
	}
	for _, f := range []struct {
		set  bool
		name string
	}{{m.Shared, " shared"}, {m.Apposition, " apposition"}, {m.Glued, " glued"}, {m.Within != "", " within"}} {
		if f.set {
			b.WriteString(f.name)
		}
	}
	return b.String()
}

func TestScan(t *testing.T) {
	g := gazetteer(t)
	for _, c := range scanCases {
		var got []string
		mentions := g.Scan(c.text)
		for i := range mentions {
			got = append(got, brief(c.text, &mentions[i]))
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("Scan(%q)\n got %s\nwant %s", c.text, strings.Join(got, "; "), strings.Join(c.want, "; "))
		}
	}
}
