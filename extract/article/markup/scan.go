package markup

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// markupAt tells whether a tag, comment or declaration starts at byte i.
func (b *builder) markupAt(i int) bool {
	if b.s[i] != '<' || i+1 >= len(b.s) {
		return false
	}
	c := b.s[i+1]
	return letter(c) || c == '/' || c == '!' || c == '?'
}

func letter(c byte) bool { return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' }

func blank(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r' }

// nextText returns the text up to the next tag.
func (b *builder) nextText() string {
	start := b.at
	for i := start; ; i++ {
		k := strings.IndexByte(b.s[i:], '<')
		if k < 0 {
			b.at = len(b.s)
			break
		}
		if i += k; b.markupAt(i) {
			b.at = i
			break
		}
	}
	return b.s[start:b.at]
}

// declaration takes what starts with <! or <?.
func (b *builder) declaration() {
	rest := b.s[b.at+1:]
	switch {
	case strings.HasPrefix(rest, "!--"):
		end := commentEnd(b.s[b.at+4:])
		if end < 0 {
			b.bad = true
			return
		}
		b.at += 4 + end
		b.comment()
	case len(rest) > 8 && strings.EqualFold(rest[:8], "!doctype"):
		end := strings.IndexByte(rest, '>')
		if end < 0 {
			b.bad = true
			return
		}
		b.at += 1 + end + 1
		if b.mode == initial {
			b.mode = beforeHTML
			b.quirks = unknown
			if strings.Trim(rest[8:end], space) == "html" { // HTML in capitals is another
				b.quirks = standard
			}
		}
	default:
		b.bogus(1)
	}
}

// bogus takes a comment that ends at the next angle bracket, from n bytes on.
func (b *builder) bogus(n int) {
	end := strings.IndexByte(b.s[b.at+n:], '>')
	if end < 0 {
		b.bad = true
		return
	}
	b.at += n + end + 1
	b.comment()
}

// commentEnd returns the number of bytes up to the end of a comment whose
// opening <!-- is read, or -1.
func commentEnd(s string) int {
	if strings.HasPrefix(s, ">") {
		return 1
	}
	if strings.HasPrefix(s, "->") {
		return 2
	}
	for i := 0; ; {
		k := strings.Index(s[i:], "--")
		if k < 0 {
			return -1
		}
		for i += k + 2; i < len(s) && s[i] == '-'; i++ {
		}
		switch {
		case strings.HasPrefix(s[i:], ">"):
			return i + 1
		case strings.HasPrefix(s[i:], "!>"):
			return i + 2
		}
	}
}

// startTagAt takes the start tag at the current byte, and the raw text of an
// element that has such.
func (b *builder) startTagAt() {
	b.at++
	t := b.tagName()
	b.attributes(&t)
	if b.bad {
		return
	}
	switch t.atom {
	case atom.Iframe, atom.Noembed, atom.Noframes, atom.Noscript, atom.Script, atom.Style, atom.Textarea, atom.Title, atom.Xmp:
		b.raw(t)
	case atom.Svg:
		b.svg(t)
	case atom.Template:
		b.template(t)
	default:
		b.startTag(&t)
	}
}

func (b *builder) endTagAt() {
	if b.at+2 >= len(b.s) {
		b.bad = true
		return
	}
	switch c := b.s[b.at+2]; {
	case c == '>':
		b.at += 3
		b.comment()
	case letter(c):
		b.at += 2
		t := b.tagName()
		if b.at < len(b.s) && b.s[b.at] == '>' {
			b.at++
		} else {
			b.attributes(nil)
		}
		if !b.bad {
			b.endTag(&t)
		}
	default:
		b.bogus(2)
	}
}

// tagName reads a tag's name in lower case.
func (b *builder) tagName() tag {
	start := b.at
	for b.at < len(b.s) {
		if c := b.s[b.at]; blank(c) || c == '/' || c == '>' {
			break
		}
		b.at++
	}
	name := lower(b.s[start:b.at])
	var buf [24]byte // longer than any name that has an atom
	if len(name) <= len(buf) {
		if a := atom.Lookup(buf[:copy(buf[:], name)]); a != 0 {
			return tag{atom: a, name: a.String()}
		}
	}
	return tag{name: name}
}

// lower returns a name in lower case, of the letters A to Z.
func lower(s string) string {
	for i := 0; i < len(s); i++ {
		if 'A' <= s[i] && s[i] <= 'Z' {
			out := []byte(s)
			for j := i; j < len(out); j++ {
				if 'A' <= out[j] && out[j] <= 'Z' {
					out[j] += 'a' - 'A'
				}
			}
			return string(out)
		}
	}
	return s
}

// attributes reads a tag to its end. t may be nil: then nothing is kept.
func (b *builder) attributes(t *tag) {
	s, i := b.s, b.at
	first := 0
	if t != nil {
		first = len(b.forAttributes())
	}
	lastValue := -1 // where the value of the last attribute that is kept ends
	for {
		for i < len(s) && blank(s[i]) {
			i++
		}
		if i >= len(s) {
			b.bad = true
			return
		}
		if s[i] == '>' {
			break
		}
		keyStart := i
		for i < len(s) {
			if c := s[i]; blank(c) || c == '/' || c == '>' || c == '=' && i > keyStart {
				break
			}
			i++
		}
		key := s[keyStart:i]
		valStart, valEnd := i, i
		for i < len(s) && blank(s[i]) {
			i++
		}
		if i >= len(s) {
			b.bad = true
			return
		}
		switch s[i] {
		case '/':
			i++
		case '=':
			for i++; i < len(s) && blank(s[i]); i++ {
			}
			if i >= len(s) {
				b.bad = true
				return
			}
			switch c := s[i]; c {
			case '>':
			case '"', '\'':
				end := strings.IndexByte(s[i+1:], c)
				if end < 0 {
					b.bad = true
					return
				}
				valStart, valEnd = i+1, i+1+end
				i = valEnd + 1
			default:
				valStart = i
				for i < len(s) && !blank(s[i]) && s[i] != '>' {
					i++
				}
				valEnd = i
			}
		}
		if t == nil || key == "" {
			continue
		}
		key = lower(key)
		if known(b.attrRoom[first:], key) {
			continue
		}
		if len(b.attrRoom)-first == maxAttributes {
			b.bad = true
			return
		}
		b.attrRoom = append(b.attrRoom, html.Attribute{Key: key, Val: unescapeValue(s[valStart:valEnd])})
		lastValue = valEnd
	}
	b.at = i + 1
	if t != nil {
		t.closed = s[i-1] == '/' && lastValue != i
		if n := len(b.attrRoom); n > first {
			t.attrs = b.attrRoom[first:n:n]
		}
	}
}

func known(attrs []html.Attribute, key string) bool {
	for i := range attrs {
		if attrs[i].Key == key {
			return true
		}
	}
	return false
}
