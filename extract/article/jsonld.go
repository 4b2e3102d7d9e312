package article

import (
	"html"
	"strconv"
	"strings"
	"unicode/utf8"
)

// ldData is what JSON-LD says of the page's article.
type ldData struct {
	rank      int // of the object it was read from; 0 means none
	headline  string
	published string
	modified  string
	body      string
	others    []ldData // the articles so far
}

// ldObject gathers one JSON object while it is read.
type ldObject struct {
	ldData
	key    string // the key whose value comes next
	listed bool   // an article of a list, or one inside it
}

// maxLDDepth bounds the nesting of JSON that is followed.
const maxLDDepth = 64

// read takes what a JSON-LD script says. It reads tokens rather than a tree,
// so that arrays, graphs and broken JSON (line feeds in strings, stray commas,
// a missing end) all give what can be read. An article's object wins over a
// page's, and the first of equals.
func (d *ldData) read(text string) {
	var stack [maxLDDepth]ldObject
	depth := -1
	value := false // a colon stands before the next token
	for i := 0; i < len(text); {
		switch c := text[i]; c {
		case '{':
			depth++
			if depth >= maxLDDepth {
				return
			}
			stack[depth] = ldObject{listed: depth > 0 && (stack[depth-1].listed || listKeys[stack[depth-1].key])}
			value = false
			i++
		case '}':
			if depth >= 0 {
				if !stack[depth].listed {
					d.take(&stack[depth].ldData)
				}
				depth--
			}
			value = false
			i++
		case ':':
			value = true
			i++
		case ',':
			value = false
			i++
		case '"':
			s, n := jsonString(text[i:])
			i += n
			if depth < 0 {
				continue
			}
			o := &stack[depth]
			if !value && nextIsColon(text[i:]) {
				o.key = s
				continue
			}
			o.set(s)
		case '[', ']':
			i++
		default:
			i++
		}
	}
	for ; depth >= 0; depth-- {
		d.take(&stack[depth].ldData)
	}
}

func nextIsColon(rest string) bool {
	rest = strings.TrimLeft(rest, " \t\r\n")
	return rest != "" && rest[0] == ':'
}

func (o *ldObject) set(s string) {
	switch o.key {
	case "@type":
		o.rank = max(o.rank, ldRank(s))
	case "headline":
		o.headline = s
	case "name":
		if o.headline == "" {
			o.headline = s
		}
	case "datePublished":
		o.published = s
	case "dateCreated":
		if o.published == "" {
			o.published = s
		}
	case "dateModified":
		o.modified = s
	case "articleBody":
		o.body = s
	}
}

// ldRank orders the types of objects by how surely they are the page's article.
func ldRank(t string) int {
	switch {
	case strings.HasSuffix(t, "NewsArticle"):
		return 4
	case strings.HasSuffix(t, "Article"), strings.HasSuffix(t, "BlogPosting"):
		return 3
	case strings.HasSuffix(t, "Report"):
		return 2
	case strings.HasSuffix(t, "WebPage"):
		return 1
	}
	return 0
}

// jsonString reads the string that text starts with and returns its value and
// how many bytes it takes. A quotation mark ends it only where JSON can go on,
// so that unescaped quotes inside a headline do no harm.
func jsonString(text string) (string, int) {
	i := 1
	plain := true
	for i < len(text) {
		switch text[i] {
		case '\\':
			plain = false
			i += 2
			continue
		case '"':
			rest := strings.TrimLeft(text[i+1:min(len(text), i+64)], " \t\r\n")
			if rest == "" || strings.IndexByte(",:}]", rest[0]) >= 0 {
				s := text[1:i]
				if !plain {
					s = unescape(s)
				}
				return html.UnescapeString(s), i + 1
			}
		}
		i++
	}
	return "", len(text)
}

func unescape(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	for i := 0; i < len(s); i++ {
		if s[i] != '\\' || i+1 >= len(s) {
			b.WriteByte(s[i])
			continue
		}
		i++
		switch s[i] {
		case 'n', 'r':
			b.WriteByte('\n')
		case 't':
			b.WriteByte('\t')
		case 'b', 'f':
		case 'u':
			r, ok := hex4(s, i+1)
			if !ok {
				continue
			}
			i += 4
			if r >= 0xD800 && r < 0xDC00 && i+6 < len(s) && s[i+1] == '\\' && s[i+2] == 'u' {
				if low, ok := hex4(s, i+3); ok && low >= 0xDC00 && low < 0xE000 {
					r = (r-0xD800)<<10 + (low - 0xDC00) + 0x10000
					i += 6
				}
			}
			if !utf8.ValidRune(r) {
				r = utf8.RuneError
			}
			b.WriteRune(r)
		default:
			b.WriteByte(s[i])
		}
	}
	return b.String()
}

func hex4(s string, i int) (rune, bool) {
	if i+4 > len(s) {
		return 0, false
	}
	v, err := strconv.ParseUint(s[i:i+4], 16, 32)
	return rune(v), err == nil
}
