package discover

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/url"
	"strings"
	"time"

	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"
)

// Index reads an index, tag or search page: the links that the CSS selector
// finds (all links where it is empty), and the page that follows by the page's
// own account, or "".
func Index(p Page, selector string) (links []Link, next string, err error) {
	base, err := url.Parse(p.URL)
	if err != nil {
		return nil, "", fmt.Errorf("index %s: %w", p.URL, err)
	}
	doc, err := goquery.NewDocumentFromReader(bytes.NewReader(utf8Body(p)))
	if err != nil {
		return nil, "", fmt.Errorf("index %s: %w: %w", p.URL, ErrMalformed, err)
	}
	if href, ok := doc.Find("base[href]").First().Attr("href"); ok {
		if b, err := base.Parse(href); err == nil {
			base = b
		}
	}
	if selector == "" {
		selector = "a[href]"
	}
	places := map[string]int{}
	doc.Find(selector).EachWithBreak(func(_ int, s *goquery.Selection) bool {
		href, ok := s.Attr("href")
		if !ok {
			return true
		}
		address := absolute(base, href)
		if address == "" {
			return true
		}
		l := Link{URL: address, Title: textOf(s), Published: dayOf(address)}
		if l.Title == "" {
			l.Title = fold(s.AttrOr("title", s.Find("img").AttrOr("alt", "")))
		}
		if around := textOf(s.Parent()); len(around) > len(l.Title) && len(around) < maxText {
			l.Snippet = around
		}
		// A card links its article by picture and by headline: the longer text
		// is the headline.
		if i, seen := places[address]; seen {
			if len(l.Title) > len(links[i].Title) {
				links[i] = l
			}
			return true
		}
		places[address] = len(links)
		links = append(links, l)
		return len(links) < maxIndexLinks
	})
	if href, ok := doc.Find("link[rel=next], a[rel=next], a.next.page-numbers").First().Attr("href"); ok {
		next = absolute(base, href)
	}
	return links, next, nil
}

// textOf is the text of an element, read no further than it is used.
func textOf(s *goquery.Selection) string {
	var b strings.Builder
	var walk func(n *html.Node) bool
	walk = func(n *html.Node) bool {
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			if b.Len() > 4*maxText || !walk(c) {
				return false
			}
		}
		return true
	}
	for _, n := range s.Nodes {
		walk(n)
	}
	return fold(b.String()[:min(b.Len(), 4*maxText)])
}

// wpPost is what is read of a post of the WordPress REST interface.
type wpPost struct {
	Link    string                    `json:"link"`
	DateGMT string                    `json:"date_gmt"`
	Title   struct{ Rendered string } `json:"title"`
	Excerpt struct{ Rendered string } `json:"excerpt"`
}

// WPPosts reads an answer of /wp-json/wp/v2/posts.
func WPPosts(p Page) ([]Link, error) {
	var posts []wpPost
	if err := json.Unmarshal(p.Body, &posts); err != nil {
		return nil, fmt.Errorf("WordPress posts %s: %w: %w", p.URL, ErrMalformed, err)
	}
	base, err := url.Parse(p.URL)
	if err != nil {
		return nil, fmt.Errorf("WordPress posts %s: %w", p.URL, err)
	}
	var links []Link
	for _, post := range posts[:min(len(posts), 1000)] {
		address := absolute(base, post.Link)
		if address == "" || post.Link == "" {
			continue
		}
		l := Link{URL: address, Title: plain(post.Title.Rendered), Snippet: plain(post.Excerpt.Rendered)}
		if t, err := time.Parse("2006-01-02T15:04:05", post.DateGMT); err == nil {
			l.Published = t
		}
		links = append(links, l)
	}
	return links, nil
}
