package batch

import (
	"errors"

	"rekap/extract/archive"
	"rekap/extract/article"
	"rekap/extract/official"
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
	{official.ErrNoResource, "no_resource"},
	{official.ErrService, "service_error"},
	{official.ErrForm, "wrong_form"},
	{official.ErrColumns, "missing_column"},
	{official.ErrTooLarge, "too_large"},
	{errNoRows, "empty"},
	{errNoService, "no_service"},
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
