package main

import (
	"slices"
	"strings"
	"testing"

	"rekap/data/casefile"
	"rekap/extract"
	"rekap/extract/article"
)

// TestArticleReaderFindsTheCase reads each page without a profile: its
// headline, its day, every sentence of the article, and no sentence of another.
func TestArticleReaderFindsTheCase(t *testing.T) {
	cases, records := casePages(t)
	text := []extract.Role{extract.Summary, extract.Body, extract.Caption, extract.ListItem, extract.Cell}
	for i, c := range cases {
		t.Run(c.Name(), func(t *testing.T) {
			a, err := article.Parse(extract.Page{
				Page: c.URL, URL: c.URL, MediaType: "text/html", FetchedAt: records[i].Time, Body: records[i].Body,
			}, nil)
			if err != nil {
				t.Fatal(err)
			}
			if a.Title != c.Title {
				t.Errorf("title %q, want %q", a.Title, c.Title)
			}
			published := ""
			if !a.Published.Day.IsZero() {
				published = a.Published.Day.Format("2006-01-02")
			}
			if published != c.Published {
				t.Errorf("published %q by %s, want %q", published, a.Published.Basis, c.Published)
			}
			roles := map[string]extract.Role{}
			for _, p := range a.Paragraphs {
				roles[p.Text] = p.Role
				if p.Role == extract.Body && !slices.Contains(c.Paragraphs, p.Text) {
					t.Errorf("a sentence that is not the article's: %q", p.Text)
				}
			}
			for k, p := range c.Paragraphs {
				role, found := roles[p]
				switch {
				case !found && c.Roles[k] == string(extract.Body):
					t.Errorf("the article lacks %q", p)
				case asserts(c, p) && slices.Contains(text, extract.Role(c.Roles[k])) && !slices.Contains(text, role):
					t.Errorf("role %q for a paragraph with a figure of the article: %q", role, p)
				case c.Roles[k] == string(extract.Linked) && slices.Contains(text, role):
					t.Errorf("role %q for the headline of another article: %q", role, p)
				}
			}
		})
	}
}

// asserts reports whether a fact of the case is printed in the paragraph.
func asserts(c casefile.Case, paragraph string) bool {
	return slices.ContainsFunc(c.Facts, func(f casefile.Fact) bool { return strings.Contains(paragraph, f.Printed) })
}
