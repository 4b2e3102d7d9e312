package live

import (
	"context"
	"errors"
	"mime"
	"net/http"
	"strings"
	"sync"
	"time"

	"rekap/data"
	"rekap/extract"
	"rekap/extract/archive"
	"rekap/extract/article"
	"rekap/extract/discover"
	"rekap/extract/fetch"
)

// outletRun runs one news outlet.
type outletRun struct {
	recorder
	outlet *data.Outlet
}

func newOutletRun(b *batch, o *data.Outlet) *outletRun {
	return &outletRun{
		recorder: recorder{batch: b, rate: o.Rate, res: &Result{ID: o.ID, Name: o.Name, Kind: extract.News}},
		outlet:   o,
	}
}

func (r *outletRun) run(ctx context.Context) {
	todo := newBacklog()
	defer todo.close()
	found := discover.Walk{Outlet: r.outlet, Since: r.opt.Since, Now: r.Clock.Now(), Belongs: r.belongs, Get: r.discovery, Take: func(l discover.Link) {
		todo.take(l, discover.OnTopic(r.outlet, l))
	}}.Run(ctx)
	for _, e := range found.Errs {
		if errors.Is(e, discover.ErrMalformed) || errors.Is(e, fetch.ErrTooLarge) {
			r.failed(e.URL, kindMalformed, e.Err, purposeOf(e.Kind))
		}
	}
	r.res.Discovered, r.res.Gated = len(todo.places), len(todo.places)-len(todo.tasks)
	if err := r.plan(todo); err != nil {
		r.stop(err)
		return
	}
	if r.opt.DryRun {
		for _, t := range todo.tasks {
			address, err := r.address(todo, t)
			if err != nil {
				r.stop(err)
				return
			}
			r.res.Planned = append(r.res.Planned, address)
		}
		return
	}
	places := make(chan struct{}, max(r.rate.Concurrent, 1))
	var wg sync.WaitGroup
	for _, t := range todo.tasks {
		address, err := r.address(todo, t)
		if err != nil {
			r.stop(err)
			break
		}
		select {
		case places <- struct{}{}:
		case <-ctx.Done():
		}
		if ctx.Err() != nil {
			break
		}
		wg.Go(func() {
			defer func() { <-places }()
			defer r.survive(address)
			r.article(ctx, address, t)
		})
	}
	wg.Wait()
}

// belongs reports whether an address is this outlet's.
func (r *outletRun) belongs(address string) bool { return r.Registry.OutletFor(address) == r.outlet }

// isArticle reports whether an address has the form of this outlet's articles.
func (r *outletRun) isArticle(address string) bool {
	path := data.PathQuery(address)
	return r.belongs(address) && path != "/" && (!r.outlet.Article.Set() || r.outlet.Article.MatchString(path))
}

// discovery gets a page of discovery. A page of HTML may be a bot wall in the
// place of a list, which would otherwise pass for a list without entries.
func (r *outletRun) discovery(ctx context.Context, ask discover.Ask) (discover.Page, error) {
	purpose := purposeOf(ask.Kind)
	a, err := r.get(ctx, request{Request: fetch.Request{URL: ask.URL}, purpose: purpose, mayEnd: ask.Further})
	if err != nil {
		return discover.Page{}, err
	}
	page := discover.Page{URL: a.URL, Charset: a.Charset, Body: a.Payload}
	if err := r.wall(a, page); err != nil {
		r.failed(ask.URL, pageKind(err), err, purpose)
		return discover.Page{}, err
	}
	return page, nil
}

// wallLinks is how many links to its own outlet a page has at least that is no
// bot wall, whatever else it says.
const wallLinks = 5

// wall tells a bot wall, a consent form or an error page that was served in
// the place of a list of links.
func (r *outletRun) wall(a *answer, page discover.Page) error {
	if a.MediaType != "text/html" && a.MediaType != "" {
		return nil
	}
	_, err := article.Parse(r.page(a), nil)
	if !errors.Is(err, article.ErrBlocked) && !errors.Is(err, article.ErrConsent) && !errors.Is(err, article.ErrErrorPage) {
		return nil
	}
	links, _, lerr := discover.Index(page, "")
	if lerr != nil {
		return err
	}
	own := 0
	for _, l := range links {
		if r.belongs(l.URL) {
			own++
		}
	}
	if own >= wallLinks {
		return nil
	}
	return err
}

