package archive

import (
	"fmt"
	"time"
)

// Type says what an [Entry] stands for.
type Type string

// The types of entry. Other records of a file (warcinfo, request, foreign
// metadata and resource records) have no entry.
const (
	TypeResponse Type = "response" // an answer with its body
	TypeRevisit  Type = "revisit"  // an answer whose body is that of an earlier response
	TypeFailure  Type = "failure"  // a fetch that brought no answer
)

// What a page was asked for, the values of the record field Rekap-Purpose.
// Any other word is kept as it stands; a foreign file has none.
const (
	PurposeArticle  = "article"
	PurposeFeed     = "feed"
	PurposeSitemap  = "sitemap"
	PurposeIndex    = "index"
	PurposeSearch   = "search"
	PurposeRobots   = "robots"
	PurposeOfficial = "official"
)

// Entry is one line of the index: what a record holds and where it lies.
type Entry struct {
	// URL is the address that was asked for, as the record has it.
	URL string
	// Time is the time of the answer, UTC, in whole seconds.
	Time time.Time
	Type Type
	// Status is the HTTP status of this very answer (304 where the server said
	// "not modified"); 0 for a failure.
	Status int
	// MediaType is the media type of the body as served, lower case, without
	// parameters; of a revisit that says none, its original's. Empty when unknown.
	MediaType string
	// Digest is "sha256:" and the lower-case hex digest of the payload: the body
	// without transfer coding and with its content coding, as served. Of a
	// revisit it is its original's. Empty for a failure, and for a foreign revisit
	// whose original is not in the archive.
	Digest string
	// File is the name of the file in the archive's folder.
	File string
	// Offset is the place of the record's gzip member in File, in bytes.
	Offset int64
	// Length is the size of the gzip member in bytes.
	Length int64
	// ID is the WARC-Record-ID, without angle brackets.
	ID string
	// ETag and LastModified are the validators of this answer as served.
	ETag         string
	LastModified string
	// Source is the id of the source in the registry; empty in a foreign file.
	Source string
	// Purpose is what the page was asked for; empty in a foreign file.
	Purpose string
	// Redirect is the absolute address a 3xx answer points to.
	Redirect string
	// Failure is the kind of a failure; empty for other types.
	Failure string
	// RefersTo, RefersToURL and RefersToTime name the original of a revisit, as
	// far as the record does.
	RefersTo     string
	RefersToURL  string
	RefersToTime time.Time
}

// Record names the record as FILE:OFFSET.
func (e Entry) Record() string { return fmt.Sprintf("%s:%d", e.File, e.Offset) }
