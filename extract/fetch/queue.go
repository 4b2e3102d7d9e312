package fetch

import (
	"context"
	"fmt"
	"sync"
	"time"

	"golang.org/x/time/rate"

	"rekap/data"
)

// queue is the turn-taking at one host: a bound on the requests under way, a
// least time between their starts, and a pause that the host asked for.
type queue struct {
	slots chan struct{}

	mu      sync.Mutex
	every   time.Duration
	limiter *rate.Limiter
	until   time.Time // the host wants no request before
}

// queueFor is the queue of a host, made under the given rate and slowed to it
// where it is stricter than the one before.
func (f *Fetcher) queueFor(host string, r data.Rate) *queue {
	f.mu.Lock()
	q := f.queues[host]
	if q == nil {
		q = &queue{slots: make(chan struct{}, max(r.Concurrent, 1)), limiter: rate.NewLimiter(rate.Inf, 1)}
		f.queues[host] = q
	}
	f.mu.Unlock()
	f.slow(q, r.Every)
	return q
}

// slow makes the queue wait at least every between requests.
func (f *Fetcher) slow(q *queue, every time.Duration) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if f.opt.Unpaced || every <= q.every {
		return
	}
	q.every = every
	q.limiter.SetLimitAt(f.opt.Clock.Now(), rate.Every(every))
}

// enter waits for a free place; the function returned gives it back.
func (q *queue) enter(ctx context.Context) (leave func(), err error) {
	select {
	case q.slots <- struct{}{}:
		return func() { <-q.slots }, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// turn waits until the host may be asked. A pause longer than the clock's
// owner cares to wait is an error at once.
func (f *Fetcher) turn(ctx context.Context, q *queue) *Failure {
	now := f.opt.Clock.Now()
	q.mu.Lock()
	pause := q.until.Sub(now)
	if pause > f.opt.MaxRetryAfter {
		until := q.until
		q.mu.Unlock()
		return &Failure{Kind: RateLimited, Err: fmt.Errorf("the host asked for no request before %s", until.UTC().Format(time.RFC3339))}
	}
	wait := max(pause, q.limiter.ReserveN(now, 1).DelayFrom(now))
	q.mu.Unlock()
	if err := f.opt.Clock.Sleep(ctx, wait); err != nil {
		return &Failure{Kind: Canceled, Err: err}
	}
	return nil
}

// pause keeps a host from being asked for d.
func (f *Fetcher) pause(q *queue, d time.Duration) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if until := f.opt.Clock.Now().Add(d); until.After(q.until) {
		q.until = until
	}
}
