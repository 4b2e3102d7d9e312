package eval

import (
	"encoding/json"
	"html"
	"strings"

	"rekap/data/casefile"
	"rekap/extract"
	"rekap/extract/article"
)

// Article renders a case as a page and reads it.
func Article(c *casefile.Case) (*extract.Article, error) {
	url := c.SourceURL
	if c.URL != "" {
		url = c.URL
	}
	page := extract.Page{
		Page: c.ID, URL: url, Outlet: c.Outlet, Kind: extract.News, MediaType: "text/html", Charset: "utf-8", Body: render(c),
	}
	a, err := article.Parse(page, nil)
	if err != nil {
		return nil, err
	}
	return a, nil
}

// render writes the page of a case: headline, publication date as JSON-LD when
// it is known, and the paragraphs.
func render(c *casefile.Case) []byte {
	var b strings.Builder
	title := html.EscapeString(c.Title)
	b.WriteString("<!DOCTYPE html>\n<html lang=\"id\"><head><meta charset=\"utf-8\"><title>" + title + "</title>\n")
	ld := map[string]any{"@context": "https://schema.org", "@type": "NewsArticle", "headline": c.Title}
	if c.Published != "" {
		ld["datePublished"] = c.Published + "T08:00:00+07:00"
	}
	// a map of strings cannot fail to marshal
	j, _ := json.Marshal(ld)
	b.WriteString("<script type=\"application/ld+json\">" + string(j) + "</script>\n</head><body><article>\n<h1>" + title + "</h1>\n<div class=\"article-content\">\n")
	for _, p := range c.Paragraphs {
		b.WriteString("<p>" + html.EscapeString(p) + "</p>\n")
	}
	b.WriteString("</div></article></body></html>\n")
	return []byte(b.String())
}