// purposeOf is the purpose that the archive keeps for a way of discovery.
func purposeOf(kind data.DiscoveryKind) string {
	switch kind {
	case data.DiscoverFeed, data.DiscoverBlogger:
		return archive.PurposeFeed
	case data.DiscoverSitemap:
		return archive.PurposeSitemap
	case data.DiscoverSearch, data.DiscoverWPSearch, data.DiscoverWPREST:
		return archive.PurposeSearch
	}
	return archive.PurposeIndex
}

// plan leaves out what need not be fetched. New articles come before those
// that are only asked for again, and the newest first.
func (r *outletRun) plan(todo *backlog) error {
	if err := todo.arrange(); err != nil {
		return err
	}
	now, fetching := r.Clock.Now(), 0
	var again []task
	fresh := todo.tasks[:0]
	for _, t := range todo.tasks {
		address, err := todo.address(t)
		if err != nil {
			return err
		}
		k, ok := r.known.find(address)
		switch {
		case ok && k.there():
			born := k.first
			if t.day != 0 {
				born = t.day
			}
			if now.Sub(time.Unix(born, 0)) < r.opt.Revalidate {
				t.known, t.from = true, k.from
				again = append(again, t)
			} else {
				r.res.Known++
			}
		case ok && k.resting(now):
			r.res.Known++
		case r.opt.Limit > 0 && fetching == r.opt.Limit:
		default:
			fetching++
			fresh = append(fresh, t)
		}
	}
	todo.tasks = append(fresh, again...)
	return nil
}

// address is the address that an article is asked for at: of one that is known,
// that which it was last fetched from.
func (r *outletRun) address(todo *backlog, t task) (string, error) {
	if !t.known {
		return todo.address(t)
	}
	e, err := r.Archive.Entry(t.from)
	return e.URL, err
}

// article fetches one article with all its pages.
func (r *outletRun) article(ctx context.Context, address string, t task) {
	profile := r.Registry.ProfileFor(address, t.published())
	pages := data.Pagination{}
	if profile != nil {
		pages = profile.Pagination
	}
	if !t.known && pages.Form == data.AllInOne {
		address = wholeArticle(address, pages.All)
	}
	a, err := r.get(ctx, request{
		Request: fetch.Request{URL: address, Accept: "text/html,application/xhtml+xml;q=0.9,*/*;q=0.5"},
		purpose: archive.PurposeArticle,
		accept:  func(to string) bool { return to == address || r.isArticle(to) },
	})
	if err != nil {
		return
	}
	if a.outcome == fresh || !t.known {
		if _, err := article.Parse(r.page(a), profile); err != nil {
			r.failed(a.URL, pageKind(err), err, archive.PurposeArticle)
			return
		}
	}
	r.count(a.outcome)
	r.parts(ctx, a, pages)
}

func (r *recorder) count(o outcome) {
	r.mu.Lock()
	defer r.mu.Unlock()
	switch o {
	case fresh:
		r.res.Fetched++
	case notModified:
		r.res.NotModified++
	case unchanged:
		r.res.Unchanged++
	}
}

// page is an answer as the article reader takes it.
func (r *outletRun) page(a *answer) extract.Page {
	return extract.Page{Page: a.URL, URL: a.URL, Source: r.outlet.ID, Outlet: r.outlet.Name, Kind: extract.News,
		HomeRegions: r.outlet.Regions, FetchedAt: a.Time, MediaType: a.MediaType, Charset: a.Charset, Body: a.Payload}
}

// mediaType is the media type and charset of an answer, lower case.
func mediaType(h http.Header) (media, charset string) {
	media, params, err := mime.ParseMediaType(h.Get("Content-Type"))
	if err != nil {
		media, _, _ = strings.Cut(h.Get("Content-Type"), ";")
	}
	return strings.ToLower(strings.TrimSpace(media)), strings.ToLower(params["charset"])
}
