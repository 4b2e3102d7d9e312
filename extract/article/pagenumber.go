package article

import (
	"net/url"
	"strings"
)

// PageNumber is the place of an address among the pages of its article: 1 for
// the article's own address and for one that shows it whole, else the number
// of the page, or the offset that some outlets put in its place. It orders the
// pages of one article; [Canonical] tells which belong together.
func PageNumber(rawurl string) int {
	u, err := url.Parse(strings.TrimSpace(rawurl))
	w, werr := defaultWords()
	if err != nil || werr != nil {
		return 1
	}
	for key, values := range u.Query() {
		if len(values) > 0 && w.viewQueries[strings.ToLower(key)] {
			if n := number(values[0]); n > 1 {
				return n
			}
		}
	}
	segs := strings.FieldsFunc(u.Path, func(r rune) bool { return r == '/' })
	n := len(segs)
	if n < 2 {
		return 1
	}
	last := number(segs[n-1])
	if last <= 1 || len(segs[n-1]) > 3 {
		return 1
	}
	marked := w.viewQueries[strings.ToLower(segs[n-2])]
	id := idSegment(segs)
	if marked || id >= 0 && id < n-1 || strings.Count(segs[n-2], "-") >= 2 {
		return last
	}
	return 1
}
