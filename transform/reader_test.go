package transform_test

import (
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"rekap/data"
	"rekap/extract"
	"rekap/transform"
)

var reader = sync.OnceValues(func() (*transform.Reader, error) {
	ref, err := data.Load()
	if err != nil {
		return nil, err
	}
	return transform.NewReader(ref)
})

// read reads an article of a title and paragraphs and writes each observation
// on a line: indicator, value, region, day/precision and, where doubtful, "?".
func read(t *testing.T, published, title string, paragraphs ...string) []string {
	t.Helper()
	r, err := reader()
	if err != nil {
		t.Fatal(err)
	}
	a := &extract.Article{Title: title}
	if first, err := time.Parse("2006-01", published); err == nil {
		a.Published.Month = first.AddDate(0, 1, -1) // only the address tells it
	} else if published != "" {
		day, err := time.Parse(time.DateOnly, published)
		if err != nil {
			t.Fatal(err)
		}
		a.Published.Day, a.Published.Basis = day, "json-ld"
	}
	for _, p := range paragraphs {
		role := extract.Body
		if strings.HasPrefix(p, "COPYRIGHT") {
			role = extract.Notice
		}
		if strings.HasPrefix(p, "Foto:") {
			role = extract.Caption
		}
		if strings.HasPrefix(p, "• ") {
			role = extract.ListItem
		}
		a.Paragraphs = append(a.Paragraphs, extract.Paragraph{Text: p, Role: role})
	}
	var out []string
	for _, o := range r.Article(a).Observations {
		line := fmt.Sprintf("%s %v %s %s/%s", o.Indicator, o.Value, o.Region, o.AsOf.Format(time.DateOnly), o.AsOfPrecision)
		if o.Status != transform.Accepted {
			line += " ?"
		}
		out = append(out, line)
	}
	return out
}

func check(t *testing.T, got []string, want ...string) {
	t.Helper()
	for _, w := range want {
		found := false
		for _, g := range got {
			found = found || g == w
		}
		if !found {
			t.Errorf("no %q in\n  %s", w, strings.Join(got, "\n  "))
		}
	}
	if len(got) != len(want) {
		t.Errorf("%d observations, want %d:\n  %s", len(got), len(want), strings.Join(got, "\n  "))
	}
}
