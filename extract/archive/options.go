package archive

import "time"

// Limits bound what reading one record may cost.
type Limits struct {
	// Record is the largest record block read, in bytes as archived.
	Record int64
	// Body is the largest decompressed body, in bytes.
	Body int64
}

// DefaultLimits are the limits of an archive opened without [WithLimits].
func DefaultLimits() Limits { return Limits{Record: 256 << 20, Body: 64 << 20} }

// Option sets how an archive is opened.
type Option func(*settings)

type settings struct {
	limits    Limits
	clock     func() time.Time
	stableIDs bool
	software  string
}

// WithLimits replaces [DefaultLimits].
func WithLimits(l Limits) Option { return func(s *settings) { s.limits = l } }

// WithClock replaces time.Now as the date of records that state none.
func WithClock(now func() time.Time) Option { return func(s *settings) { s.clock = now } }

// WithStableIDs derives record ids from the records' own content instead of
// chance, so that writing the same records in the same order under the same
// clock gives the same bytes.
func WithStableIDs() Option { return func(s *settings) { s.stableIDs = true } }

// WithSoftware is the name and version that warcinfo records state.
func WithSoftware(name string) Option { return func(s *settings) { s.software = name } }
