package fetch

import (
	"context"
	"math/rand/v2"
	"time"
)

// Clock is the time and the waiting of a run.
type Clock interface {
	Now() time.Time
	// Sleep returns after d, or with the context's error when it ends first.
	Sleep(ctx context.Context, d time.Duration) error
}

// SystemClock is the machine's clock.
type SystemClock struct{}

// Now is the time.
func (SystemClock) Now() time.Time { return time.Now() }

// Sleep waits.
func (SystemClock) Sleep(ctx context.Context, d time.Duration) error {
	if d <= 0 {
		return ctx.Err()
	}
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-t.C:
		return nil
	}
}

func randomJitter() float64 { return rand.Float64() }
