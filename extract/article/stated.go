package article

import (
	"strings"

	"golang.org/x/net/html"
)

// The least bytes of text that a page's own markup must hold, and that a
// stated body must hold to stand in for it.
const (
	enoughProse = 200
	longBody    = 200
)

// stated returns the article's text where the page's markup has none: in the
// articleBody of its JSON-LD, or in the state that a Next.js page carries. It
// returns nil where the markup has the text.
func (s *shadow) stated(top int32) *shadow {
	have := 0
	if top >= 0 {
		have = int(s.elems[top].prose)
	}
	if have >= enoughProse {
		return nil
	}
	best := s.head.ld.body
	if len(best) < longBody && s.head.nextData != "" {
		best = s.readState(s.head.nextData)
	}
	if len(best) < longBody || len(best) < 3*have {
		return nil
	}
	if !strings.Contains(best, "</") && !strings.Contains(best, "<br") {
		best = "<p>" + strings.ReplaceAll(html.EscapeString(best), "\n", "</p><p>") + "</p>"
	}
	root, err := parseHTML([]byte(best))
	if err != nil {
		return nil
	}
	inner, err := walk(root, s.w, nil)
	if err != nil {
		return nil
	}
	if len(inner.blocks) == 0 {
		inner.release()
		return nil
	}
	inner.measure()
	return inner
}

// bodyKeys are the keys under which publishing systems keep an article's text.
var bodyKeys = map[string]bool{
	"content": true, "body": true, "articlebody": true, "article_body": true, "detail": true, "text": true,
	"isi": true, "konten": true, "description": true, "html": true, "fullcontent": true, "post_content": true,
	"rendered": true, "news_content": true, "isi_berita": true, "article_content": true,
}

// readState reads the state of a page as JSON: it returns the longest string
// that stands under a key for an article's text, and keeps the first title and
// day of publication where the page's head states none.
func (s *shadow) readState(text string) string {
	best, key := "", ""
	for i := 0; i < len(text); {
		if text[i] != '"' {
			i++
			continue
		}
		v, n := jsonString(text[i:])
		i += n
		if nextIsColon(text[i:min(len(text), i+64)]) {
			key = strings.ToLower(v)
			continue
		}
		switch {
		case bodyKeys[key] && len(v) > len(best):
			best = v
		case strings.Contains(key, "publish") && s.head.published == "":
			if d, ok := s.w.findDate(v); ok && d.ok() {
				s.head.published = v
			}
		case (key == "title" || key == "headline") && s.head.ogTitle == "" && s.head.ld.headline == "":
			s.head.ogTitle = squeeze(v)
		}
		key = ""
	}
	return best
}
