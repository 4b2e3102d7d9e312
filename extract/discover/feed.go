package discover

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"html"
	"io"
	"net/url"
	"regexp"
	"slices"
	"strings"

	"github.com/mmcdole/gofeed"
	"golang.org/x/net/html/charset"

	"rekap/extract/fetch"
)

var (
	tags        = regexp.MustCompile(`<[^>]*>`)
	xmlEncoding = regexp.MustCompile(`^\s*<\?xml[^>]*\sencoding=`)
)

// Feed reads an RSS or Atom feed.
func Feed(p Page) (links []Link, err error) {
	body := p.Body
	if !xmlEncoding.Match(body[:min(len(body), 200)]) {
		body = utf8Body(p)
	}
	body = dropControls(body)
	if err := bounded(body); err != nil {
		return nil, fmt.Errorf("feed %s: %w: %w", p.URL, ErrMalformed, err)
	}
	feed, err := gofeed.NewParser().Parse(bytes.NewReader(body))
	if err != nil {
		return nil, fmt.Errorf("feed %s: %w: %w", p.URL, ErrMalformed, err)
	}
	base, err := url.Parse(p.URL)
	if err != nil {
		return nil, fmt.Errorf("feed %s: %w", p.URL, err)
	}
	for _, item := range feed.Items[:min(len(feed.Items), maxLinks)] {
		address := absolute(base, item.Link)
		if address == "" {
			continue
		}
		l := Link{URL: address, Title: plain(item.Title), Snippet: plain(item.Description)}
		switch {
		case item.PublishedParsed != nil:
			l.Published = *item.PublishedParsed
		case item.UpdatedParsed != nil:
			l.Published = *item.UpdatedParsed
		}
		links = append(links, l)
	}
	return links, nil
}

// dropControls drops the control characters that XML forbids and some feeds
// have. They are the same bytes in every charset that feeds use.
func dropControls(body []byte) []byte {
	return slices.DeleteFunc(bytes.Clone(body), func(c byte) bool { return c < ' ' && c != '\t' && c != '\n' && c != '\r' })
}

// bounded refuses a feed that is too large or too deep before it is parsed:
// the parser recurses into elements without a bound of its own.
func bounded(body []byte) error {
	if len(body) > maxFeed {
		return fmt.Errorf("%d bytes: %w", len(body), fetch.ErrTooLarge)
	}
	if bytes.HasPrefix(bytes.TrimSpace(body), []byte("{")) {
		return nil // a JSON feed; its reader has a bound
	}
	d := xml.NewDecoder(bytes.NewReader(body))
	d.Strict = false
	d.Entity = xml.HTMLEntity
	d.CharsetReader = charset.NewReaderLabel
	depth := 0
	for {
		tok, err := d.RawToken()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		switch tok.(type) {
		case xml.StartElement:
			depth++
		case xml.EndElement:
			depth--
		}
		if depth > maxFeedDepth {
			return fmt.Errorf("elements within elements more than %d deep", maxFeedDepth)
		}
	}
}

// plain is the text of a fragment of HTML. Feeds escape their titles once,
// twice or not at all; what still looks like a tag or an entity after the
// first decoding is one.
func plain(s string) string {
	s = s[:min(len(s), 20_000)]
	for range 2 {
		s = html.UnescapeString(tags.ReplaceAllString(s, " "))
	}
	return fold(s)
}

// absolute resolves a link; it is empty where the link is no web address.
func absolute(base *url.URL, ref string) string {
	ref = strings.TrimSpace(ref)
	u, err := base.Parse(ref)
	if err != nil || ref == "" || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || len(ref) > 2_000 {
		return ""
	}
	u.Fragment, u.RawFragment = "", ""
	return u.String()
}
