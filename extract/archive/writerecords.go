package archive

import (
	"net/http"
	"time"
)

// Request is what was sent, kept as a request record beside its answer.
type Request struct {
	Method string
	Header http.Header
	Body   []byte
}

// ResponseRecord is an answer to be written.
type ResponseRecord struct {
	// URL is the absolute address that was asked for.
	URL string
	// Time is when it was asked for; zero means the archive's clock.
	Time time.Time
	// Request is written as a request record after the response; nil leaves it out.
	Request *Request
	// Proto is the protocol version, "HTTP/1.1" where empty. HTTP/2 answers are
	// written as HTTP/1.1.
	Proto  string
	Status int
	// Header holds the header fields as served. Transfer-Encoding is dropped,
	// for Body has none.
	Header http.Header
	// Body is the payload as served: without transfer coding, with its content
	// coding, which Header declares.
	Body []byte
	// IP is the address of the server; empty when unknown.
	IP string
	// Truncated says why Body is not whole: length, time, disconnect or
	// unspecified; empty when it is.
	Truncated string
	// Source and Purpose are kept in Rekap-Source and Rekap-Purpose.
	Source, Purpose string
}

// RevisitRecord is an answer whose body is that of an earlier response: the
// server said 304 Not Modified, or sent the same payload again. Status 304
// makes it a server-not-modified revisit, any other an identical-payload-digest one.
type RevisitRecord struct {
	URL             string
	Time            time.Time
	Request         *Request
	Proto           string
	Status          int
	Header          http.Header
	IP              string
	Source, Purpose string
	// Of is the entry whose body it repeats, from [Archive.Latest] or
	// [Archive.Has]; a revisit is followed to its own original.
	Of Entry
}

// FailureRecord is a fetch that brought no answer.
type FailureRecord struct {
	URL  string
	Time time.Time
	// Kind is the named kind of the failure, e.g. "timeout".
	Kind string
	// Error is the error in words.
	Error           string
	Source, Purpose string
}
