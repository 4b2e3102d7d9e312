package live

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"net/url"
	"runtime/debug"
	"sync"

	"rekap/data"
	"rekap/extract/archive"
	"rekap/extract/article"
	"rekap/extract/fetch"
)

// maxFailures bounds the failures that a result tells one by one.
const maxFailures = 50

// downAfter is after how many failures of the host in a row a source is left
// for this run.
const downAfter = 3

// The kinds of failure that are found in a page that was served well; those of
// the fetch itself are in package fetch.
const (
	kindMalformed    = "malformed"     // a feed, sitemap or interface in another form than registered
	kindServiceError = "service_error" // an official service's error, or an answer in another form
	kindNotHTML      = "not_html"
	kindEmpty        = "empty"
	kindBlocked      = "blocked"
	kindConsent      = "consent"
	kindErrorPage    = "error_page"
	kindInternal     = "internal" // a defect of this program or of a library, met while the page was read
	kindMoved        = "moved"    // an article's address redirects to a page that is none of the outlet's articles
)

// purposeMoved is kept for a page that came in an article's place by redirect
// and is no article, so that nobody reads it as one.
const purposeMoved = "moved"

// errLeft is returned for requests to a source that was left for this run.
var errLeft = errors.New("the source was left after repeated failures of its host")

// recorder fetches for one source, archives what comes, and counts.
type recorder struct {
	*batch
	rate data.Rate

	mu   sync.Mutex
	res  *Result
	down int // failures of the host in a row
}

func (c *recorder) result() *Result { return c.res }

// outcome is what an archived answer was, compared with the archive.
type outcome int

const (
	fresh       outcome = iota // bytes that the archive did not have
	notModified                // 304
	unchanged                  // the bytes of the last time at this address
)

// answer is a fetch that brought something usable.
type answer struct {
	fetch.Exchange
	// Payload is the body, its content coding undone; of an answer "not
	// modified" it is that of the archived original.
	Payload []byte
	// Charset and MediaType are as served, or as archived.
	Charset, MediaType string
	outcome            outcome
	entry              archive.Entry
}

// request is what a recorder is to fetch.
type request struct {
	fetch.Request
	// purpose is kept in the archive.
	purpose string
	// mayEnd is true where "not found" and the like are the end of a pager and
	// no failure.
	mayEnd bool
	// accept reports whether a page at an address can be what was asked for,
	// when redirects led there; nil accepts any.
	accept func(address string) bool
}

// get fetches an address and archives all that went over the wire. An error is
// counted and recorded already.
func (c *recorder) get(ctx context.Context, req request) (*answer, error) {
	c.mu.Lock()
	left := c.down >= downAfter
	c.mu.Unlock()
	if left {
		return nil, errLeft
	}
	req.Rate = c.rate
	if req.Method != "POST" {
		req.Validators = c.validators
	}
	res, err := c.Fetcher.Fetch(ctx, req.Request)
	a := &answer{}
	for i := range res.Exchanges {
		ex := &res.Exchanges[i]
		purpose := req.purpose
		if ex == res.Final && req.accept != nil && !req.accept(ex.URL) {
			purpose = purposeMoved
		}
		entry, out, werr := c.keep(ex, purpose)
		if werr != nil {
			c.stop(fmt.Errorf("archive %s: %w", ex.URL, werr))
			return nil, werr
		}
		if ex == res.Final {
			a.Exchange, a.outcome, a.entry = *ex, out, entry
		}
	}
	c.mu.Lock()
	c.res.Requests += len(res.Exchanges)
	c.mu.Unlock()
	var fail *fetch.Failure
	if errors.As(err, &fail) {
		if !req.mayEnd || fail.Kind != fetch.NotFound && fail.Kind != fetch.ClientError {
			c.failed(fail.URL, string(fail.Kind), fail.Err, req.purpose)
		}
		c.mu.Lock()
		if fail.Down() && sameHost(fail.URL, req.URL) {
			c.down++
		}
		c.mu.Unlock()
		return nil, fail
	}
	c.mu.Lock()
	c.down = 0
	c.mu.Unlock()
	if req.accept != nil && !req.accept(a.URL) {
		err := fmt.Errorf("redirects to %s, which is no article of the outlet", a.URL)
		c.failed(req.URL, kindMoved, err, req.purpose)
		return nil, err
	}
	return a, c.payload(a, req.purpose)
}

func sameHost(a, b string) bool {
	u, err := url.Parse(a)
	v, verr := url.Parse(b)
	return err == nil && verr == nil && u.Host == v.Host
}

// validators are those of the newest answer of an address, for a conditional
// request.
func (c *recorder) validators(address string) (etag, modified string) {
	if c.opt.DryRun {
		return "", ""
	}
	e, ok, err := c.Archive.Latest(address)
	if err != nil {
		c.stop(err)
	}
	if !ok {
		return "", ""
	}
	return e.ETag, e.LastModified
}

