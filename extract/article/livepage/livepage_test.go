package livepage_test

import (
	"strings"
	"testing"

	"rekap/extract"
	"rekap/extract/article"
	"rekap/extract/article/livepage"
)

// The surroundings are of a live page's size and leave the article alone: its
// title, day and sentences are those of the page without them.
func TestPages(t *testing.T) {
	pages, err := livepage.Pages()
	if err != nil {
		t.Fatal(err)
	}
	if len(pages) < 10 {
		t.Fatalf("only %d pages of known outlets", len(pages))
	}
	for _, p := range pages {
		if n := len(p.Body); n < 60_000 || n > 150_000 {
			t.Errorf("%s: %d bytes", p.URL, n)
		}
		plain := p.Page
		plain.Body = p.Plain
		want, err := article.Parse(plain, p.Profile)
		if err != nil {
			t.Fatal(err)
		}
		got, err := article.Parse(p.Page, p.Profile)
		if err != nil {
			t.Errorf("%s: %v", p.URL, err)
			continue
		}
		if got.Title != want.Title || !got.Published.Day.Equal(want.Published.Day) {
			t.Errorf("%s: title %q of %v, want %q of %v", p.URL, got.Title, got.Published.Day, want.Title, want.Published.Day)
		}
		if g, w := sentences(got), sentences(want); g != w {
			t.Errorf("%s: reads\n%s\nwant\n%s", p.URL, g, w)
		}
	}
}

// sentences are the paragraphs that assert something, one a line.
func sentences(a *extract.Article) string {
	var b strings.Builder
	for _, p := range a.Paragraphs {
		switch p.Role {
		case extract.Body, extract.ListItem, extract.Cell, extract.Summary:
			b.WriteString(p.Text + "\n")
		}
	}
	return b.String()
}
