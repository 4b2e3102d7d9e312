package calendar

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

func FuzzScan(f *testing.F) {
	for _, c := range readCases {
		f.Add(c.text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		mentions := Scan(text)
		dated := NewAnchor(time.Date(2024, 2, 29, 0, 0, 0, 0, time.UTC), Strong, mentions)
		open := NewAnchor(time.Time{}, Unknown, mentions)
		end := 0
		for i := range mentions {
			m := &mentions[i]
			if m.Start < end || m.End <= m.Start || m.End > len(text) {
				t.Fatalf("phrase %d to %d follows one that ends at %d in a text of %d bytes", m.Start, m.End, end, len(text))
			}
			end = m.End
			if utf8.ValidString(text) && !utf8.ValidString(text[m.Start:m.End]) {
				t.Fatalf("%q cuts a rune", text[m.Start:m.End])
			}
			if strings.ContainsRune(text[m.Start:m.End], '\n') {
				t.Fatalf("%q reaches over a line", text[m.Start:m.End])
			}
			for _, a := range []*Anchor{&dated, &open} {
				d, err := m.Resolve(a)
				if err != nil {
					if u, ok := err.(*Unresolved); !ok || u.Reason == "" || u.Phrase == "" {
						t.Fatalf("%q fails with %v", text[m.Start:m.End], err)
					}
					continue
				}
				if d.Day.IsZero() || d.Precision == "" || d.PeriodEnd.Before(d.PeriodStart) || d.Day.Hour() != 0 {
					t.Fatalf("%q resolves to %+v", text[m.Start:m.End], d)
				}
			}
		}
	})
}
