package live

import (
	"time"

	"rekap/extract/archive"
	"rekap/extract/article"
	"rekap/extract/fetch"
)

// holdOff is how long an address that failed for good is not asked again.
const holdOff = 7 * 24 * time.Hour

// memory is what the archive knows of articles, by canonical address.
type memory struct {
	articles map[string]known
	aliases  map[string]string // canonical address → where it redirected to
}

// known is what is known of one article.
type known struct {
	url   string // the address it was last fetched from
	first time.Time
	// failed is the kind of failure that came last, at the time last; empty
	// where the article is there.
	failed string
	last   time.Time
}

// newMemory reads the index of an archive. Records of other writers have no
// purpose and count as articles.
func newMemory(entries []archive.Entry) *memory {
	m := &memory{articles: map[string]known{}, aliases: map[string]string{}}
	for _, e := range entries {
		if e.Purpose != archive.PurposeArticle && e.Purpose != "" || article.PageNumber(e.URL) > 1 {
			continue
		}
		id := article.Canonical(e.URL)
		switch {
		case e.Type == archive.TypeFailure:
			// A page that was refused unread was no article; a fetch that failed
			// takes nothing from an article that is there.
			if k := m.articles[id]; refusedPage(e.Failure) || k.first.IsZero() {
				k.failed, k.last = e.Failure, e.Time
				m.articles[id] = k
			}
		case e.Redirect != "":
			if to := article.Canonical(e.Redirect); to != id {
				m.aliases[id] = to
			}
		case e.Status == 304 || e.Status >= 200 && e.Status < 300:
			m.put(id, e.URL, e.Time)
		}
	}
	return m
}

func (m *memory) put(id, url string, at time.Time) {
	k := m.articles[id]
	if k.first.IsZero() {
		k.first = at
	}
	k.url, k.failed, k.last = url, "", at
	m.articles[id] = k
}

// find looks an article up, through redirects.
func (m *memory) find(url string) (known, bool) {
	own := article.Canonical(url)
	id := own
	for range 8 {
		to, ok := m.aliases[id]
		if !ok {
			break
		}
		id = to
	}
	k, ok := m.articles[id]
	if !ok {
		k, ok = m.articles[own]
	}
	return k, ok
}

// there reports whether the archive has the article.
func (k known) there() bool { return !k.first.IsZero() && k.failed == "" }

// refusedPage reports whether a kind of failure is of a page that was served
// well and is no article.
func refusedPage(kind string) bool {
	switch kind {
	case kindNotHTML, kindEmpty, kindBlocked, kindConsent, kindErrorPage:
		return true
	}
	return false
}

// resting reports whether the article failed lately in a way that asking again
// will not mend.
func (k known) resting(now time.Time) bool {
	switch fetch.Kind(k.failed) {
	case fetch.NotFound, fetch.Forbidden, fetch.Robots, fetch.TooLarge, fetch.BadCoding, fetch.RedirectLoop,
		fetch.BlockedAddress, fetch.BadAddress, kindNotHTML, kindMoved:
		return now.Sub(k.last) < holdOff
	}
	return false
}
