package article

import (
	"net/url"
	"slices"
	"strings"
)

// Canonical returns the identity of the article behind an address, itself in
// the form of an address: the same for its AMP, mobile and mirror hosts, for
// every page of it (?page=all, /halaman/2, /15), and with or without tracking
// parameters. Where the path has the article's number, what follows the
// number is left out, as slugs change and are replaced by handles. Two
// articles never share an identity on the same outlet as long as the outlet
// numbers them within what precedes the number in the path. An address that
// is none is returned as it is, trimmed.
func Canonical(rawurl string) string {
	rawurl = strings.TrimSpace(rawurl)
	u, err := url.Parse(rawurl)
	w, werr := defaultWords()
	if err != nil || werr != nil || strings.Trim(u.Hostname(), ".") != u.Hostname() || u.Hostname() == "" {
		return rawurl
	}
	out := url.URL{Scheme: "https", Host: w.outletHost(u.Hostname())}
	if port := u.Port(); port != "" && port != "80" && port != "443" {
		out.Host += ":" + port
	}
	out.Path = w.articlePath(u.Path)
	out.RawQuery = w.articleQuery(u.RawQuery)
	return out.String()
}

// outletHost drops the labels of mirror hosts from the front of a host name.
func (w *words) outletHost(host string) string {
	host = strings.ToLower(host)
	for {
		label, rest, ok := strings.Cut(host, ".")
		if !ok || !strings.Contains(rest, ".") || !w.mirrorHosts[label] {
			return host
		}
		// "web.id", "co.id": a mirror of a public suffix is no host.
		if first, last, _ := strings.Cut(rest, "."); len(first) <= 3 && len(last) == 2 {
			return host
		}
		host = rest
	}
}

func (w *words) articlePath(path string) string {
	var segs []string
	for seg := range strings.SplitSeq(path, "/") {
		if seg != "" && seg != "." {
			segs = append(segs, seg)
		}
	}
	hadMany := len(segs) > 1
	segs = slices.DeleteFunc(segs, func(s string) bool {
		return hadMany && w.viewSegments[strings.ToLower(s)]
	})
	for n := len(segs); n >= 2 && number(segs[n-1]) >= 0 && w.viewQueries[strings.ToLower(segs[n-2])]; n = len(segs) {
		segs = segs[:n-2] // /halaman/2
	}
	if i := idSegment(segs); i >= 0 {
		segs = segs[:i+1]
	} else if n := len(segs); n >= 2 && number(segs[n-1]) >= 0 && len(segs[n-1]) <= 3 && strings.Count(segs[n-2], "-") >= 2 {
		segs = segs[:n-1] // /slug-of-the-article/2
	}
	if len(segs) == 0 {
		return "/"
	}
	return "/" + strings.Join(segs, "/")
}

// idSegment returns the index of the segment that is the article's number: at
// least five digits, alone or behind one to three letters and a hyphen; not a
// date and not the time of day behind one.
func idSegment(segs []string) int {
	for i, s := range segs {
		digits := s
		if p, rest, ok := strings.Cut(s, "-"); ok && len(p) <= 3 && isLower(p) {
			digits = rest
		}
		if len(digits) < 5 || !allDigits(digits) {
			continue
		}
		if len(digits) == 8 && digits == s {
			if _, ok := date(number(s[:4]), number(s[4:6]), number(s[6:])); ok {
				continue
			}
		}
		return i
	}
	return -1
}

func isLower(s string) bool {
	for i := range len(s) {
		if s[i] < 'a' || s[i] > 'z' {
			return false
		}
	}
	return s != ""
}

func allDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// articleQuery keeps the parameters that can tell articles apart, in order of
// their names.
func (w *words) articleQuery(raw string) string {
	if raw == "" {
		return ""
	}
	q, err := url.ParseQuery(raw)
	if err != nil && len(q) == 0 {
		return ""
	}
	for key, values := range q {
		k := strings.ToLower(key)
		view := w.viewQueries[k] && (len(values) == 0 || len(values[0]) < 4 || number(values[0]) >= 0 || k != "page")
		if view || strings.HasPrefix(k, "utm_") || key == "" {
			delete(q, key)
		}
	}
	return q.Encode()
}

// identity returns the canonical address of a page: of the address it was
// fetched from, or of the one it states where there is no other or where the
// page's own is only a number ("/?p=399129").
func identity(address, canonical, ogURL string) string {
	stated := ""
	for _, s := range []string{canonical, ogURL} {
		if u, err := url.Parse(s); err == nil && u.Host != "" && strings.Trim(u.Path, "/") != "" {
			stated = Canonical(s)
			break
		}
	}
	if address == "" {
		return stated
	}
	own := Canonical(address)
	a, err := url.Parse(own)
	if err != nil || stated == "" || strings.Trim(a.Path, "/") != "" {
		return own
	}
	if b, err := url.Parse(stated); err == nil && b.Host == a.Host && a.RawQuery != "" {
		return stated
	}
	return own
}
