// Package article reads one news page into an [extract.Article]: its title,
// its publication date, and its blocks in page order, each with a role.
//
// A page is HTML or plain text copied from a page. Nothing is taken from a
// page without a role, and nothing of the article column is left out: a
// related headline inside the body stays in the article as [extract.Linked],
// a share line as [extract.Notice], so that every number a reader meets there
// can be accounted for. Menus, side columns, comment sections and footers are
// not part of the article and are left out.
//
// The reader knows no outlet. What one family of outlets needs beyond the
// generic path comes as a profile of the registry, and the words that tell a
// byline from a sentence come from data/furniture.yaml.
package article

import (
	"errors"

	"rekap/extract"
)

// The named reasons why a page is no article. Errors of [Parse] wrap one of
// them.
var (
	// ErrNotHTML marks a body that is neither HTML nor readable text.
	ErrNotHTML = errors.New("not HTML and not text")
	// ErrEmpty marks a page without a single paragraph of an article.
	ErrEmpty = errors.New("no article text on the page")
	// ErrBlocked marks a bot wall or access-denied page.
	ErrBlocked = errors.New("blocked: the page is a bot wall")
	// ErrConsent marks a page that holds a consent or login form in the article's place.
	ErrConsent = errors.New("consent page in the article's place")
	// ErrErrorPage marks an error page, also where it was served with status 200.
	ErrErrorPage = errors.New("error page in the article's place")
	// ErrTooLarge marks a page beyond [MaxBytes], [MaxNodes] or [MaxDepth].
	ErrTooLarge = errors.New("page is too large")
)

// The bounds of a page. A page beyond one of them is refused with [ErrTooLarge].
const (
	MaxBytes = 16 << 20
	MaxNodes = 400_000
	MaxDepth = 2_000
)

// Parse reads the article of a page. The profile may be nil: the generic path
// reads any outlet. The error wraps one of the package's named errors.
func Parse(p extract.Page, profile *Profile) (*extract.Article, error) {
	return nil, ErrEmpty
}

// Canonical returns the identity of the article behind an address.
func Canonical(rawurl string) string { return rawurl }

// Join makes one article of the pages of a paginated article.
func Join(pages []*extract.Article) *extract.Article {
	if len(pages) == 0 {
		return nil
	}
	return pages[0]
}
