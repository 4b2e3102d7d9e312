package batch

import (
	"errors"

	"rekap/extract/archive"
	"rekap/extract/article"
)

// failureKinds name the reasons why an archived page is not read; the first
// that fits wins.
var failureKinds = []struct {
	err  error
	kind string
}{
	{article.ErrBlocked, "blocked"},
	{article.ErrConsent, "consent"},
	{article.ErrErrorPage, "error_page"},
	{article.ErrNotHTML, "not_html"},
	{article.ErrTooLarge, "too_large"},
	{article.ErrEmpty, "empty"},
	{archive.ErrTooLarge, "too_large"},
	{archive.ErrUnsupportedCoding, "unsupported_coding"},
	{archive.ErrCoding, "bad_coding"},
	{archive.ErrNoOriginal, "no_original"},
	{archive.ErrDamaged, "damaged"},
}

// FailureKind is the name under which an unread page is counted.
func FailureKind(err error) string {
	for _, f := range failureKinds {
		if errors.Is(err, f.err) {
			return f.kind
		}
	}
	return "unreadable"
}
