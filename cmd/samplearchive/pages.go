package main

import (
	"bytes"
	"embed"
	"encoding/json"
	"fmt"
	"html/template"
	"net/url"
	"strings"
	"time"

	"rekap/data"
	"rekap/data/casefile"
	"rekap/extract/archive"
)

//go:embed templates/*.html
var templateFiles embed.FS

// family says how the pages of one outlet family are served.
type family struct {
	template    string
	contentType string
	server      string
}

// families are the markups that cases may name.
var families = map[string]family{
	"tribun":    {"tribun.html", "text/html; charset=UTF-8", "nginx"},
	"jawapos":   {"jawapos.html", "text/html; charset=utf-8", "cloudflare"},
	"promedia":  {"promedia.html", "text/html; charset=UTF-8", "openresty"},
	"disway":    {"disway.html", "text/html; charset=UTF-8", "cloudflare"},
	"wordpress": {"wordpress.html", "text/html; charset=UTF-8", "LiteSpeed"},
	"nusabali":  {"nusabali.html", "text/html; charset=UTF-8", "nginx"},
	"gov":       {"gov.html", "text/html; charset=UTF-8", "Apache/2.4.41 (Ubuntu)"},
	"table":     {"table.html", "text/html", "Apache"},
	"antara":    {"antara.html", "text/html; charset=UTF-8", "nginx"},
	"blogger":   {"blogger.html", "text/html; charset=UTF-8", "GSE"},
	"kompas":    {"kompas.html", "text/html; charset=UTF-8", "nginx"},
	"detik":     {"detik.html", "text/html; charset=UTF-8", "openresty"},
}

// link is the headline of another article.
type link struct{ URL, Title string }

// block is a paragraph, or a run of list items or table rows.
type block struct {
	// Role is the paragraph's role; list and table for runs.
	Role  string
	Text  string
	Items []string
	Rows  [][]string
}

// page is what the templates see.
type page struct {
	casefile.Case
	Host      string
	Canonical string
	// Above stands above the headline, Below between headline and text, Text
	// from the first to the last sentence of the article, After at its end.
	Above, Below, Text, After []block
	// At is the time of publication; zero where the page tells none.
	At time.Time
	// Shown is whether the page's furniture prints At: not where a paragraph does.
	Shown bool
	// Rendered is the day the page was served.
	Rendered time.Time
	// Side and Related are headlines of other articles with their figures.
	Side, Related []link
	// Plain is the article's text in one piece, as some outlets repeat it for
	// their advertisers.
	Plain string
	Mark  string
}

// pageRecords renders the cases.
func pageRecords(cases []casefile.Case) ([]archive.ResponseRecord, error) {
	registry, err := data.DefaultSources()
	if err != nil {
		return nil, err
	}
	templates, err := template.New("").Funcs(functions).ParseFS(templateFiles, "templates/*.html")
	if err != nil {
		return nil, fmt.Errorf("read the templates: %w", err)
	}
	var records []archive.ResponseRecord
	for i, c := range cases {
		source := ""
		if o := registry.OutletFor(c.URL); o != nil {
			source = o.ID
		}
		f, ok := families[c.Family]
		if !ok {
			return nil, fmt.Errorf("%s: family %q is not one of the families rendered", c.ID, c.Family)
		}
		p, err := newPage(cases, i)
		if err != nil {
			return nil, err
		}
		var body bytes.Buffer
		if err := templates.ExecuteTemplate(&body, f.template, p); err != nil {
			return nil, fmt.Errorf("%s: render as %s: %w", c.ID, c.Family, err)
		}
		records = append(records, archive.ResponseRecord{
			URL:     c.URL,
			Time:    p.Rendered.Add(3*time.Hour + time.Duration(i)*time.Minute),
			Status:  200,
			Header:  header(f.contentType, pageMark, f.server),
			Body:    body.Bytes(),
			Source:  source,
			Purpose: archive.PurposeArticle,
		})
	}
	return records, nil
}

