// Package fetch asks web servers politely and safely, and tells exactly what
// they answered.
//
// A fetch obeys the host's robots.txt, waits its turn in the host's queue,
// identifies itself honestly, sends validators where it has any, retries what
// may pass, and follows redirects itself, each hop under the same rules. It
// never connects to a private, loopback or link-local address. Every answer
// and every failure on the way is returned as an [Exchange], bytes as served,
// for the caller to archive; nothing is parsed here.
//
// All waiting goes through the caller's [Clock], all connections through the
// caller's transport; there is no global state.
package fetch

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	"rekap/data"
)

// Token is the product token that robots.txt files name this program by.
const Token = "Rekap"

// UserAgent is the honest header: program, version, and where its operator can
// be reached (an address of a page or of mail).
func UserAgent(version, contact string) string {
	if contact == "" {
		return Token + "/" + version
	}
	return fmt.Sprintf("%s/%s (+%s)", Token, version, contact)
}

// maxRedirects is the most redirects of one fetch.
const maxRedirects = 8

// Options set up a Fetcher. The zero value of each field has a default.
type Options struct {
	// UserAgent is the header sent; default [UserAgent] without contact.
	UserAgent string
	// Transport carries the requests; default [GuardedTransport] with nothing
	// opened. A caller's transport has to guard its dials itself.
	Transport http.RoundTripper
	// Clock is the time and the waiting; default the machine's.
	Clock Clock
	// Jitter draws the random part of a wait before a retry, from 0 to 1;
	// default a random number.
	Jitter func() float64
	// MaxBody and MaxDecoded bound a body as served and decompressed, in
	// bytes; default 32 MiB and 64 MiB.
	MaxBody, MaxDecoded int64
	// Timeout bounds one attempt, body included; default 60 s.
	Timeout time.Duration
	// Retries is the most further attempts; default 2, negative for none.
	Retries int
	// MaxRetryAfter is the longest Retry-After that is waited for; default 2
	// minutes. A host that asks for more is not asked again until then.
	MaxRetryAfter time.Duration
	// Unpaced drops the least time between requests to one host. Robots.txt,
	// Retry-After and the bound on concurrent requests still hold. It is for
	// servers of one's own.
	Unpaced bool
}

// Fetcher fetches for one run. Its methods may be called from several
// goroutines.
type Fetcher struct {
	opt    Options
	client *http.Client

	mu     sync.Mutex
	queues map[string]*queue
	robots map[string]*robotsState
}

// New makes a Fetcher.
func New(opt Options) *Fetcher {
	if opt.UserAgent == "" {
		opt.UserAgent = UserAgent("dev", "")
	}
	if opt.Transport == nil {
		opt.Transport = GuardedTransport()
	}
	if opt.Clock == nil {
		opt.Clock = SystemClock{}
	}
	if opt.Jitter == nil {
		opt.Jitter = randomJitter
	}
	if opt.MaxBody == 0 {
		opt.MaxBody = 32 << 20
	}
	if opt.MaxDecoded == 0 {
		opt.MaxDecoded = 64 << 20
	}
	if opt.Timeout == 0 {
		opt.Timeout = time.Minute
	}
	if opt.Retries == 0 {
		opt.Retries = 2
	}
	if opt.MaxRetryAfter == 0 {
		opt.MaxRetryAfter = 2 * time.Minute
	}
	return &Fetcher{
		opt: opt,
		client: &http.Client{
			Transport:     opt.Transport,
			Timeout:       opt.Timeout,
			CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		},
		queues: map[string]*queue{},
		robots: map[string]*robotsState{},
	}
}

// Request is what is to be fetched.
type Request struct {
	URL string
	// Method is GET where empty.
	Method string
	// Body and ContentType are sent with POST.
	Body        []byte
	ContentType string
	// Accept is the header of that name; empty means anything.
	Accept string
	// Rate bounds the requests to the URL's host; the strictest that a host
	// was asked under in a run holds.
	Rate data.Rate
	// Validators gives the ETag and Last-Modified known for an address, for a
	// conditional request; nil means none. It is asked at every redirect.
	Validators func(url string) (etag, lastModified string)
}

// Exchange is one request on the wire and what came of it.
type Exchange struct {
	URL  string
	Time time.Time
	// Robots is true for a request of a robots.txt file on the way.
	Robots  bool
	Method  string
	Sent    http.Header
	Payload []byte // body of the request

	// Status is 0 where there was no answer.
	Status int
	Proto  string
	Header http.Header
	// Body is the payload as served, with its content coding.
	Body []byte
	// Decoded is Body without its content coding.
	Decoded []byte
	// IP is the server's address.
	IP string
	// Failure is why this request brought nothing usable; nil where it did.
	Failure *Failure
}

// Result is one fetch with everything that went over the wire for it.
type Result struct {
	// Exchanges are in order: robots.txt requests, redirects, the answer.
	Exchanges []Exchange
	// Final is the last of Exchanges, an answer of status 2xx or 304; nil
	// where the fetch failed.
	Final *Exchange
}

// Fetch fetches one address. The error is a [*Failure]; the result holds what
// went over the wire in either case.
func (f *Fetcher) Fetch(ctx context.Context, req Request) (*Result, error) {
	res := &Result{}
	if req.Method == "" {
		req.Method = http.MethodGet
	}
	seen := map[string]bool{}
	for hop := 0; ; hop++ {
		u, fail := checkAddress(req.URL)
		if fail == nil {
			fail = f.permitted(ctx, u, req.Rate, res)
		}
		if fail != nil {
			fail.URL = req.URL
			return res, fail
		}
		ex := f.exchange(ctx, req, u)
		res.Exchanges = append(res.Exchanges, ex)
		if ex.Failure != nil {
			return res, ex.Failure
		}
		target := redirectTarget(u, &ex)
		if target == "" {
			res.Final = &res.Exchanges[len(res.Exchanges)-1]
			return res, nil
		}
		seen[req.URL] = true
		if seen[target] || hop == maxRedirects {
			return res, &Failure{Kind: RedirectLoop, URL: req.URL, Err: fmt.Errorf("redirect %d leads to %s", hop+1, target)}
		}
		if ex.Status == http.StatusSeeOther || req.Method == http.MethodPost && ex.Status < 303 {
			req.Method, req.Body = http.MethodGet, nil
		}
		req.URL = target
	}
}

// checkAddress refuses what is no plain web address.
func checkAddress(rawurl string) (*url.URL, *Failure) {
	u, err := url.Parse(rawurl)
	switch {
	case err != nil:
		return nil, &Failure{Kind: BadAddress, Err: err}
	case u.Scheme != "http" && u.Scheme != "https":
		return nil, &Failure{Kind: BadAddress, Err: fmt.Errorf("scheme %q is neither http nor https", u.Scheme)}
	case u.Hostname() == "":
		return nil, &Failure{Kind: BadAddress, Err: errors.New("no host")}
	case u.User != nil:
		return nil, &Failure{Kind: BadAddress, Err: errors.New("the address carries credentials")}
	}
	return u, nil
}

// redirectTarget is the absolute address that an answer redirects to, or "".
func redirectTarget(u *url.URL, ex *Exchange) string {
	switch ex.Status {
	case 301, 302, 303, 307, 308:
	default:
		return ""
	}
	loc, err := u.Parse(strings.TrimSpace(ex.Header.Get("Location")))
	if err != nil {
		return ex.Header.Get("Location") // refused as an address at the next hop
	}
	loc.Fragment = ""
	return loc.String()
}
