package discover

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"rekap/data"
)

func day(s string) time.Time {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		panic(err)
	}
	return t
}

func zipped(s string) string {
	var b bytes.Buffer
	zw := gzip.NewWriter(&b)
	_, _ = zw.Write([]byte(s))
	_ = zw.Close()
	return b.String()
}

func TestFeed(t *testing.T) {
	for name, tc := range map[string]struct {
		body, charset string
		want          []Link
	}{
		"RSS with entities": {body: `<?xml version="1.0"?><rss version="2.0"><channel><item><title>IKD &amp;amp; KTP &amp;#8220;naik&amp;#8221;</title><link> http://a.id/2024/x </link><description>&lt;p&gt;Ringkas&amp;nbsp;saja&lt;/p&gt;</description><pubDate>Wed, 13 Nov 2024 08:00:00 +0800</pubDate></item></channel></rss>`,
			want: []Link{{URL: "http://a.id/2024/x", Title: "IKD & KTP “naik”", Snippet: "Ringkas saja", Published: time.Date(2024, 11, 13, 0, 0, 0, 0, time.UTC)}}},
		"entity that XML does not know": {body: `<rss version="2.0"><channel><item><title>IKD&nbsp;&hellip; naik</title><link>/x</link></item></channel></rss>`,
			want: []Link{{URL: "http://a.id/x", Title: "IKD … naik"}}},
		"Atom": {body: `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="html">IKD &lt;b&gt;naik&lt;/b&gt;</title><link rel="alternate" href="http://a.id/y"/><updated>2024-11-13T00:00:00Z</updated></entry></feed>`,
			want: []Link{{URL: "http://a.id/y", Title: "IKD naik", Published: day("2024-11-13")}}},
		"windows-1252 by header": {body: "<rss version=\"2.0\"><channel><item><title>\x93IKD\x94 caf\xe9</title><link>http://a.id/z</link></item></channel></rss>", charset: "windows-1252",
			want: []Link{{URL: "http://a.id/z", Title: "“IKD” café"}}},
		"windows-1252 by declaration": {body: "<?xml version=\"1.0\" encoding=\"windows-1252\"?><rss version=\"2.0\"><channel><item><title>\x93IKD\x94</title><link>http://a.id/z</link></item></channel></rss>",
			want: []Link{{URL: "http://a.id/z", Title: "“IKD”"}}},
		"items without a web address": {body: `<rss version="2.0"><channel><item><title>a</title><link>javascript:alert(1)</link></item><item><title>b</title><link>mailto:x@a.id</link></item></channel></rss>`},
	} {
		got, err := Feed(Page{URL: "http://a.id/feed/", Charset: tc.charset, Body: []byte(tc.body)})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		for i := range got {
			got[i].Published = got[i].Published.UTC()
		}
		if d := cmp.Diff(tc.want, got); d != "" {
			t.Errorf("%s (-want +got):\n%s", name, d)
		}
	}
	if _, err := Feed(Page{URL: "http://a.id/feed/", Body: []byte("<html><body>Just a moment...</body></html>")}); !errors.Is(err, ErrMalformed) {
		t.Errorf("a wall in place of a feed: %v", err)
	}
}

