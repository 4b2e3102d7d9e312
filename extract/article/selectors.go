package article

import (
	"fmt"

	"github.com/andybalholm/cascadia"
	"golang.org/x/net/html"

	"rekap/data"
	"rekap/extract"
)

// selection is what a profile's selectors find on a page.
type selection struct {
	title, body *html.Node
	date        []*html.Node
	drop        map[*html.Node]bool
	// missed are the selectors of title and body that found nothing before
	// another one did.
	missed []string
}

// selectParts runs a profile's selectors and takes away what stands behind the
// article. Nothing found is no error: the generic path takes over. A selector
// that is no CSS is an error.
func selectParts(root *html.Node, p *data.Profile) (selection, error) {
	s, err := findArticle(root, p)
	if err != nil {
		return s, err
	}
	cutBehind(root, s.columnEnd())
	return s, s.findInside(root, p)
}

// findArticle runs the selectors of the title and the body.
func findArticle(root *html.Node, p *data.Profile) (s selection, err error) {
	if p == nil {
		return s, nil
	}
	if s.title, err = s.first(root, "title", p.Title); err == nil {
		s.body, err = s.first(root, "body", p.Body)
	}
	return s, err
}

// first returns the first element that the first selector with any finds.
func (s *selection) first(root *html.Node, field string, selectors []string) (*html.Node, error) {
	for _, text := range selectors {
		sel, err := cascadia.ParseGroup(text)
		if err != nil {
			return nil, fmt.Errorf("profile: %s selector %q: %w", field, text, err)
		}
		if n := cascadia.Query(root, sel); n != nil {
			return n, nil
		}
		s.missed = append(s.missed, text)
	}
	return nil, nil
}

// findInside runs the selectors of what stands around and inside the body.
func (s *selection) findInside(root *html.Node, p *data.Profile) error {
	if p == nil {
		return nil
	}
	n, err := s.first(root, "date", p.Date)
	if err != nil {
		return err
	}
	if n != nil {
		s.date = append(s.date, n)
	}
	within := root
	if s.body != nil {
		within = s.body
	}
	for _, text := range p.Drop {
		sel, err := cascadia.ParseGroup(text)
		if err != nil {
			return fmt.Errorf("profile: drop selector %q: %w", text, err)
		}
		for _, n := range cascadia.QueryAll(within, sel) {
			if s.drop == nil {
				s.drop = make(map[*html.Node]bool)
			}
			s.drop[n] = true
		}
	}
	return nil
}

// dates reads the elements that the profile names as the publication date.
func (s *selection) dates(w *words) []candidate {
	var out []candidate
	for _, n := range s.date {
		basis, value := extract.DateByline, textOf(n)
		for _, key := range []string{"datetime", "content"} {
			if v := attr(n, key); v != "" {
				basis, value = extract.DateTimeTag, v
				break
			}
		}
		if n.Data == "meta" {
			basis = extract.DateMeta
		}
		if c := w.candidate(value, basis); c.date.ok() {
			if basis == extract.DateByline {
				c.printed = squeeze(value[c.date.start:c.date.end])
			}
			out = append(out, c)
		}
	}
	return out
}

// elemOf returns the block element of a node, or of the nearest one around
// it, or -1.
func (s *shadow) elemOf(n *html.Node) int32 {
	if n == nil {
		return -1
	}
	around := make(map[*html.Node]bool)
	for ; n != nil; n = n.Parent {
		around[n] = true
	}
	for i := len(s.elems) - 1; i > 0; i-- {
		if around[s.elems[i].node] {
			return int32(i)
		}
	}
	return -1
}
