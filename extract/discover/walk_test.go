package discover

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"rekap/data"
)

// site answers a walk from a table of pages and counts what is asked for.
type site struct {
	pages map[string]string
	asked []string
	make  func(address string) string
}

func (s *site) get(_ context.Context, ask Ask) (Page, error) {
	s.asked = append(s.asked, ask.URL)
	body, ok := s.pages[ask.URL]
	if !ok && s.make != nil {
		body, ok = s.make(ask.URL), true
	}
	if !ok {
		return Page{}, fmt.Errorf("no page %s", ask.URL)
	}
	return Page{URL: ask.URL, Body: []byte(body)}, nil
}

// walked is what a walk found, each address once.
type walked struct {
	Found
	Links []Link
}

func (s *site) walk(since string, ds ...data.Discovery) (f walked) {
	o := &data.Outlet{ID: "a.id", Hosts: []string{"a.id"}, Discovery: ds, Schedule: data.Schedule{Zone: "Asia/Jayapura"}}
	for i := range ds {
		if ds[i].Layout == "" {
			ds[i].Layout = time.DateOnly
		}
		if ds[i].Step == 0 {
			ds[i].Step = 20
		}
	}
	seen := map[string]bool{}
	w := Walk{Outlet: o, Take: func(l Link) {
		if !seen[l.URL] {
			seen[l.URL] = true
			f.Links = append(f.Links, l)
		}
	}, Now: time.Date(2024, 11, 14, 18, 0, 0, 0, time.UTC), Get: s.get,
		Belongs: func(u string) bool { return strings.HasPrefix(u, "http://a.id/") }}
	if since != "" {
		w.Since = day(since)
	}
	f.Found = w.Run(context.Background())
	return f
}

func links(paths ...string) string {
	var b strings.Builder
	for _, p := range paths {
		fmt.Fprintf(&b, `<a href="%s">IKD</a>`, p)
	}
	return b.String()
}

func TestWalkTemplates(t *testing.T) {
	s := &site{make: func(string) string { return "" }}
	one := 1
	s.walk("2024-11-13",
		data.Discovery{Kind: data.DiscoverTag, URL: "http://{host}/tag/{tag}", Words: []string{"Akta Kelahiran", "ikd & ktp"}},
		data.Discovery{Kind: data.DiscoverSearch, URL: "http://{host}/?q={query}&o={offset}", Words: []string{"ikd & ktp"}, First: &one, Step: 25},
		data.Discovery{Kind: data.DiscoverIndex, URL: "http://{host}/indeks?d={date}&p={page}", Layout: "01/02/2006"},
		data.Discovery{Kind: data.DiscoverIndex, URL: "http://{host}/arsip", History: true},
	)
	// At 18.00 UTC the next day has begun in Jayapura.
	want := []string{"http://a.id/tag/akta-kelahiran", "http://a.id/tag/ikd-&-ktp", "http://a.id/?q=ikd+%26+ktp&o=1",
		"http://a.id/indeks?d=11%2F15%2F2024&p=1", "http://a.id/indeks?d=11%2F14%2F2024&p=1", "http://a.id/indeks?d=11%2F13%2F2024&p=1", "http://a.id/arsip"}
	if d := cmp.Diff(want, s.asked); d != "" {
		t.Errorf("asked (-want +got):\n%s", d)
	}
}

func TestWalkPagers(t *testing.T) {
	tag := data.Discovery{Kind: data.DiscoverTag, URL: "http://{host}/t?page={page}", MaxPages: 5}
	number := func(u string) (n int) { _, _ = fmt.Sscanf(u[strings.LastIndex(u, "=")+1:], "%d", &n); return n }
	for name, tc := range map[string]struct {
		since string
		make  func(string) string
		d     data.Discovery
		asked int
		found int
	}{
		"new links on every page, bounded": {make: func(u string) string { return links(fmt.Sprintf("/b/%d", number(u))) }, d: tag, asked: 5, found: 5},
		"the same page for ever":           {make: func(string) string { return links("/b/1") }, d: tag, asked: 2, found: 1},
		"the same links in other dress":    {make: func(u string) string { return links("/b/1") + u }, d: tag, asked: 2, found: 1},
		"only foreign links":               {make: func(string) string { return links("http://b.id/1") }, d: tag, asked: 1},
		"history goes on":                  {since: "2020-01-01", make: func(u string) string { return links(fmt.Sprintf("/b/%d", number(u))) }, d: tag, asked: 200, found: 200},
		"history ends at its day":          {since: "2024-11-10", make: func(u string) string { return links(fmt.Sprintf("/2024/11/%02d/x", 14-number(u))) }, d: tag, asked: 5, found: 4},
		"next link": {make: func(u string) string {
			if strings.HasSuffix(u, "/t") {
				return links("/b/1") + `<a rel="next" href="/t2">x</a>`
			}
			return links("/b/2") + `<a rel="next" href="http://b.id/t3">x</a>`
		}, d: data.Discovery{Kind: data.DiscoverTag, URL: "http://{host}/t", Links: "a:not([rel])"}, asked: 2, found: 2},
	} {
		s := &site{make: tc.make}
		f := s.walk(tc.since, tc.d)
		if len(s.asked) != tc.asked || len(f.Links) != tc.found || f.Asked != tc.asked {
			t.Errorf("%s: asked for %d pages, found %d links; want %d and %d", name, len(s.asked), len(f.Links), tc.asked, tc.found)
		}
	}
}

