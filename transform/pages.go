package transform

import (
	"hash/fnv"
	"strings"
	"time"
	"unicode"

	"rekap/extract"
)

// The outcomes of reading a page, as printed in the column outcome of pages.
const (
	// PageRead is a page whose text or table was read, figures or none.
	PageRead = "read"
	// PageUnread is a page of which nothing could be read; the reason says why.
	PageUnread = "unread"
)

// PageRow is one page that figures were read from, or could not be read from.
// The fields carry the names of the columns of the table pages; an empty
// string and a zero time are null.
type PageRow struct {
	PageID    string
	Page      string // the file or URL given to extract, else the URL
	URL       string
	Canonical string // identifies the article over its addresses
	Source    string // id of the source in the registry
	Outlet    string
	Kind      string // source_kind: news or official
	Title     string

	Published        time.Time // day, midnight UTC
	PublishedBasis   string    // where on the page the date was read
	PublishedPrinted string

	FetchedAt time.Time
	Record    string // FILE:OFFSET of the archive record
	Digest    string
	MediaType string

	// Simhash labels near-duplicates: syndicated copies differ in few bits.
	// 0 means that there was too little text to tell.
	Simhash uint64
	// Text is the text that all offsets refer to; empty for an official table.
	Text string

	Outcome          string // read or unread
	Reason           string // why it is unread, as "kind: detail"
	ExtractorVersion string
}

// ArticlePage is the row of an article that was read.
func ArticlePage(a *extract.Article, version string) PageRow {
	row := pageOf(a.Page, a.ID, version)
	row.Title = a.Title
	row.Published = a.Published.Day
	row.PublishedBasis = string(a.Published.Basis)
	row.PublishedPrinted = a.Published.Printed
	row.Text = a.Text()
	row.Simhash = Simhash(bodyText(a))
	return row
}

// DatasetPage is the row of an official table that was read.
func DatasetPage(d *extract.Dataset, version string) PageRow {
	row := pageOf(d.Page, d.ID, version)
	row.Title = d.Name
	return row
}

// UnreadPage is the row of a page that could not be read. The reason begins
// with the failure's kind: "blocked: …".
func UnreadPage(p extract.Page, id, reason, version string) PageRow {
	row := pageOf(p, id, version)
	row.Outcome, row.Reason = PageUnread, reason
	return row
}

func pageOf(p extract.Page, id, version string) PageRow {
	name := p.Page
	if name == "" {
		name = p.URL
	}
	return PageRow{
		PageID: id, Page: name, URL: p.URL, Canonical: p.Canonical, Source: p.Source, Outlet: p.Outlet,
		Kind: string(p.Kind), FetchedAt: p.FetchedAt.UTC(), Record: p.Record, Digest: p.Digest,
		MediaType: p.MediaType, Outcome: PageRead, ExtractorVersion: version,
	}
}

// FetchRow is one answer, or failure to get one, as the archive has it. The
// fields carry the names of the columns of the table fetches.
type FetchRow struct {
	Record    string // FILE:OFFSET of the archive record
	URL       string
	FetchedAt time.Time
	Type      string // response, revisit, failure
	Purpose   string // article, feed, sitemap, index, search, robots, official
	Source    string
	Status    int // HTTP status; 0 where there was no answer
	MediaType string
	Digest    string
	Redirect  string
	Failure   string // kind of the failure; empty where there was none
	Reason    string // what failed, in words
}

// bodyText is the text that tells one story from another: no menus, bylines
// and links, which differ between the outlets that print the same story.
func bodyText(a *extract.Article) string {
	var b strings.Builder
	for _, p := range a.Paragraphs {
		switch p.Role {
		case extract.Summary, extract.Body, extract.ListItem, extract.Cell:
			b.WriteString(p.Text)
			b.WriteByte('\n')
		}
	}
	return b.String()
}

// shingle is the number of words that are hashed together. Three keep the
// order of words in the hash and survive a changed word here and there.
const shingle = 3

// leastWords is the length below which two texts are alike by chance.
const leastWords = 20

// Simhash is a 64-bit label of a text: texts that share most of their runs of
// three words differ in few bits. It is 0 for a text of fewer than 20 words.
func Simhash(text string) uint64 {
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
	if len(words) < leastWords {
		return 0
	}
	var weight [64]int
	h := fnv.New64a()
	for i := 0; i+shingle <= len(words); i++ {
		h.Reset()
		for _, w := range words[i : i+shingle] {
			h.Write([]byte(w))
			h.Write([]byte{' '})
		}
		sum := mixed(h.Sum64())
		for bit := range weight {
			if sum>>bit&1 == 1 {
				weight[bit]++
			} else {
				weight[bit]--
			}
		}
	}
	var out uint64
	for bit, w := range weight {
		if w > 0 {
			out |= 1 << bit
		}
	}
	return out
}

// mixed spreads a hash over all bits: FNV leaves the high bits of short
// inputs alike, which would make all texts look near.
func mixed(x uint64) uint64 {
	x ^= x >> 33
	x *= 0xff51afd7ed558ccd
	x ^= x >> 33
	x *= 0xc4ceb9fe1a85ec53
	return x ^ x>>33
}
