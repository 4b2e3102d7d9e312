package discover

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"net/url"
	"strings"
	"time"

	"golang.org/x/net/html/charset"

	"rekap/extract/fetch"
)

// maxSitemap bounds a sitemap, decompressed; the protocol's own bound is 50 MB.
const maxSitemap = 52 << 20

// SitemapChild is a sitemap that a sitemap index names.
type SitemapChild struct {
	URL string
	// Modified is its lastmod; zero where there is none.
	Modified time.Time
}

// Sitemap reads a sitemap or a sitemap index by the protocol of sitemaps.org
// with the news extension, plain or gzip, or a plain list of addresses. What
// was read before damage is returned beside the error.
func Sitemap(p Page) (links []Link, children []SitemapChild, err error) {
	base, err := url.Parse(p.URL)
	if err != nil {
		return nil, nil, fmt.Errorf("sitemap %s: %w", p.URL, err)
	}
	body := p.Body
	if bytes.HasPrefix(body, []byte{0x1f, 0x8b}) {
		if body, err = fetch.Gunzip(body, maxSitemap); err != nil {
			return nil, nil, fmt.Errorf("sitemap %s: %w: %w", p.URL, ErrMalformed, err)
		}
	}
	body = bytes.TrimSpace(bytes.TrimPrefix(body, []byte("\xef\xbb\xbf")))
	if len(body) > maxSitemap {
		return nil, nil, fmt.Errorf("sitemap %s: %w: %d bytes", p.URL, fetch.ErrTooLarge, len(body))
	}
	if len(body) > 0 && body[0] != '<' {
		return textSitemap(p.URL, base, body)
	}
	r := &sitemapReader{base: base}
	if err := r.read(body); err != nil {
		return r.links, r.children, fmt.Errorf("sitemap %s: %w: %w", p.URL, ErrMalformed, err)
	}
	return r.links, r.children, nil
}

// textSitemap reads a sitemap of one address a line.
func textSitemap(name string, base *url.URL, body []byte) (links []Link, children []SitemapChild, err error) {
	for line := range strings.Lines(string(body)) {
		line = strings.TrimSpace(line)
		if line == "" || len(links) == maxLinks {
			continue
		}
		if !strings.HasPrefix(line, "http://") && !strings.HasPrefix(line, "https://") {
			return links, nil, fmt.Errorf("sitemap %s: %w: neither XML nor a list of addresses", name, ErrMalformed)
		}
		if address := absolute(base, line); address != "" {
			links = append(links, Link{URL: address})
		}
	}
	return links, nil, nil
}

// sitemapReader walks the elements of a sitemap; an entry's fields are taken
// wherever they stand within it, by local name.
type sitemapReader struct {
	base     *url.URL
	links    []Link
	children []SitemapChild

	rooted bool
	entry  string // "url" or "sitemap" while inside one
	field  string // the element whose text is being read
	text   strings.Builder
	values map[string]string
}

func (r *sitemapReader) read(body []byte) error {
	d := xml.NewDecoder(bytes.NewReader(body))
	d.Strict = false
	d.Entity = xml.HTMLEntity
	d.CharsetReader = charset.NewReaderLabel
	for len(r.links)+len(r.children) < maxLinks {
		tok, err := d.Token()
		if errors.Is(err, io.EOF) {
			if !r.rooted {
				return errors.New("no sitemap")
			}
			return nil
		}
		if err != nil {
			return err
		}
		switch tok := tok.(type) {
		case xml.StartElement:
			if err := r.start(tok.Name.Local); err != nil {
				return err
			}
		case xml.CharData:
			if r.field != "" && r.text.Len() < 4_000 {
				r.text.Write(tok)
			}
		case xml.EndElement:
			r.end(tok.Name.Local)
		}
	}
	return nil
}

func (r *sitemapReader) start(name string) error {
	if !r.rooted {
		if name != "urlset" && name != "sitemapindex" {
			return fmt.Errorf("the document is <%s>, neither urlset nor sitemapindex", name)
		}
		r.rooted = true
		return nil
	}
	switch name {
	case "url", "sitemap":
		r.entry, r.values = name, map[string]string{}
	case "loc", "lastmod", "publication_date", "title":
		if r.entry != "" {
			r.field = name
			r.text.Reset()
		}
	case "image", "video":
		// Their loc and title are not the entry's.
		r.field = ""
	}
	return nil
}

func (r *sitemapReader) end(name string) {
	if r.field == name {
		if _, given := r.values[name]; !given {
			r.values[name] = fold(r.text.String())
		}
		r.field = ""
		return
	}
	if name != r.entry || r.entry == "" {
		return
	}
	address := absolute(r.base, r.values["loc"])
	if address != "" && r.entry == "sitemap" {
		r.children = append(r.children, SitemapChild{URL: address, Modified: w3cTime(r.values["lastmod"])})
	} else if address != "" {
		published := w3cTime(r.values["publication_date"])
		if published.IsZero() {
			published = dayOf(address)
		}
		if published.IsZero() {
			published = w3cTime(r.values["lastmod"])
		}
		r.links = append(r.links, Link{URL: address, Title: plain(r.values["title"]), Published: published})
	}
	r.entry = ""
}

// w3cTime reads a W3C date-time (the profile of ISO 8601 that the protocol
// names); zero where it is none.
func w3cTime(s string) time.Time {
	for _, layout := range []string{time.RFC3339Nano, "2006-01-02T15:04Z07:00", "2006-01-02T15:04:05", time.DateTime, time.DateOnly, "2006-01"} {
		if t, err := time.Parse(layout, s); err == nil {
			return t
		}
	}
	return time.Time{}
}