// payload fills in what a usable answer holds.
func (c *recorder) payload(a *answer, purpose string) error {
	if a.outcome != notModified {
		a.Payload = a.Decoded
		a.MediaType, a.Charset = mediaType(a.Header)
		return nil
	}
	stored, err := c.Archive.Read(a.entry)
	if err != nil {
		c.failed(a.URL, string(fetch.Network), fmt.Errorf("not modified, but the archived original cannot be read: %w", err), purpose)
		return err
	}
	a.Payload, a.Charset, a.MediaType = stored.Body, stored.Charset, stored.Entry.MediaType
	return nil
}

// keep archives one exchange: as a revisit where the archive has its bytes.
func (c *recorder) keep(ex *fetch.Exchange, purpose string) (archive.Entry, outcome, error) {
	if ex.Status == 0 || ex.Body == nil && ex.Failure != nil || c.opt.DryRun {
		return archive.Entry{}, fresh, nil
	}
	if ex.Robots {
		purpose = archive.PurposeRobots
	}
	sent := &archive.Request{Method: ex.Method, Header: maps.Clone(ex.Sent), Body: ex.Payload}
	last, known, err := c.Archive.Latest(ex.URL)
	if err != nil {
		return archive.Entry{}, fresh, err
	}
	of, out, revisit := archive.Entry{}, fresh, false
	switch {
	case ex.Status == 304 && known:
		of, out, revisit = last, notModified, true
	case ex.Status >= 200 && ex.Status < 300 && len(ex.Body) > 0:
		digest := archive.Digest(ex.Body)
		if known && last.Digest == digest {
			of, out, revisit = last, unchanged, true
		} else if of, revisit, err = c.Archive.Has(digest); err != nil {
			return archive.Entry{}, fresh, err
		}
	}
	if revisit {
		e, err := c.Writer.Revisit(archive.RevisitRecord{URL: ex.URL, Time: ex.Time, Request: sent, Proto: ex.Proto,
			Status: ex.Status, Header: ex.Header, IP: ex.IP, Source: c.res.ID, Purpose: purpose, Of: of})
		return e, out, err
	}
	e, err := c.Writer.Response(archive.ResponseRecord{URL: ex.URL, Time: ex.Time, Request: sent, Proto: ex.Proto,
		Status: ex.Status, Header: ex.Header, Body: ex.Body, IP: ex.IP, Source: c.res.ID, Purpose: purpose})
	return e, out, err
}

// failed counts a failure and archives it. A run that is being stopped leaves
// no failures: what it did not do, the next will.
func (c *recorder) failed(address, kind string, err error, purpose string) {
	if kind == string(fetch.Canceled) {
		return
	}
	c.mu.Lock()
	if c.res.Failed == nil {
		c.res.Failed = map[string]int{}
	}
	c.res.Failed[kind]++
	if len(c.res.Failures) < maxFailures {
		c.res.Failures = append(c.res.Failures, Failure{URL: address, Kind: kind, Error: err.Error()})
	}
	c.mu.Unlock()
	c.Log.Warn("failed", "source", c.res.ID, "url", address, "kind", kind, "error", err)
	if c.opt.DryRun {
		return
	}
	if _, werr := c.Writer.Failure(archive.FailureRecord{URL: address, Time: c.Clock.Now(), Kind: kind,
		Error: err.Error(), Source: c.res.ID, Purpose: purpose}); werr != nil {
		c.stop(fmt.Errorf("archive failure of %s: %w", address, werr))
	}
}

// survive, deferred, makes a failure of the source of a panic, so that a page
// that a parser cannot bear stops neither the run nor the other sources.
func (c *recorder) survive(address string) {
	v := recover()
	if v == nil {
		return
	}
	c.Log.Error("panic", "source", c.res.ID, "url", address, "panic", v, "stack", string(debug.Stack()))
	if address == "" {
		address = "source:" + c.res.ID
	}
	c.failed(address, kindInternal, fmt.Errorf("panic: %v", v), archive.PurposeArticle)
}

// pageKind names the kind of failure of a page that the article reader
// refuses.
func pageKind(err error) string {
	switch {
	case errors.Is(err, article.ErrBlocked):
		return kindBlocked
	case errors.Is(err, article.ErrConsent):
		return kindConsent
	case errors.Is(err, article.ErrErrorPage):
		return kindErrorPage
	case errors.Is(err, article.ErrNotHTML):
		return kindNotHTML
	case errors.Is(err, article.ErrTooLarge):
		return string(fetch.TooLarge)
	}
	return kindEmpty
}
