package region

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func FuzzScan(f *testing.F) {
	g := gazetteer(f)
	for _, c := range scanCases {
		f.Add(c.text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		end := 0
		for _, m := range g.Scan(text) {
			if m.Start < end || m.End <= m.Start || m.End > len(text) || m.NameStart < m.Start || m.NameEnd > m.End || m.NameEnd <= m.NameStart {
				t.Fatalf("mention %+v follows one that ends at %d in a text of %d bytes", m, end, len(text))
			}
			end = m.End
			if utf8.ValidString(text) && !utf8.ValidString(text[m.Start:m.End]) {
				t.Fatalf("%q cuts a rune", text[m.Start:m.End])
			}
			if strings.ContainsRune(text[m.Start:m.End], '\n') {
				t.Fatalf("%q reaches over a line", text[m.Start:m.End])
			}
			if len(m.Codes) == 0 && m.Role != District && m.Role != Dateline && m.Role != Plain {
				t.Fatalf("%q means no region", text[m.Start:m.End])
			}
			for _, c := range m.Codes {
				if _, ok := g.Lookup(c); !ok {
					t.Fatalf("code %q is no region", c)
				}
			}
		}
	})
}
