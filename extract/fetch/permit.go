package fetch

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"sync"
	"time"

	"rekap/data"
	"rekap/extract/fetch/robots"
)

// robotsLife is how long a robots.txt file is held (RFC 9309, 2.4).
const robotsLife = 24 * time.Hour

// robotsRedirects is how many redirects of a robots.txt file are followed
// (RFC 9309, 2.3.1.2).
const robotsRedirects = 5

// robotsState is what is known of one host's robots.txt.
type robotsState struct {
	mu    sync.Mutex
	until time.Time
	rules *robots.Rules
	fail  *Failure
}

// permitted asks the host's robots.txt, fetching it where it is not held, and
// returns why the address may not be fetched, or nil.
func (f *Fetcher) permitted(ctx context.Context, u *url.URL, r data.Rate, res *Result) *Failure {
	origin := u.Scheme + "://" + u.Host
	f.mu.Lock()
	st := f.robots[origin]
	if st == nil {
		st = &robotsState{}
		f.robots[origin] = st
	}
	f.mu.Unlock()

	st.mu.Lock()
	defer st.mu.Unlock()
	if now := f.opt.Clock.Now(); st.until.Before(now) {
		st.rules, st.fail = f.askRobots(ctx, origin, r, res)
		st.until = now.Add(robotsLife)
		if st.fail != nil && st.fail.Kind == Canceled {
			st.until = time.Time{}
		}
		if st.rules != nil {
			f.slow(f.queueFor(u.Host, r), st.rules.Delay)
		}
	}
	if st.fail != nil {
		return &Failure{Kind: st.fail.Kind, Err: fmt.Errorf("robots.txt could not be asked: %w", st.fail.Err)}
	}
	path := u.EscapedPath()
	if u.RawQuery != "" {
		path += "?" + u.RawQuery
	}
	if !st.rules.Allowed(path) {
		return &Failure{Kind: Robots, Err: errors.New("robots.txt of the host closes the address")}
	}
	return nil
}

func (f *Fetcher) askRobots(ctx context.Context, origin string, r data.Rate, res *Result) (*robots.Rules, *Failure) {
	req := Request{URL: origin + "/robots.txt", Method: http.MethodGet, Accept: "text/plain", Rate: r}
	for range robotsRedirects + 1 {
		u, fail := checkAddress(req.URL)
		if fail != nil {
			return robots.AllowAll(), nil
		}
		ex := f.exchange(ctx, req, u)
		ex.Robots = true
		res.Exchanges = append(res.Exchanges, ex)
		switch {
		case ex.Status >= 500:
			return nil, &Failure{Kind: RobotsUnreachable, Err: ex.Failure.Err}
		case ex.Status == http.StatusTooManyRequests:
			return nil, ex.Failure
		case ex.Status >= 400:
			return robots.AllowAll(), nil
		case ex.Failure != nil && ex.Failure.Kind == BadCoding, ex.Failure != nil && ex.Failure.Kind == TooLarge:
			return nil, &Failure{Kind: RobotsUnreachable, Err: ex.Failure.Err}
		case ex.Failure != nil:
			return nil, ex.Failure
		}
		target := redirectTarget(u, &ex)
		if target == "" {
			return robots.Parse(ex.Decoded, Token), nil
		}
		req.URL = target
	}
	return robots.AllowAll(), nil
}
