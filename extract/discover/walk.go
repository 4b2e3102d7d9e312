package discover

import (
	"context"
	"crypto/sha256"
	"fmt"
	"hash/maphash"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"rekap/data"
)

// Ask is one page that a walk asks for.
type Ask struct {
	URL  string
	Kind data.DiscoveryKind
	// Further is true for the second and later pages of a pager, whose end many
	// servers tell by an error.
	Further bool
}

// Getter gets one page.
type Getter func(ctx context.Context, ask Ask) (Page, error)

// Walk says what is looked for.
type Walk struct {
	Outlet *data.Outlet
	// Since asks for the history from that day on; zero asks for what is new.
	Since time.Time
	// Now is the time of the run.
	Now time.Time
	// Belongs reports whether an address is the outlet's.
	Belongs func(address string) bool
	Get     Getter
	// Take is given each link to an article as it is found, and again when
	// another page has it: what it holds is not kept here.
	Take func(Link)
}

// Found is what a walk brought.
type Found struct {
	// Asked is how many pages were asked for.
	Asked int
	// Errs are the addresses that brought nothing, with why.
	Errs []*AddressError
}

// AddressError is a discovery address that brought nothing, with why. Err is
// what the getter returned, or wraps [ErrMalformed].
type AddressError struct {
	Kind data.DiscoveryKind
	URL  string
	Err  error
}

func (e *AddressError) Error() string { return fmt.Sprintf("%s %s: %v", e.Kind, e.URL, e.Err) }

// Unwrap is the underlying error.
func (e *AddressError) Unwrap() error { return e.Err }

// Run walks all discovery addresses of the outlet. An address that fails does
// not keep the others from being asked; the end of the context does.
func (w Walk) Run(ctx context.Context) Found {
	s := &walker{Walk: w, seed: maphash.MakeSeed()}
	for i := range w.Outlet.Discovery {
		d := &w.Outlet.Discovery[i]
		if d.History && w.Since.IsZero() {
			continue
		}
		for _, t := range s.templates(d) {
			if d.Kind == data.DiscoverSitemap {
				s.sitemap(ctx, t, 0)
			} else {
				s.pages(ctx, d, t)
			}
		}
	}
	return s.found
}

type walker struct {
	Walk
	found Found
	seed  maphash.Seed
}

// The bounds of a walk without and with a start date for history.
const (
	newPages        = 3
	historyPages    = 200
	newSitemaps     = 4
	historySitemaps = 200
	sitemapDepth    = 2
)

// templates are the addresses of a discovery with all but the page filled in:
// one for each word and each day.
func (s *walker) templates(d *data.Discovery) []string {
	out := []string{strings.ReplaceAll(d.URL, "{host}", s.Outlet.Hosts[0])}
	if strings.Contains(d.URL, "{query}") || strings.Contains(d.URL, "{tag}") {
		var each []string
		for _, w := range d.Words {
			tag := url.PathEscape(strings.ReplaceAll(strings.TrimSpace(strings.ToLower(w)), " ", "-"))
			each = append(each, strings.NewReplacer("{query}", url.QueryEscape(w), "{tag}", tag).Replace(out[0]))
		}
		out = each
	}
	if !strings.Contains(d.URL, "{date}") {
		return out
	}
	var each []string
	for _, t := range out {
		for _, day := range s.days() {
			each = append(each, strings.ReplaceAll(t, "{date}", url.QueryEscape(day.Format(d.Layout))))
		}
	}
	return each
}

// days are the days of index pages, the newest first, in the outlet's zone:
// from the start date on, or today and yesterday.
func (s *walker) days() []time.Time {
	now := s.Now
	if loc, err := time.LoadLocation(s.Outlet.Schedule.Zone); err == nil {
		now = now.In(loc)
	}
	today := time.Date(now.Year(), now.Month(), now.Day(), 0, 0, 0, 0, time.UTC)
	first := today.AddDate(0, 0, -1)
	if !s.Since.IsZero() {
		first = s.Since
	}
	var days []time.Time
	for d := today; !d.Before(first) && len(days) < maxRequests; d = d.AddDate(0, 0, -1) {
		days = append(days, d)
	}
	return days
}

