package report

import (
	"bytes"
	"context"
	"embed"
	"fmt"
	"html/template"
	"io/fs"
	"os"
	"path"
	"path/filepath"
)

//go:embed templates/*.html
var sources embed.FS

// site is a report being written.
type site struct {
	content   *content
	words     *words
	templates *template.Template
	downloads []download
}

// page is what every template gets.
type page struct {
	// Path is the page's place in the folder; Root leads back to its top.
	Path, Root string
	// Lang is the language of the page.
	Lang string
	// Title names the page in the browser and in its heading.
	Title string
	// Scripted says that the page has tables to search and sort.
	Scripted bool
	Site     *site
	// Body is the data of the page's own template.
	Body any
}

// Content is what the pages show.
func (p *page) Content() *content { return p.Site.content }

func newSite(c *content, w *words) (*site, error) {
	s := &site{content: c, words: w}
	var err error
	s.templates, err = template.New("").Funcs(s.functions()).ParseFS(sources, "templates/*.html")
	if err != nil {
		return nil, fmt.Errorf("report: templates: %w", err)
	}
	return s, nil
}

// job is a page to write.
type job struct {
	path, template, title string
	scripted              bool
	body                  func() (any, error)
}

// jobs are all pages in a fixed order.
func (s *site) jobs() []job {
	jobs := []job{
		{"index.html", "overview", "", false, func() (any, error) { return s.overview() }},
		{"comparison.html", "comparison", "nav.comparison", true, func() (any, error) { return s.comparisonBody() }},
		{"provinces.html", "provinces", "nav.provinces", true, func() (any, error) { return nil, nil }},
		{"conflicts.html", "conflicts", "nav.conflicts", false, func() (any, error) { return s.conflictsBody(), nil }},
		{"coverage.html", "coverage", "nav.coverage", true, func() (any, error) { return s.coverageBody(), nil }},
		{"sources.html", "sources", "nav.sources", true, func() (any, error) { return nil, nil }},
		{"method.html", "method", "nav.method", false, func() (any, error) { return s.methodBody(), nil }},
		{"data.html", "data", "nav.data", false, func() (any, error) { return s.downloads, nil }},
	}
	for _, r := range s.content.Regions {
		jobs = append(jobs, job{regionPath(r.Code), "region", "", false, func() (any, error) { return s.regionBody(r) }})
	}
	return jobs
}

// regionPath is the place of a region's page in the folder.
func regionPath(code string) string { return "region/" + code + ".html" }

// write renders all pages and writes them with the assets.
func (s *site) write(ctx context.Context, dir string, progress func(done, total int)) (Summary, error) {
	var sum Summary
	for _, folder := range []string{"region", "assets"} {
		if err := os.MkdirAll(filepath.Join(dir, folder), 0o755); err != nil {
			return sum, fmt.Errorf("make the report's folder: %w", err)
		}
	}
	put := func(name string, content []byte) error {
		sum.Bytes += int64(len(content))
		if err := os.WriteFile(filepath.Join(dir, filepath.FromSlash(name)), content, 0o644); err != nil {
			return fmt.Errorf("write the report: %w", err)
		}
		return nil
	}
	for _, name := range []string{"assets/report.css", "assets/report.js"} {
		content, err := fs.ReadFile(assets, name)
		if err != nil {
			return sum, err
		}
		if err := put(name, content); err != nil {
			return sum, err
		}
	}
	jobs := s.jobs()
	for i, j := range jobs {
		if err := ctx.Err(); err != nil {
			return sum, err
		}
		content, err := s.render(j)
		if err != nil {
			return sum, fmt.Errorf("report: %s: %w", j.path, err)
		}
		if err := put(j.path, content); err != nil {
			return sum, err
		}
		sum.Pages++
		progress(i+1, len(jobs))
	}
	return sum, nil
}

// render is the bytes of a page.
func (s *site) render(j job) ([]byte, error) {
	p := &page{Path: j.path, Lang: s.words.Lang, Scripted: j.scripted, Site: s}
	if path.Dir(j.path) != "." {
		p.Root = "../"
	}
	var err error
	if p.Body, err = j.body(); err != nil {
		return nil, err
	}
	if titled, ok := p.Body.(interface{ title() string }); ok {
		p.Title = titled.title()
	} else if j.title != "" {
		if p.Title, err = s.words.text(j.title); err != nil {
			return nil, err
		}
	}
	var out bytes.Buffer
	if err := s.templates.ExecuteTemplate(&out, j.template+".html", p); err != nil {
		return nil, err
	}
	return squeeze(out.Bytes()), nil
}

// squeeze drops the indentation and empty lines that templates leave. No page
// has text whose white space counts.
func squeeze(text []byte) []byte {
	out := text[:0]
	for line := range bytes.Lines(text) {
		if line = bytes.TrimSpace(line); len(line) > 0 {
			out = append(append(out, line...), '\n')
		}
	}
	return out
}
