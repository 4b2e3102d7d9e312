package live

import (
	"crypto/sha256"
	"time"

	"rekap/extract/archive"
	"rekap/extract/article"
	"rekap/extract/fetch"
)

// holdOff is how long an address that failed for good is not asked again.
const holdOff = 7 * 24 * time.Hour

// identity stands for the canonical address of an article: half of its SHA-256,
// of which nobody finds two that are equal.
type identity [16]byte

func identityOf(address string) identity {
	sum := sha256.Sum256([]byte(article.Canonical(address)))
	return identity(sum[:16])
}

// memory is what the archive knows of articles. It holds no addresses, only
// where in the archive they stand.
type memory struct {
	articles map[identity]known
	aliases  map[identity]identity // where an address redirected to
}

// known is what is known of one article.
type known struct {
	from  archive.Ref // the entry of the address it was last fetched from
	first int64       // when it was first fetched, in seconds since 1970; 0 for never
	last  int64       // when it was last asked for
	// failed is how it failed then.
	failed failure
}

// failure is how asking for an article ended.
type failure uint8

const (
	fine    failure = iota
	failing         // asking again may mend it
	forGood         // asking again soon will not
)

// newMemory reads the index of an archive. Records of other writers have no
// purpose and count as articles.
func newMemory(pages *archive.Archive) (*memory, error) {
	m := &memory{articles: map[identity]known{}, aliases: map[identity]identity{}}
	return m, pages.Walk(func(at archive.Ref, e archive.Entry) error {
		m.learn(at, e)
		return nil
	})
}

// learn takes in one entry, which is newer than those before.
func (m *memory) learn(at archive.Ref, e archive.Entry) {
	if e.Purpose != archive.PurposeArticle && e.Purpose != "" || article.PageNumber(e.URL) > 1 {
		return
	}
	id := identityOf(e.URL)
	k := m.articles[id]
	switch {
	case e.Type == archive.TypeFailure:
		// A page that was refused unread was no article; a fetch that failed
		// takes nothing from an article that is there.
		if refusedPage(e.Failure) || k.first == 0 {
			k.failed, k.last = failureOf(e.Failure), e.Time.Unix()
			m.articles[id] = k
		}
	case e.Redirect != "":
		if to := identityOf(e.Redirect); to != id {
			m.aliases[id] = to
		}
	case e.Status == 304 || e.Status >= 200 && e.Status < 300:
		if k.first == 0 {
			k.first = e.Time.Unix()
		}
		k.from, k.failed, k.last = at, fine, e.Time.Unix()
		m.articles[id] = k
	}
}

// find looks an article up, through redirects.
func (m *memory) find(url string) (known, bool) {
	own := identityOf(url)
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
func (k known) there() bool { return k.first != 0 && k.failed == fine }

// resting reports whether the article failed lately in a way that asking again
// will not mend.
func (k known) resting(now time.Time) bool {
	return k.failed == forGood && now.Sub(time.Unix(k.last, 0)) < holdOff
}

// refusedPage reports whether a kind of failure is of a page that was served
// well and is no article.
func refusedPage(kind string) bool {
	switch kind {
	case kindNotHTML, kindEmpty, kindBlocked, kindConsent, kindErrorPage:
		return true
	}
	return false
}

// failureOf says how bad a kind of failure is.
func failureOf(kind string) failure {
	switch fetch.Kind(kind) {
	case fetch.NotFound, fetch.Forbidden, fetch.Robots, fetch.TooLarge, fetch.BadCoding, fetch.RedirectLoop,
		fetch.BlockedAddress, fetch.BadAddress, kindNotHTML, kindMoved:
		return forGood
	}
	return failing
}