func TestWalkSitemaps(t *testing.T) {
	s := &site{pages: map[string]string{
		"http://a.id/s.xml": `<sitemapindex><sitemap><loc>/old.xml</loc><lastmod>2020-01-01</lastmod></sitemap><sitemap><loc>/new.xml</loc><lastmod>2024-11-13</lastmod></sitemap>` +
			`<sitemap><loc>http://b.id/other.xml</loc></sitemap><sitemap><loc>/s.xml</loc><lastmod>2024-11-14</lastmod></sitemap></sitemapindex>`,
		"http://a.id/new.xml": `<urlset><url><loc>/b/1</loc><lastmod>2024-11-13</lastmod></url><url><loc>/b/2</loc><lastmod>2019-01-01</lastmod></url></urlset>`,
	}}
	f := s.walk("2024-01-01", data.Discovery{Kind: data.DiscoverSitemap, URL: "http://{host}/s.xml"})
	// The index names itself; the depth bounds that. Old and foreign children
	// are left alone.
	for _, u := range s.asked {
		if strings.Contains(u, "old.xml") || strings.Contains(u, "b.id") {
			t.Errorf("asked for %s", u)
		}
	}
	if len(f.Links) != 1 || f.Links[0].URL != "http://a.id/b/1" || len(s.asked) > 8 {
		t.Errorf("found %+v with %d pages", f.Links, len(s.asked))
	}
}

// An address that fails is told and keeps nothing else from being asked.
func TestWalkFailures(t *testing.T) {
	s := &site{pages: map[string]string{"http://a.id/wall": "<html>Just a moment</html>", "http://a.id/ok": links("/b/1")}}
	f := s.walk("", data.Discovery{Kind: data.DiscoverFeed, URL: "http://{host}/gone"}, data.Discovery{Kind: data.DiscoverFeed, URL: "http://{host}/wall"},
		data.Discovery{Kind: data.DiscoverIndex, URL: "http://{host}/ok"})
	if len(f.Links) != 1 || len(f.Errs) != 2 || f.Errs[0].URL != "http://a.id/gone" || !errors.Is(f.Errs[1], ErrMalformed) {
		t.Errorf("%d links, errors %v", len(f.Links), f.Errs)
	}
}

func TestPlausible(t *testing.T) {
	now := day("2024-11-14")
	for s, ok := range map[string]bool{"1970-01-01": false, "2044-01-01": false, "2024-11-15": true, "2012-01-01": true} {
		if got := !plausible(day(s), now).IsZero(); got != ok {
			t.Errorf("plausible(%s) = %v", s, got)
		}
	}
}

// Every address of the registry comes out whole.
func TestRegistryAddresses(t *testing.T) {
	reg, err := data.DefaultSources()
	if err != nil {
		t.Fatal(err)
	}
	for i := range reg.Outlets {
		o := &reg.Outlets[i]
		s := &site{make: func(string) string { return "" }}
		Walk{Outlet: o, Now: day("2024-11-14"), Since: day("2024-11-13"), Get: s.get, Belongs: func(string) bool { return true }, Take: func(Link) {}}.Run(t.Context())
		if len(s.asked) == 0 {
			t.Errorf("%s: nothing is asked for", o.ID)
		}
		seen := map[string]bool{}
		for _, a := range s.asked {
			u, err := url.Parse(a)
			if err != nil || u.Host == "" || strings.ContainsAny(a, "{} ") {
				t.Errorf("%s: asks for %q", o.ID, a)
			}
			if seen[a] {
				t.Errorf("%s: asks for %s twice", o.ID, a)
			}
			seen[a] = true
		}
	}
}