func TestSitemap(t *testing.T) {
	const news = `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
<url><loc> http://a.id/b/1?x=1&amp;y=2 </loc><lastmod>2024-11-14</lastmod><n:news><n:publication><n:name>A</n:name></n:publication><n:publication_date>2024-11-13T10:00:00+07:00</n:publication_date><n:title><![CDATA[IKD & KTP]]></n:title></n:news><image:image><image:loc>http://a.id/p.jpg</image:loc><image:title>foto</image:title></image:image></url>
<url><loc>/b/2</loc></url><url><loc>ftp://a.id/b/3</loc></url><url><lastmod>2024-11-14</lastmod></url></urlset>`
	want := []Link{
		{URL: "http://a.id/b/1?x=1&y=2", Title: "IKD & KTP", Published: time.Date(2024, 11, 13, 3, 0, 0, 0, time.UTC)},
		{URL: "http://a.id/b/2"},
	}
	for name, body := range map[string]string{"plain": news, "gzip": zipped(news), "byte order mark": "\xef\xbb\xbf" + news} {
		got, children, err := Sitemap(Page{URL: "http://a.id/sitemap.xml", Body: []byte(body)})
		if err != nil || len(children) != 0 {
			t.Errorf("%s: %v, %d children", name, err, len(children))
		}
		for i := range got {
			got[i].Published = got[i].Published.UTC()
		}
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("%s (-want +got):\n%s", name, d)
		}
	}
	_, children, err := Sitemap(Page{URL: "http://a.id/s.xml", Body: []byte(`<sitemapindex><sitemap><loc>http://a.id/1.xml.gz</loc><lastmod>2024-11</lastmod></sitemap><sitemap><loc>2.xml</loc></sitemap></sitemapindex>`)})
	if d := cmp.Diff([]SitemapChild{{"http://a.id/1.xml.gz", day("2024-11-01")}, {"http://a.id/2.xml", time.Time{}}}, children); d != "" || err != nil {
		t.Errorf("index: %v\n%s", err, d)
	}
	links, _, err := Sitemap(Page{URL: "http://a.id/s.txt", Body: []byte("http://a.id/1\r\nhttp://a.id/2\n")})
	if err != nil || len(links) != 2 {
		t.Errorf("list of addresses: %v %v", links, err)
	}
	for name, body := range map[string]string{
		"a wall":         "<html><body>Just a moment...</body></html>",
		"damaged gzip":   zipped(news)[:40],
		"prose":          "not found",
		"broken off":     news[:len(news)-40],
		"empty document": "",
	} {
		if _, _, err := Sitemap(Page{URL: "http://a.id/s.xml", Body: []byte(body)}); !errors.Is(err, ErrMalformed) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestIndex(t *testing.T) {
	got, next, err := Index(Page{URL: "http://a.id/tag/ikd?page=2", Body: []byte(`<html><head><base href="http://a.id/"></head><body>
<nav><a href="/tentang">Tentang</a></nav>
<div class="kartu"><a href="berita/1/x"><img src="p.jpg" alt="foto IKD"></a><h2><a href="/berita/1/x#komentar">IKD  di
 Denpasar naik</a></h2></div>
<div class="kartu"><p><a href="//b.id/2024/11/13/y/">KTP</a> habis di dua kecamatan</p></div>
<a href="javascript:void(0)">x</a><a rel="next" href="/tag/ikd?page=3">Lanjut</a></body></html>`)}, ".kartu a")
	if err != nil {
		t.Fatal(err)
	}
	want := []Link{
		{URL: "http://a.id/berita/1/x", Title: "IKD di Denpasar naik"},
		{URL: "http://b.id/2024/11/13/y/", Title: "KTP", Snippet: "KTP habis di dua kecamatan", Published: day("2024-11-13")},
	}
	if d := cmp.Diff(want, got); d != "" || next != "http://a.id/tag/ikd?page=3" {
		t.Errorf("next %s (-want +got):\n%s", next, d)
	}
}

func TestOnTopic(t *testing.T) {
	o := &data.Outlet{Topic: []string{"IKD", "ktp-el", "identitas kependudukan digital", "kia"}}
	for text, want := range map[string]bool{
		"Aktivasi IKD naik":               true,
		"Stok blangko KTP-El habis":       true,
		"Stok KTP el habis":               true,
		"identitas Kependudukan  Digital": true,
		"Sikap bupati":                    false, // "ik" within a word
		"Harga mobil Kia turun":           true,  // the gate is wide; the reader decides
		"Panen raya":                      false,
		"":                                false,
	} {
		if got := OnTopic(o, Link{URL: "http://a.id/berita/1", Title: text}); got != want {
			t.Errorf("OnTopic(%q) = %v", text, got)
		}
	}
	if !OnTopic(o, Link{URL: "http://a.id/berita/1/aktivasi-ikd-naik"}) {
		t.Error("the words of the address are not seen")
	}
}

// Answers made to exhaust a reader are refused or read in bounded time and
// stack.
func TestHostileAnswers(t *testing.T) {
	const n = 2_000_000
	for name, head := range map[string]string{
		"RSS extension": `<rss version="2.0" xmlns:x="u"><channel><item>`,
		"RSS text":      `<rss version="2.0"><channel><item><description>`,
		"control byte":  "<rss version=\"2.0\" xmlns:x=\"u\"><channel><item>\x01",
		"Atom":          `<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="xhtml">`,
	} {
		body := []byte(head + strings.Repeat("<x:a>", n))
		if _, err := Feed(Page{URL: "http://a.id/", Body: body}); !errors.Is(err, ErrMalformed) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := Feed(Page{URL: "http://a.id/", Body: []byte(`{"version":"https://jsonfeed.org/version/1.1","items":` + strings.Repeat("[", n))}); !errors.Is(err, ErrMalformed) {
		t.Errorf("JSON feed: %v", err)
	}
	if _, _, err := Index(Page{URL: "http://a.id/", Body: []byte(strings.Repeat("<div>", n))}, ""); !errors.Is(err, ErrMalformed) {
		t.Errorf("index: %v", err)
	}
	// The text around a link is not read anew in full for each of many links.
	var wide strings.Builder
	for i := range 100_000 {
		fmt.Fprintf(&wide, "<a href=/%d>IKD</a> ", i)
	}
	got, _, err := Index(Page{URL: "http://a.id/", Body: []byte(wide.String())}, "")
	if err != nil || len(got) != maxIndexLinks {
		t.Errorf("wide index: %d links, %v", len(got), err)
	}
}
