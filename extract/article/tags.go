package article

import (
	"bytes"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// tagReader reads the tags of a page one after the other, as an HTML tokenizer
// finds them but for two things that pages hardly have: an end tag that a script
// hides in a comment, and CDATA. It makes nothing of what stands between them, so
// that it goes through a page many times faster.
type tagReader struct {
	text []byte
	at   int // behind the last tag
	name [maxTagName]byte
}

// maxTagName is at least the length of the longest name that an element has.
const maxTagName = 16

// tag is a start tag or an end tag.
type tag struct {
	atom atom.Atom // of its name, 0 for one that HTML does not know
	raw  []byte
	// start is where raw begins on the page.
	start int
	end   bool // an end tag
	self  bool // ends in a slash
}

// attrs returns the attributes of a tag as the parser has them.
func (t *tag) attrs() []html.Attribute {
	z := html.NewTokenizer(bytes.NewReader(t.raw))
	z.Next()
	return z.Token().Attr
}

// next returns the next tag; ok is false at the end of the page.
func (r *tagReader) next() (t tag, ok bool) {
	for {
		i := bytes.IndexByte(r.text[r.at:], '<')
		if i < 0 || r.at+i+1 >= len(r.text) {
			return t, false
		}
		start := r.at + i
		r.at = start + 1
		switch c := r.text[r.at]; {
		case isLetter(c):
		case c == '/' && r.at+1 < len(r.text) && isLetter(r.text[r.at+1]):
			t.end = true
			r.at++
		case c == '!' && bytes.HasPrefix(r.text[r.at:], []byte("!--")):
			r.comment()
			continue
		case c == '/' || c == '!' || c == '?':
			r.skipTo('>')
			continue
		default:
			continue
		}
		name := r.tagName()
		if t.self, ok = r.attributes(); !ok {
			return t, false
		}
		t.atom, t.raw, t.start = r.lookUp(name), r.text[start:r.at], start
		if !t.end {
			r.rawText(t.atom, name)
		}
		return t, true
	}
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

func isSpace(c byte) bool { return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' }

// skipTo goes behind the next such byte, or to the end of the page.
func (r *tagReader) skipTo(c byte) {
	if i := bytes.IndexByte(r.text[r.at:], c); i >= 0 {
		r.at += i + 1
	} else {
		r.at = len(r.text)
	}
}

// comment goes behind the comment whose "!--" comes next.
func (r *tagReader) comment() {
	r.at += len("!--")
	for first := r.at; r.at < len(r.text); {
		r.skipTo('>')
		text := r.text[first : r.at-1]
		if len(text) == 0 || string(text) == "-" || bytes.HasSuffix(text, []byte("--")) || bytes.HasSuffix(text, []byte("--!")) {
			return
		}
	}
}

// tagName goes behind the name of a tag.
func (r *tagReader) tagName() []byte {
	start := r.at
	for r.at < len(r.text) {
		if c := r.text[r.at]; isSpace(c) || c == '/' || c == '>' {
			break
		}
		r.at++
	}
	return r.text[start:r.at]
}

func (r *tagReader) lookUp(name []byte) atom.Atom {
	if len(name) > len(r.name) {
		return 0
	}
	lower := r.name[:len(name)]
	for i, c := range name {
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		lower[i] = c
	}
	return atom.Lookup(lower)
}

// attributes goes behind the end of a tag whose name it stands behind, and tells
// whether a slash comes right before that. A ">" in a quoted value is no end.
func (r *tagReader) attributes() (self, ok bool) {
	value := r.at // the end of the last value
	for {
		r.skipSpace()
		if r.at >= len(r.text) {
			return false, false
		}
		switch r.text[r.at] {
		case '>':
			r.at++
			return r.text[r.at-2] == '/' && r.at-2 >= value, true
		case '/':
			r.at++
		default:
			r.attribute()
			value = r.at
		}
	}
}

func (r *tagReader) skipSpace() {
	for r.at < len(r.text) && isSpace(r.text[r.at]) {
		r.at++
	}
}

// attribute goes behind an attribute.
func (r *tagReader) attribute() {
	r.at++ // also "=" can begin a key
	for r.at < len(r.text) {
		if c := r.text[r.at]; c == '=' || c == '/' || c == '>' || isSpace(c) {
			break
		}
		r.at++
	}
	r.skipSpace()
	if r.at >= len(r.text) || r.text[r.at] != '=' {
		return
	}
	r.at++
	r.skipSpace()
	if r.at >= len(r.text) {
		return
	}
	switch quote := r.text[r.at]; quote {
	case '"', '\'':
		r.at++
		r.skipTo(quote)
	default:
		for r.at < len(r.text) && r.text[r.at] != '>' && !isSpace(r.text[r.at]) {
			r.at++
		}
	}
}

// rawText goes behind the text of an element whose start tag was read and whose text
// has no tags but its own end tag.
func (r *tagReader) rawText(a atom.Atom, name []byte) {
	switch a {
	case atom.Script, atom.Style, atom.Noscript, atom.Iframe, atom.Textarea, atom.Title, atom.Noembed, atom.Noframes, atom.Xmp:
	case atom.Plaintext:
		r.at = len(r.text)
		return
	default:
		return
	}
	for {
		i := bytes.Index(r.text[r.at:], []byte("</"))
		if i < 0 {
			r.at = len(r.text)
			return
		}
		r.at += i
		rest := r.text[r.at+len("</"):]
		if len(rest) > len(name) && bytes.EqualFold(rest[:len(name)], name) {
			if c := rest[len(name)]; isSpace(c) || c == '/' || c == '>' {
				return
			}
		}
		r.at += len("</")
	}
}
