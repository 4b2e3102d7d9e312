package fetch

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"strings"
)

// ErrTooLarge marks a body that is larger than its bound once decompressed.
var ErrTooLarge = errors.New("larger than its bound once decompressed")

// decode undoes the content codings of a body, bounded by limit. Only gzip is
// asked for, so that only gzip, once, is read.
func decode(body []byte, codings []string, limit int64) ([]byte, error) {
	switch coding := strings.ToLower(strings.TrimSpace(strings.Join(codings, ","))); {
	case coding == "", coding == "identity", len(body) == 0:
		if int64(len(body)) > limit {
			return nil, ErrTooLarge
		}
		return body, nil
	case coding == "gzip", coding == "x-gzip":
		return Gunzip(body, limit)
	default:
		return nil, fmt.Errorf("content coding %q was not asked for", coding)
	}
}

// Gunzip decompresses a gzip body. It fails with [ErrTooLarge] where that gives
// more than limit bytes.
func Gunzip(body []byte, limit int64) ([]byte, error) {
	zr, err := gzip.NewReader(bytes.NewReader(body))
	if err != nil {
		return nil, fmt.Errorf("gzip: %w", err)
	}
	out, err := io.ReadAll(io.LimitReader(zr, limit+1))
	if err != nil {
		return nil, fmt.Errorf("gzip: %w", err)
	}
	if int64(len(out)) > limit {
		return nil, ErrTooLarge
	}
	return out, nil
}