// pages follows a pager until it brings nothing new, repeats itself, goes
// back beyond the start date, or reaches its bound.
func (s *walker) pages(ctx context.Context, d *data.Discovery, template string) {
	limit := d.MaxPages
	if limit == 0 {
		limit = newPages
	}
	if !s.Since.IsZero() {
		limit = max(limit, historyPages)
	}
	bodies := map[[sha256.Size]byte]bool{}
	mine := map[uint64]bool{} // hashes of this pager's links; another way may have found them before
	paged := strings.Contains(template, "{page}") || strings.Contains(template, "{offset}")
	address := ""
	for page := range limit {
		if paged {
			address = s.fill(d, template, page)
		} else if page == 0 {
			address = template
		}
		p, ok := s.get(ctx, address, d.Kind, page > 0)
		if !ok {
			return
		}
		sum := sha256.Sum256(p.Body)
		if bodies[sum] {
			return
		}
		bodies[sum] = true
		links, next, err := read(p, d)
		if err != nil {
			s.found.Errs = append(s.found.Errs, &AddressError{Kind: d.Kind, URL: address, Err: err})
			return
		}
		fresh, old := 0, 0
		for _, l := range links {
			kept, tooOld := s.keep(l, d.Kind)
			if id := maphash.String(s.seed, l.URL); kept && !mine[id] {
				mine[id] = true
				fresh++
			}
			if tooOld {
				old++
			}
		}
		if fresh == 0 || !s.Since.IsZero() && old > 0 && old >= fresh {
			return
		}
		if !paged {
			if next == "" || !s.Belongs(next) {
				return
			}
			address = next
		}
	}
}

// fill puts the number of the page or of its first entry into an address.
func (s *walker) fill(d *data.Discovery, template string, page int) string {
	number, offset := 1+page, page*d.Step
	if d.First != nil {
		number, offset = *d.First+page, *d.First+page*d.Step
	}
	return strings.NewReplacer("{page}", strconv.Itoa(number), "{offset}", strconv.Itoa(offset)).Replace(template)
}

// read takes the links off a page of its kind.
func read(p Page, d *data.Discovery) (links []Link, next string, err error) {
	switch d.Kind {
	case data.DiscoverFeed, data.DiscoverBlogger:
		links, err = Feed(p)
	case data.DiscoverWPREST:
		links, err = WPPosts(p)
	default:
		links, next, err = Index(p, d.Links)
	}
	return links, next, err
}

// get asks for one page. The end of a pager is often an error and no failure.
func (s *walker) get(ctx context.Context, address string, kind data.DiscoveryKind, further bool) (Page, bool) {
	if ctx.Err() != nil || s.found.Asked >= maxRequests {
		return Page{}, false
	}
	s.found.Asked++
	p, err := s.Get(ctx, Ask{URL: address, Kind: kind, Further: further})
	if err != nil {
		if !further {
			s.found.Errs = append(s.found.Errs, &AddressError{Kind: kind, URL: address, Err: err})
		}
		return Page{}, false
	}
	return p, true
}

// keep hands on a link that is an article of the outlet and not older than the
// start date.
func (s *walker) keep(l Link, kind data.DiscoveryKind) (kept, tooOld bool) {
	if !s.Belongs(l.URL) || s.Outlet.Article.Set() && !s.Outlet.Article.MatchString(data.PathQuery(l.URL)) {
		return false, false
	}
	l.Published = plausible(l.Published, s.Now)
	l.Via = kind
	if !s.Since.IsZero() && !l.Published.IsZero() && l.Published.Before(s.Since) {
		return false, true
	}
	s.Take(l)
	return true, false
}

// sitemap reads a sitemap, and of an index the newest of its children.
func (s *walker) sitemap(ctx context.Context, address string, depth int) {
	p, ok := s.get(ctx, address, data.DiscoverSitemap, false)
	if !ok {
		return
	}
	links, children, err := Sitemap(p)
	if err != nil {
		s.found.Errs = append(s.found.Errs, &AddressError{Kind: data.DiscoverSitemap, URL: address, Err: err})
	}
	for _, l := range links {
		s.keep(l, data.DiscoverSitemap)
	}
	if depth == sitemapDepth {
		return
	}
	limit := newSitemaps
	if !s.Since.IsZero() {
		limit = historySitemaps
	}
	slices.SortStableFunc(children, func(a, b SitemapChild) int { return b.Modified.Compare(a.Modified) })
	for _, c := range children[:min(len(children), limit)] {
		if !s.Since.IsZero() && !c.Modified.IsZero() && c.Modified.Before(s.Since) {
			continue
		}
		if s.Belongs(c.URL) {
			s.sitemap(ctx, c.URL, depth+1)
		}
	}
}
