package fetch

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptrace"
	"net/url"
	"strconv"
	"time"

	"github.com/hashicorp/go-retryablehttp"
)

// The waits before retries: about 2 s, 4 s, 8 s …, half of it random, at most
// half a minute.
const (
	retryBase = 2 * time.Second
	retryCap  = 30 * time.Second
)

// exchange asks one address in its host's turn and retries what may pass.
func (f *Fetcher) exchange(ctx context.Context, req Request, u *url.URL) Exchange {
	ex := Exchange{URL: req.URL, Method: req.Method, Payload: req.Body, Time: f.opt.Clock.Now()}
	q := f.queueFor(u.Host, req.Rate)
	leave, err := q.enter(ctx)
	if err != nil {
		ex.Failure = &Failure{Kind: Canceled, URL: req.URL, Err: err}
		return ex
	}
	defer leave()
	if fail := f.turn(ctx, q); fail != nil {
		fail.URL = req.URL
		ex.Failure = fail
		return ex
	}
	f.attempt(ctx, req, q, &ex)
	if ex.Failure != nil {
		ex.Failure.URL = req.URL
	}
	return ex
}

func (f *Fetcher) attempt(ctx context.Context, req Request, q *queue, ex *Exchange) {
	ex.Sent = f.header(req)
	traced := httptrace.WithClientTrace(ctx, &httptrace.ClientTrace{GotConn: func(c httptrace.GotConnInfo) {
		if host, _, err := net.SplitHostPort(c.Conn.RemoteAddr().String()); err == nil {
			ex.IP = host
		}
	}})
	var body any
	if req.Body != nil {
		body = req.Body
	}
	hreq, err := retryablehttp.NewRequestWithContext(traced, req.Method, req.URL, body)
	if err != nil {
		ex.Failure = &Failure{Kind: BadAddress, Err: err}
		return
	}
	hreq.Header = ex.Sent.Clone()
	resp, err := f.retrying(q, ex).Do(hreq)
	if err != nil {
		if resp != nil {
			resp.Body.Close()
		}
		var own *Failure
		if errors.As(err, &own) {
			ex.Failure = &Failure{Kind: own.Kind, Err: own.Err}
		} else {
			ex.Failure = transportFailure(ctx, err)
		}
		return
	}
	defer resp.Body.Close()
	ex.Status, ex.Proto, ex.Header = resp.StatusCode, resp.Proto, resp.Header
	f.read(ctx, resp, ex)
	if fail := statusFailure(resp.StatusCode); fail != nil && ex.Failure == nil {
		ex.Failure = fail
	}
	if ex.Failure == nil && ex.Status >= 300 && ex.Status < 304 && ex.Header.Get("Location") == "" {
		ex.Failure = &Failure{Kind: ClientError, Err: fmt.Errorf("status %d without a Location", ex.Status)}
	}
}

func (f *Fetcher) header(req Request) http.Header {
	h := http.Header{
		"User-Agent":      {f.opt.UserAgent},
		"Accept":          {"*/*"},
		"Accept-Language": {"id,en;q=0.5"},
		"Accept-Encoding": {"gzip"},
	}
	if req.Accept != "" {
		h.Set("Accept", req.Accept)
	}
	if req.Body != nil {
		h.Set("Content-Type", req.ContentType)
	}
	if req.Validators != nil {
		etag, modified := req.Validators(req.URL)
		if etag != "" {
			h.Set("If-None-Match", etag)
		}
		if modified != "" {
			h.Set("If-Modified-Since", modified)
		}
	}
	return h
}

// retrying is the retry policy of one exchange. The library decides and counts;
// the waiting is done in the clock's time, before the next attempt.
func (f *Fetcher) retrying(q *queue, ex *Exchange) *retryablehttp.Client {
	var wait time.Duration
	return &retryablehttp.Client{
		HTTPClient: f.client,
		RetryMax:   max(f.opt.Retries, 0),
		CheckRetry: func(ctx context.Context, resp *http.Response, err error) (bool, error) {
			if ctx.Err() != nil {
				return false, ctx.Err()
			}
			if err != nil {
				switch transportFailure(ctx, err).Kind {
				case BlockedAddress, NoHost, BadTLS:
					return false, err
				}
				return true, nil
			}
			after, asked := f.retryAfter(resp)
			if asked {
				f.pause(q, after)
			}
			switch resp.StatusCode {
			case 429, 500, 502, 503, 504:
				return !asked || after <= f.opt.MaxRetryAfter, nil
			}
			return false, nil
		},
		Backoff: func(_, _ time.Duration, attempt int, resp *http.Response) time.Duration {
			wait = min(retryBase<<min(attempt, 10), retryCap)
			wait = wait/2 + time.Duration(f.opt.Jitter()*float64(wait/2))
			if resp != nil {
				if after, asked := f.retryAfter(resp); asked {
					wait = max(wait, after)
				}
			}
			return 0
		},
		PrepareRetry: func(req *http.Request) error {
			if err := f.opt.Clock.Sleep(req.Context(), wait); err != nil {
				return &Failure{Kind: Canceled, Err: err}
			}
			if fail := f.turn(req.Context(), q); fail != nil {
				return fail
			}
			ex.Time = f.opt.Clock.Now()
			return nil
		},
		ErrorHandler: retryablehttp.PassthroughErrorHandler,
	}
}

// retryAfter is the wait that an answer asks for, in either form of RFC 9110,
// 10.2.3.
func (f *Fetcher) retryAfter(resp *http.Response) (time.Duration, bool) {
	v := resp.Header.Get("Retry-After")
	if v == "" || resp.StatusCode < 400 {
		return 0, false
	}
	if s, err := strconv.ParseUint(v, 10, 32); err == nil {
		return time.Duration(s) * time.Second, true
	}
	if t, err := http.ParseTime(v); err == nil {
		return max(t.Sub(f.opt.Clock.Now()), 0), true
	}
	return 0, false
}

// read takes the body within its bounds and undoes its coding.
func (f *Fetcher) read(ctx context.Context, resp *http.Response, ex *Exchange) {
	body, err := io.ReadAll(io.LimitReader(resp.Body, f.opt.MaxBody+1))
	if err != nil {
		ex.Failure = transportFailure(ctx, err)
		if ex.Failure.Kind == Network {
			ex.Failure.Kind = Incomplete
		}
		return
	}
	if int64(len(body)) > f.opt.MaxBody {
		ex.Failure = &Failure{Kind: TooLarge, Err: fmt.Errorf("more than %d bytes as served", f.opt.MaxBody)}
		return
	}
	decoded, err := decode(body, resp.Header.Values("Content-Encoding"), f.opt.MaxDecoded)
	switch {
	case errors.Is(err, ErrTooLarge):
		ex.Failure = &Failure{Kind: TooLarge, Err: fmt.Errorf("more than %d bytes decompressed, from %d as served", f.opt.MaxDecoded, len(body))}
		return
	case err != nil:
		ex.Failure = &Failure{Kind: BadCoding, Err: err}
	}
	ex.Body, ex.Decoded = body, decoded
}
