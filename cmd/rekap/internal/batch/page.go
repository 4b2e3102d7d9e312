package batch

import (
	"errors"
	"fmt"
	"net/url"
	"time"

	"rekap/data"
	"rekap/extract"
	"rekap/extract/archive"
	"rekap/extract/article"
	"rekap/transform"
)

// errNoRows marks an answer of an official service without a table.
var errNoRows = errors.New("no rows in the answer")

// errNoService marks an answer of a service that the registry does not have.
var errNoService = errors.New("no service of the registry has this address")

// read reads one unit from the archive. What cannot be read is an outcome with
// its reason, never an error.
func (r *pageReader) read(u unit) outcome {
	pages := make([]extract.Page, len(u.entries))
	if u.service == nil && u.entries[0].Purpose == archive.PurposeOfficial {
		return unread(u, r.describe(u, u.entries[0]), errNoService)
	}
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

// ParseArticle reads the article of a page with the profile of its outlet, as
// it held on the day the article appeared.
func ParseArticle(p extract.Page, registry *data.Registry) (*extract.Article, error) {
	var none time.Time
	profile := registry.ProfileFor(p.URL, none)
	a, err := article.Parse(p, profile)
	if err != nil || a.Published.Day.IsZero() {
		return a, err
	}
	if then := registry.ProfileFor(p.URL, a.Published.Day); then != profile {
		return article.Parse(p, then)
	}
	return a, nil
}

func (r *pageReader) readArticle(u unit, pages []extract.Page) outcome {
	parts := make([]*extract.Article, 0, len(pages))
	for i, p := range pages {
		a, err := ParseArticle(p, r.registry)
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
		read:  true,
		row:   transform.ArticlePage(a, transform.Version()),
		facts: r.facts.Article(a),
	}
}

func (r *pageReader) readTable(u unit, p extract.Page) outcome {
	sets, err := r.tables.Parse(p, u.service)
	if len(sets) == 0 {
		if err == nil {
			err = errNoRows
		}
		return unread(u, p, err)
	}
	sets[0].ID = u.id
	one := outcome{read: true, row: transform.DatasetPage(sets[0], transform.Version())}
	if err != nil {
		one.issues = append(one.issues, p.URL+": "+err.Error())
	}
	for _, d := range sets {
		d.ID = u.id
		facts := r.facts.Dataset(d)
		one.facts.Observations = append(one.facts.Observations, facts.Observations...)
		one.facts.Figures = append(one.facts.Figures, facts.Figures...)
		one.facts.Checks = append(one.facts.Checks, facts.Checks...)
		for _, row := range d.Unknown {
			one.unknownRows = append(one.unknownRows, fmt.Sprintf("%s: %s %s: %s", p.URL, row.Code, row.Name, row.Reason))
		}
		for _, issue := range d.Issues {
			one.issues = append(one.issues, fmt.Sprintf("%s: %s: %s %s", p.URL, issue.Test, issue.RegionCode, issue.Detail))
		}
	}
	for i := range one.facts.Figures {
		one.facts.Figures[i].Seq = i + 1
	}
	for i := range one.facts.Checks {
		one.facts.Checks[i].Seq = i + 1
	}
	return one
}

func unread(u unit, p extract.Page, err error) outcome {
	reason := FailureKind(err) + ": " + err.Error()
	return outcome{row: transform.UnreadPage(p, u.id, reason, transform.Version())}
}
