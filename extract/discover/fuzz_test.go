package discover

import (
	"net/url"
	"strings"
	"testing"
	"unicode/utf8"
)

// checkLinks holds for the links of every reader, whatever it was given.
func checkLinks(t *testing.T, links []Link) {
	t.Helper()
	for _, l := range links {
		u, err := url.Parse(l.URL)
		if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
			t.Errorf("link %q is no web address", l.URL)
		}
		for _, s := range []string{l.Title, l.Snippet} {
			if len(s) > maxText || !utf8.ValidString(s) || strings.ContainsAny(s, "\n\t") {
				t.Errorf("text %q is not folded", s)
			}
		}
	}
}

func FuzzFeed(f *testing.F) {
	f.Add([]byte(`<rss version="2.0"><channel><item><title>a &amp;amp; b</title><link>/x</link><pubDate>x</pubDate></item></channel></rss>`), "")
	f.Add([]byte(`<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>a</title><link href="http://a.id/y"/></entry></feed>`), "windows-1252")
	f.Add([]byte(`{"version":"https://jsonfeed.org/version/1","items":[{"url":"http://a.id/1","title":"x"}]}`), "utf-16")
	f.Fuzz(func(t *testing.T, body []byte, charset string) {
		links, _ := Feed(Page{URL: "http://a.id/feed", Charset: charset, Body: body})
		checkLinks(t, links)
	})
}

func FuzzSitemap(f *testing.F) {
	f.Add([]byte(`<urlset><url><loc>http://a.id/1</loc><lastmod>2024-11-13</lastmod></url></urlset>`))
	f.Add([]byte(`<sitemapindex><sitemap><loc>s.xml</loc></sitemap></sitemapindex>`))
	f.Add([]byte("http://a.id/1\n"))
	f.Add([]byte(zipped(`<urlset/>`)))
	f.Fuzz(func(t *testing.T, body []byte) {
		links, children, _ := Sitemap(Page{URL: "http://a.id/s.xml", Body: body})
		for _, c := range children {
			links = append(links, Link{URL: c.URL})
		}
		checkLinks(t, links)
	})
}

func FuzzIndex(f *testing.F) {
	f.Add([]byte(`<base href="//b.id"><h2><a href="x">IKD</a></h2><a rel=next href="?page=2">`), "")
	f.Add([]byte("<a href='\x00'>\xff</a>"), "utf-8")
	f.Fuzz(func(t *testing.T, body []byte, charset string) {
		links, next, _ := Index(Page{URL: "http://a.id/t", Charset: charset, Body: body}, "a")
		if next != "" {
			links = append(links, Link{URL: next})
		}
		checkLinks(t, links)
	})
}

func FuzzWPPosts(f *testing.F) {
	f.Add([]byte(`[{"link":"http://a.id/1","title":{"rendered":"a &#8220;b"},"date_gmt":"2024-11-13T00:00:00"}]`))
	f.Fuzz(func(t *testing.T, body []byte) {
		links, _ := WPPosts(Page{URL: "http://a.id/wp-json", Body: body})
		checkLinks(t, links)
	})
}
