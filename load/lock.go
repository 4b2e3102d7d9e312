package load

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/gofrs/flock"
)

// Holder is who holds a store's lock.
type Holder struct {
	PID     int       `json:"pid"`
	Host    string    `json:"host"`
	Since   time.Time `json:"since"`
	Command string    `json:"command"`
}

// LockedError says that another run holds the store.
type LockedError struct {
	Store  string
	Holder Holder // zero where the lock file does not tell
}

func (e *LockedError) Error() string {
	if e.Holder.PID == 0 {
		return fmt.Sprintf("store %s is being written by another run: wait for it to end", e.Store)
	}
	return fmt.Sprintf("store %s is being written by %s (process %d on %s, since %s): wait for it to end, or run again with --wait",
		e.Store, e.Holder.Command, e.Holder.PID, e.Holder.Host, e.Holder.Since.UTC().Format(time.RFC3339))
}

// Lock is a held lock. The operating system frees it when the process ends,
// however it ends.
type Lock struct {
	flock *flock.Flock
}

// lockRetry is how often a waiting run tries again.
const lockRetry = 200 * time.Millisecond

// Lock takes the store for writing and notes who holds it. Where another run
// holds it, it waits until ctx ends if wait is true, and returns a
// *LockedError otherwise.
func (s *Store) Lock(ctx context.Context, who Holder, wait bool) (*Lock, error) {
	if err := s.Create(); err != nil {
		return nil, err
	}
	f := flock.New(s.lockFile())
	ok, err := f.TryLock()
	if err == nil && !ok && wait {
		ok, err = f.TryLockContext(ctx, lockRetry)
	}
	switch {
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return nil, errors.Join(s.held(), err)
	case err != nil:
		return nil, named(fmt.Errorf("lock %s: %w", s.lockFile(), err))
	case !ok:
		return nil, s.held()
	}
	text, err := json.Marshal(who)
	if err == nil {
		err = os.WriteFile(s.lockFile(), append(text, '\n'), 0o644)
	}
	if err != nil {
		f.Unlock()
		return nil, named(fmt.Errorf("note the holder in %s: %w", s.lockFile(), err))
	}
	return &Lock{f}, nil
}

// Unlock gives the store free.
func (l *Lock) Unlock() error {
	if err := l.flock.Unlock(); err != nil {
		return fmt.Errorf("unlock %s: %w", l.flock.Path(), err)
	}
	return nil
}

func (s *Store) held() error {
	e := &LockedError{Store: s.dir}
	if text, err := os.ReadFile(s.lockFile()); err == nil {
		// The holder may be writing its note just now: then nobody is named.
		_ = json.Unmarshal(text, &e.Holder)
	}
	return e
}
