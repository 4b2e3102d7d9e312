package main

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"time"

	"rekap/cmd/rekap/internal/batch"
	"rekap/data"
	"rekap/extract"
	"rekap/extract/archive"
	"rekap/extract/live"
	"rekap/extract/official"
)

// tried is what trying one source showed.
type tried struct {
	id                   string
	discovered, requests int
	// title, published and paragraphs are what the selectors caught of the
	// newest article; of a service, its first table's name, date and rows.
	title      string
	published  time.Time
	paragraphs int
	broke      []string
}

// tryAll asks each source for one article or its tables, in an archive that is
// thrown away.
func tryAll(ctx context.Context, env *Environment, registry *data.Registry, ids []string) ([]tried, error) {
	if len(ids) == 0 {
		ids = activeSources(registry)
	}
	work, err := os.MkdirTemp("", "rekap-check-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(work)
	pages, err := archive.Open(work, archive.WithClock(env.Now))
	if err != nil {
		return nil, err
	}
	defer pages.Close()
	c := &collector{env: env, registry: registry, log: slog.New(slog.DiscardHandler), opts: live.Options{Sources: ids, Limit: 1}}
	if _, err := c.collect(ctx, pages); err != nil {
		return nil, err
	}
	ref, err := data.Load()
	if err != nil {
		return nil, err
	}
	tables, err := official.NewReader(ref)
	if err != nil {
		return nil, err
	}
	all := make([]tried, 0, len(c.report.Results))
	for _, r := range c.report.Results {
		t := tried{id: r.ID, discovered: r.Discovered, requests: r.Requests}
		t.broke = append(t.broke, causes(r.Failures)...)
		t.caught(pages, registry, tables)
		all = append(all, t)
	}
	return all, nil
}

// causes are what broke, each once with the first address that it broke at.
func causes(failures []live.Failure) []string {
	type cause struct{ kind, text string }
	var order []cause
	at := map[cause][]string{}
	for _, f := range failures {
		c := cause{f.Kind, f.Error}
		if at[c] == nil {
			order = append(order, c)
		}
		at[c] = append(at[c], f.URL)
	}
	texts := make([]string, len(order))
	for i, c := range order {
		texts[i] = fmt.Sprintf("%s %s: %s", c.kind, at[c][0], c.text)
		if more := len(at[c]) - 1; more > 0 {
			texts[i] = fmt.Sprintf("%s %s and %d more: %s", c.kind, at[c][0], more, c.text)
		}
	}
	return texts
}

// caught reads the first page that the source brought.
func (t *tried) caught(pages *archive.Archive, registry *data.Registry, tables *official.Reader) {
	entries, err := pages.Entries()
	if err != nil {
		t.broke = append(t.broke, err.Error())
		return
	}
	for _, e := range entries {
		if e.Source != t.id || e.Type != archive.TypeResponse || e.Status != 200 {
			continue
		}
		stored, err := pages.Read(e)
		if err != nil {
			t.broke = append(t.broke, err.Error())
			return
		}
		page := stored.Page()
		switch e.Purpose {
		case archive.PurposeArticle:
			page.Kind = extract.News
			batch.Attribute(&page, registry)
			t.article(page, registry)
			return
		case archive.PurposeOfficial:
			t.table(page, registry, tables)
			return
		}
	}
	if len(t.broke) == 0 {
		t.broke = append(t.broke, "no article on the topic was found")
	}
}

func (t *tried) article(page extract.Page, registry *data.Registry) {
	a, err := batch.ParseArticle(page, registry)
	if err != nil {
		t.broke = append(t.broke, err.Error())
		return
	}
	t.title, t.published = a.Title, a.Published.Day
	for _, p := range a.Paragraphs {
		if p.Role == extract.Body {
			t.paragraphs++
		}
	}
	if t.published.IsZero() {
		t.broke = append(t.broke, "no publication date on "+page.URL)
	}
	if t.paragraphs == 0 {
		t.broke = append(t.broke, "no body text on "+page.URL)
	}
}

func (t *tried) table(page extract.Page, registry *data.Registry, tables *official.Reader) {
	service := registry.ServiceFor(page.URL)
	if service == nil {
		t.broke = append(t.broke, page.URL+" belongs to no service")
		return
	}
	sets, err := tables.Parse(page, service)
	if err != nil {
		t.broke = append(t.broke, err.Error())
	}
	if len(sets) > 0 {
		t.title, t.published, t.paragraphs = sets[0].Name, sets[0].AsOf, len(sets[0].Rows)
	}
}