// newPage arranges the case with the number i for its template.
func newPage(cases []casefile.Case, i int) (page, error) {
	c := cases[i]
	u, err := url.Parse(c.URL)
	if err != nil || u.Host == "" {
		return page{}, fmt.Errorf("%s: url %q is no absolute address", c.ID, c.URL)
	}
	if len(c.Roles) != len(c.Paragraphs) {
		return page{}, fmt.Errorf("%s: every paragraph of a rendered case needs a role", c.ID)
	}
	p := page{Case: c, Host: u.Host, Canonical: c.URL, Mark: pageMark}
	if p.Rendered, err = time.Parse(time.DateOnly, c.Fetched); err != nil {
		return page{}, fmt.Errorf("%s: fetched: %w", c.ID, err)
	}
	if c.Published != "" {
		day, err := time.Parse(time.DateOnly, c.Published)
		if err != nil {
			return page{}, fmt.Errorf("%s: published: %w", c.ID, err)
		}
		p.At = publicationTime(day, c, i)
		p.Shown = c.PublishedPrinted == ""
	}
	p.arrange()
	for k := range 5 {
		p.Side = append(p.Side, linkTo(cases[(i+3+5*k)%len(cases)]))
	}
	for k := range 3 {
		p.Related = append(p.Related, linkTo(cases[(i+7+11*k)%len(cases)]))
	}
	return p, nil
}

func linkTo(c casefile.Case) link { return link{c.URL, c.Title} }

// arrange sorts the paragraphs into the places of a page.
func (p *page) arrange() {
	first, last := -1, -1
	for i, r := range p.Roles {
		if r == "body" || r == "list_item" || r == "cell" || r == "heading" {
			if first < 0 {
				first = i
			}
			last = i
		}
	}
	var plain []string
	for i, text := range p.Paragraphs {
		role := p.Roles[i]
		switch {
		case i >= first && i <= last:
			p.Text = add(p.Text, role, text)
			plain = append(plain, text)
		case i > last:
			p.After = add(p.After, role, text)
		case role == "tags" || role == "notice" || role == "date_line" && !strings.Contains(text, p.PublishedPrinted),
			role == "date_line" && p.PublishedPrinted == "":
			p.Above = add(p.Above, role, text)
		default:
			p.Below = add(p.Below, role, text)
		}
	}
	p.Plain = strings.Join(plain, " ")
}

// add appends a paragraph, list items and table rows to the run they stand in.
func add(blocks []block, role, text string) []block {
	run := map[string]string{"list_item": "list", "cell": "table"}[role]
	if run == "" {
		return append(blocks, block{Role: role, Text: text})
	}
	if n := len(blocks); n == 0 || blocks[n-1].Role != run {
		blocks = append(blocks, block{Role: run})
	}
	b := &blocks[len(blocks)-1]
	if run == "list" {
		b.Items = append(b.Items, text)
	} else {
		b.Rows = append(b.Rows, strings.Split(text, " | "))
	}
	return blocks
}

// functions are what templates may call.
var functions = template.FuncMap{
	"day":      longDay,
	"printday": func(t time.Time) string { return fmt.Sprintf("%d %s %d", t.Day(), months[t.Month()-1], t.Year()) },
	"clock":    func(t time.Time) string { return t.Format("15:04") },
	"iso":      func(t time.Time) string { return t.Format(time.RFC3339) },
	"date":     func(t time.Time) string { return t.Format("02/01/2006") },
	"zone":     func(t time.Time) string { name, _ := t.Zone(); return name },
	"json": func(v any) (template.JS, error) {
		b, err := json.Marshal(v)
		return template.JS(b), err
	},
	"linkedText": func(s string) []string {
		before, after, ok := strings.Cut(s, ":")
		if !ok {
			return []string{"", s}
		}
		return []string{before + ":", after}
	},
}
