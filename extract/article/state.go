package article

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// maxStates bounds the states of a page that are kept.
const maxStates = 8

// keepState keeps the states of a page, as scripts and attributes carry them.
func (h *headData) keepState(text string) {
	if len(text) >= longBody && len(text) <= maxScript && len(h.states) < maxStates {
		h.states = append(h.states, text)
	}
}

// noscript keeps what a page says to readers without scripts, which the parser leaves
// as it is.
func (h *headData) noscript(n *html.Node) {
	if c := n.FirstChild; c != nil && c.Type == html.TextNode && len(c.Data) >= longBody && len(c.Data) > len(h.unscript) && len(c.Data) <= maxScript {
		h.unscript = c.Data
	}
}

// bodyKeys are the keys under which publishing systems keep an article's text.
var bodyKeys = map[string]bool{
	"content": true, "body": true, "articlebody": true, "article_body": true, "detail": true, "text": true,
	"isi": true, "konten": true, "description": true, "html": true, "fullcontent": true, "post_content": true,
	"rendered": true, "news_content": true, "isi_berita": true, "article_content": true,
}

// The keys under which they keep its title, and its day after those that tell of
// publishing, the most trusted first.
var (
	titleKeys = []string{"title", "headline", "judul", "post_title", "judul_berita"}
	dayKeys   = []string{"tgl_terbit", "tanggal_terbit", "terbit", "tgl_tayang", "tayang", "tanggal", "tgl", "date", "tanggal_berita", "tgl_berita", "post_date", "waktu", "created_at", "createdat"}
)

// maxStateDepth bounds the nesting of a state that is followed.
const maxStateDepth = 48

// stateReader looks through a state for the article: the object with the longest text, of
// those that have the page's title where one has it.
type stateReader struct {
	flat   []any            // of a state that is one list, whose objects point into it by number
	around []map[string]any // the objects around the place that is read
	refs   []string         // the titles that the page's head states
	body   string
	found  []map[string]any // the objects around the longest text
	named  bool             // they have the page's title
}

// readStates reads the states of a page as JSON: it returns the longest string that stands
// under a key for an article's text, and keeps title and day of publication of the
// object it stands in, or the first of the state, where the page's head states none.
func (s *shadow) readStates() string {
	var best stateReader
	longest := "" // of the states
	for _, text := range s.head.states {
		if len(text) > len(longest) {
			longest = text
		}
		var root any
		if json.Unmarshal([]byte(text), &root) != nil {
			continue
		}
		r := stateReader{refs: s.titleRefs()}
		r.flat, _ = root.([]any)
		r.walk(root, 0)
		if r.named && !best.named || r.named == best.named && len(r.body) > len(best.body) {
			best = r
		}
	}
	if len(best.body) < longBody {
		return s.scanState(longest)
	}
	for i := len(best.found) - 1; i >= max(0, len(best.found)-3); i-- {
		best.describe(s, best.found[i])
	}
	if !best.named { // the article's own object has what the state tells of it
		s.scanState(longest)
	}
	return best.body
}

func (r *stateReader) walk(v any, depth int) {
	if depth > maxStateDepth {
		return
	}
	switch v := v.(type) {
	case []any:
		for _, x := range v {
			r.walk(x, depth+1)
		}
	case map[string]any:
		r.around = append(r.around, v)
		for _, k := range slices.Sorted(maps.Keys(v)) {
			text, ok := r.value(v[k]).(string)
			switch {
			case !ok:
				r.walk(v[k], depth+1)
			case len(text) > 1 && (text[0] == '{' || text[0] == '['):
				var inner any // JSON in a string of JSON
				if json.Unmarshal([]byte(text), &inner) == nil {
					r.walk(inner, depth+1)
				}
			case bodyKeys[strings.ToLower(k)]:
				r.keep(text)
			}
		}
		r.around = r.around[:len(r.around)-1]
	}
}

// keep takes a text for the article's where it is longer than those before it. A text of
// an object with the page's title goes before those of others: a state may carry whole
// articles that the page only links to.
func (r *stateReader) keep(text string) {
	if r.named && len(text) <= len(r.body) {
		return
	}
	named := len(text) >= longBody && r.inNamed()
	if named && !r.named || named == r.named && len(text) > len(r.body) {
		r.body, r.found, r.named = text, slices.Clone(r.around), named
	}
}

// inNamed tells whether one of the two objects around a text has the page's title.
func (r *stateReader) inNamed() bool {
	const same = 3 // the stated title may have the outlet's name behind it
	for _, o := range r.around[max(0, len(r.around)-2):] {
		if agreement(r.title(o), r.refs) >= same {
			return true
		}
	}
	return false
}

// title is the title that an object of a state has, "" for none.
func (r *stateReader) title(o map[string]any) string {
	for _, k := range titleKeys {
		v := r.value(o[k])
		if inner, ok := v.(map[string]any); ok {
			v = r.value(inner["rendered"])
		}
		if t, ok := v.(string); ok && len(t) >= leastTitle {
			return squeeze(html.UnescapeString(t))
		}
	}
	return ""
}

// value is what a state has under a key: in a flat one, what the number there points at.
func (r *stateReader) value(v any) any {
	if n, ok := v.(float64); ok && n >= 0 && int(n) < len(r.flat) {
		return r.flat[int(n)]
	}
	return v
}

// describe takes the title and the day of an article's object where the page's head
// states none.
func (r *stateReader) describe(s *shadow, o map[string]any) {
	if s.head.ogTitle == "" && s.head.ld.headline == "" {
		s.head.ogTitle = r.title(o)
	}
	keys := slices.Sorted(maps.Keys(o))
	keys = slices.DeleteFunc(keys, func(k string) bool { return !strings.Contains(strings.ToLower(k), "publish") })
	for _, k := range append(keys, dayKeys...) {
		if t, ok := r.value(o[k]).(string); ok && s.head.published == "" {
			if d, ok := s.w.findDate(t); ok && d.ok() {
				s.head.published = t
			}
		}
	}
}

// scanState reads a state token by token, so that what is broken gives what can be read:
// the longest text, the first title and the first day of publication.
func (s *shadow) scanState(text string) string {
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
