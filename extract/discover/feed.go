package discover

import (
	"bytes"
	"fmt"
	"html"
	"net/url"
	"regexp"
	"strings"

	"github.com/mmcdole/gofeed"
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
