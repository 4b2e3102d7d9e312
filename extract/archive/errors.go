package archive

import (
	"errors"
	"fmt"
)

// The named kinds of error; errors of this package wrap one where it applies.
var (
	// ErrDamaged: the record's bytes do not make a whole, sound WARC record.
	ErrDamaged = errors.New("damaged record")
	// ErrTruncated: the file ends within the record. It is also ErrDamaged.
	ErrTruncated = fmt.Errorf("%w: file ends within it", ErrDamaged)
	// ErrTooLarge: the record or its decompressed body exceeds the limits.
	ErrTooLarge = errors.New("too large")
	// ErrUnsupportedCoding: the body has a content coding that is not read.
	ErrUnsupportedCoding = errors.New("unsupported content coding")
	// ErrCoding: the body does not fit the coding that its headers declare.
	ErrCoding = errors.New("body does not fit its declared coding")
	// ErrNoOriginal: the response a revisit refers to is not in the archive.
	ErrNoOriginal = errors.New("original of the revisit is not in the archive")
	// ErrReadOnly: the archive was opened with OpenFS.
	ErrReadOnly = errors.New("archive is read-only")
	// ErrClosed: the writer was closed, or failed in a way it cannot mend.
	ErrClosed = errors.New("writer is closed")
	// ErrInvalid: a record to be written has a missing or malformed field.
	ErrInvalid = errors.New("invalid record")
)

// Problem is a stretch of a file that could not be read.
type Problem struct {
	File string `json:"-"`
	// Offset is where the stretch begins, in bytes.
	Offset int64 `json:"offset"`
	// Reason says what is wrong there.
	Reason string `json:"reason"`
	// Truncated is true where the file ends within the record, as a killed
	// writer leaves it. Nothing before Offset is lost, and the next [Writer] on
	// the file cuts it off.
	Truncated bool `json:"truncated,omitempty"`
}

func (p Problem) String() string { return fmt.Sprintf("%s:%d: %s", p.File, p.Offset, p.Reason) }
