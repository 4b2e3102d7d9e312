package batch

import (
	"fmt"
	"net/url"

	"rekap/data"
	"rekap/extract"
	"rekap/extract/archive"
	"rekap/extract/article"
	"rekap/extract/official"
	"rekap/transform"
)

// read reads one unit from the archive. What cannot be read is an outcome with
// its reason, never an error.
func (r *pageReader) read(u unit) outcome {
	pages := make([]extract.Page, len(u.entries))
	for i, e := range u.entries {
		pages[i] = r.describe(u, e)
		stored, err := r.pages.Read(e)
		if err != nil {
			return unread(u, pages[0], err)
		}
		pages[i].Body, pages[i].Charset = stored.Body, stored.Charset
	}
	if u.service != nil {
		return r.readTable(u, pages[0])
	}
	return r.readArticle(u, pages)
}

// describe is the page of an archived answer, without its body.
func (r *pageReader) describe(u unit, e archive.Entry) extract.Page {
	p := extract.Page{
		Page:      e.URL,
		URL:       e.URL,
		Canonical: u.canonical,
		Source:    e.Source,
		Kind:      extract.News,
		FetchedAt: e.Time,
		Record:    e.Record(),
		Digest:    e.Digest,
		MediaType: e.MediaType,
	}
	if u.service != nil {
		p.Source, p.Outlet, p.Kind, p.HomeRegions = u.service.ID, u.service.Name, extract.Official, u.service.Regions
		return p
	}
	Attribute(&p, r.registry)
	return p
}

// Attribute fills a news page's outlet from the registry by its address; an
// address of no known outlet gets its host as the outlet's name.
func Attribute(p *extract.Page, registry *data.Registry) {
	if outlet := registry.OutletFor(p.URL); outlet != nil {
		p.Source, p.Outlet, p.HomeRegions = outlet.ID, outlet.Name, outlet.Regions
		return
	}
	if address, err := url.Parse(p.URL); err == nil {
		p.Outlet = address.Hostname()
	}
}

func (r *pageReader) readArticle(u unit, pages []extract.Page) outcome {
	parts := make([]*extract.Article, 0, len(pages))
	for i, p := range pages {
		a, err := article.ParseKnown(p, r.registry)
		switch {
		case err == nil:
			parts = append(parts, a)
		case i == 0:
			return unread(u, p, err)
		}
	}
	a := article.Join(parts)
	a.ID = u.id
	return outcome{
		id:    u.id,
		read:  true,
		row:   transform.ArticlePage(a, transform.Version()),
		facts: r.facts.Article(a),
	}
}

func (r *pageReader) readTable(u unit, p extract.Page) outcome {
	d, err := official.Parse(p, u.service, r.regions)
	if err != nil {
		return unread(u, p, err)
	}
	d.ID = u.id
	one := outcome{
		id:    u.id,
		read:  true,
		row:   transform.DatasetPage(d, transform.Version()),
		facts: r.facts.Dataset(d),
	}
	for _, row := range d.Unknown {
		one.unknownRows = append(one.unknownRows, fmt.Sprintf("%s: %s %s: %s", p.URL, row.Code, row.Name, row.Reason))
	}
	for _, issue := range d.Issues {
		one.issues = append(one.issues, fmt.Sprintf("%s: %s: %s %s", p.URL, issue.Test, issue.RegionCode, issue.Detail))
	}
	return one
}

func unread(u unit, p extract.Page, err error) outcome {
	reason := FailureKind(err) + ": " + err.Error()
	return outcome{id: u.id, row: transform.UnreadPage(p, u.id, reason, transform.Version())}
}
