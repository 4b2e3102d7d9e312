// Package robots reads robots.txt by RFC 9309 and answers whether an address
// may be fetched.
//
// The file is foreign input: it is read up to [MaxBytes], lines that are no
// record are passed over, and matching costs at most the length of the path
// times the length of the pattern.
package robots

import (
	"bytes"
	"strconv"
	"strings"
	"time"
)

// MaxBytes is how much of a file is read (RFC 9309, 2.5, asks for at least 500 KiB).
const MaxBytes = 512 << 10

// Rules are what a robots.txt file says to one crawler.
type Rules struct {
	rules []rule
	// Delay is the Crawl-delay of the group, which is no part of the RFC;
	// 0 where there is none. It is at most an hour.
	Delay time.Duration
}

type rule struct {
	pattern string
	allow   bool
}

// AllowAll are the rules where there is no file (RFC 9309, 2.3.1.3).
func AllowAll() *Rules { return &Rules{} }

// group is a run of user-agent records with the rules that follow it.
type group struct {
	agents []string
	rules  []rule
	delay  time.Duration
}

// Parse reads a file for the crawler with the product token. All groups that
// name the token (in any case) hold together; without one the groups for "*"
// hold; without those everything is allowed (RFC 9309, 2.2.1).
func Parse(file []byte, token string) *Rules {
	file = file[:min(len(file), MaxBytes)]
	file = bytes.TrimPrefix(file, []byte("\xef\xbb\xbf"))
	out := &Rules{}
	groups := readGroups(string(file))
	for _, name := range []string{strings.ToLower(token), "*"} {
		found := false
		for _, g := range groups {
			for _, a := range g.agents {
				if a != name {
					continue
				}
				found = true
				out.rules = append(out.rules, g.rules...)
				out.Delay = max(out.Delay, g.delay)
				break
			}
		}
		if found {
			break
		}
	}
	return out
}

func readGroups(file string) []*group {
	var groups []*group
	var current *group
	heading := false // whether the last record of the group named a crawler
	for line := range strings.FieldsFuncSeq(file, func(r rune) bool { return r == '\n' || r == '\r' }) {
		line, _, _ = strings.Cut(line, "#")
		key, value, ok := strings.Cut(line, ":")
		if !ok {
			continue
		}
		value = strings.Trim(value, " \t")
		switch strings.ToLower(strings.Trim(key, " \t")) {
		case "user-agent":
			if current == nil || !heading {
				current = &group{}
				groups = append(groups, current)
			}
			heading = true
			current.agents = append(current.agents, productToken(value))
		case "allow", "disallow":
			heading = false
			if current != nil && value != "" {
				allow := strings.EqualFold(strings.Trim(key, " \t"), "allow")
				current.rules = append(current.rules, rule{pattern: normalize(value), allow: allow})
			}
		case "crawl-delay":
			if current != nil {
				current.delay = max(current.delay, seconds(value))
			}
		}
	}
	return groups
}

// productToken is the crawler's name in a user-agent record, lower case and
// without a version; "*" stands for all.
func productToken(s string) string {
	if strings.HasPrefix(s, "*") {
		return "*"
	}
	end := strings.IndexFunc(s, func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && r != '_' && r != '-'
	})
	if end >= 0 {
		s = s[:end]
	}
	return strings.ToLower(s)
}

func seconds(s string) time.Duration {
	f, err := strconv.ParseFloat(s, 64)
	if err != nil || !(f > 0) {
		return 0
	}
	return time.Duration(min(f, 3600) * float64(time.Second))
}

// Allowed reports whether the path with its query ("/a/b?c=d", escaped) may be
// fetched: the longest pattern that matches decides, and on equal length the
// allowing one (RFC 9309, 2.2.2). The file itself may always be fetched.
func (r *Rules) Allowed(pathQuery string) bool {
	if pathQuery == "" {
		pathQuery = "/"
	}
	path := normalize(pathQuery)
	if path == "/robots.txt" {
		return true
	}
	best, allow := -1, true
	for _, rule := range r.rules {
		n := len(rule.pattern)
		if n < best || n == best && allow || !matches(path, rule.pattern) {
			continue
		}
		best, allow = n, rule.allow
	}
	return allow
}

// matches reports whether a pattern matches the beginning of a path: "*" is
// any run of octets, "$" at the end is the end of the path.
func matches(path, pattern string) bool {
	pattern, whole := strings.CutSuffix(pattern, "$")
	first, rest, star := strings.Cut(pattern, "*")
	if !strings.HasPrefix(path, first) {
		return false
	}
	path = path[len(first):]
	for star {
		var piece string
		piece, rest, star = strings.Cut(rest, "*")
		if !star && whole {
			return strings.HasSuffix(path, piece)
		}
		i := strings.Index(path, piece)
		if i < 0 {
			return false
		}
		path = path[i+len(piece):]
	}
	return !whole || path == ""
}

// normalize brings path and pattern into one spelling before they are compared
// (RFC 9309, 2.2.2): octets outside US-ASCII are percent-encoded, percent codes
// of unreserved characters are decoded, others are in upper case.
func normalize(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c == '%' && i+2 < len(s) && isHex(s[i+1]) && isHex(s[i+2]):
			v, _ := strconv.ParseUint(s[i+1:i+3], 16, 8)
			if unreserved(byte(v)) {
				b.WriteByte(byte(v))
			} else {
				b.WriteString(strings.ToUpper(s[i : i+3]))
			}
			i += 2
		case c >= 0x80 || c <= ' ':
			b.WriteByte('%')
			b.WriteByte("0123456789ABCDEF"[c>>4])
			b.WriteByte("0123456789ABCDEF"[c&15])
		default:
			b.WriteByte(c)
		}
	}
	return b.String()
}

func isHex(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F'
}

// unreserved are the characters of RFC 3986, 2.3.
func unreserved(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' ||
		c == '-' || c == '.' || c == '_' || c == '~'
}
