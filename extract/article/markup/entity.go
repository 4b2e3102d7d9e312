package markup

import (
	"strings"

	"golang.org/x/net/html"
)

// unescape resolves the character references of a text.
func unescape(s string) string {
	if strings.IndexByte(s, '&') < 0 {
		return s
	}
	return html.UnescapeString(s)
}

// unescapeValue resolves the character references of an attribute's value.
// There, a name without its semicolon is a reference only where it is whole and
// no equals sign follows, so that the ampersands of addresses stay.
func unescapeValue(s string) string {
	i := strings.IndexByte(s, '&')
	if i < 0 {
		return s
	}
	var out strings.Builder
	for {
		out.WriteString(s[:i])
		s = s[i:]
		n := 1 // bytes of the reference
		if n < len(s) && s[n] == '#' {
			n++
		}
		for n < len(s) && alnum(s[n]) {
			n++
		}
		if n < len(s) && s[n] == ';' {
			n++
		}
		out.WriteString(reference(s[:n], s[n:]))
		s = s[n:]
		if i = strings.IndexByte(s, '&'); i < 0 {
			out.WriteString(s)
			return out.String()
		}
	}
}

// reference resolves one reference, "&" and what may belong to it, before rest.
func reference(ref, rest string) string {
	last := ref[len(ref)-1]
	named := len(ref) > 1 && ref[1] != '#'
	switch {
	case len(ref) == 1, named && last != ';' && strings.HasPrefix(rest, "="):
		return ref
	case ref == "&amp;":
		return "&"
	}
	out := html.UnescapeString(ref)
	// A text also takes the beginning of a name for a reference and leaves the
	// rest of the name behind it.
	if named && out != ref && out[len(out)-1] == last && ref != "&semi;" {
		return ref
	}
	return out
}

func alnum(c byte) bool { return letter(c) || '0' <= c && c <= '9' }
