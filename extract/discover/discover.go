// Package discover finds the articles of an outlet: it walks the addresses
// that the registry states (feeds, sitemaps, index, tag and search pages,
// WordPress and Blogger interfaces) and returns the links to articles with the
// titles, snippets and days that came with them.
//
// The package fetches nothing itself; the caller gets the pages. Every reader
// takes foreign bytes: counts, sizes and depths are bounded, and a pager that
// never ends is left when it brings nothing new.
package discover

import (
	"errors"
	"regexp"
	"strings"
	"time"

	"rekap/data"
)

// ErrMalformed marks an answer that is not in the form that its address is
// registered for, such as a bot wall in place of a feed.
var ErrMalformed = errors.New("not in the registered form")

// The bounds of one answer and of one walk.
const (
	maxLinks      = 50_000 // of one sitemap; the protocol's own bound
	maxIndexLinks = 5_000
	maxFeed       = 16 << 20 // bytes
	maxFeedDepth  = 100      // of elements in a feed
	maxText       = 600      // of a title or snippet, in bytes
	maxRequests   = 3_000    // of one walk
)

// Link is an address that may be an article.
type Link struct {
	URL string
	// Title and Snippet are plain text, folded; empty where the source gives none.
	Title, Snippet string
	// Published is when the source says the article appeared, or the day its
	// address holds; zero where neither tells, or where the time is absurd.
	Published time.Time
	// Via is the way it was found.
	Via data.DiscoveryKind
}

// Page is one answer, its content coding undone.
type Page struct {
	// URL is the address that answered, after redirects.
	URL string
	// Charset is as served; empty when none was declared.
	Charset string
	Body    []byte
}

var urlDate = regexp.MustCompile(`/(20\d\d)/(\d\d)/(\d\d)(/|$)`)

// fold makes one line of plain text of at most maxText bytes.
func fold(s string) string {
	s = strings.Join(strings.Fields(strings.ToValidUTF8(s, "")), " ")
	return strings.ToValidUTF8(s[:min(len(s), maxText)], "")
}

// dayOf is the day in an address, or zero.
func dayOf(address string) time.Time {
	m := urlDate.FindStringSubmatch(address)
	if m == nil {
		return time.Time{}
	}
	t, err := time.Parse("2006/01/02", m[1]+"/"+m[2]+"/"+m[3])
	if err != nil {
		return time.Time{}
	}
	return t
}

// plausible drops a time that no article of this registry can have: feeds
// carry years such as 1970 and days to come.
func plausible(t, now time.Time) time.Time {
	if t.Year() < 2005 || t.After(now.Add(48*time.Hour)) {
		return time.Time{}
	}
	return t.UTC()
}
