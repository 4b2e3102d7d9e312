// Package article reads one news page into an [extract.Article]: its title,
// its publication date, and its blocks in page order, each with a role.
//
// A page is HTML or plain text copied from a page. Nothing is taken from a
// page without a role, and nothing of the article column is left out: a
// related headline inside the body stays in the article as [extract.Linked],
// a share line as [extract.Notice], so that every number a reader meets there
// can be accounted for. Menus, side columns, comment sections and footers are
// not part of the article and are left out. Only text of the element that
// holds the article's paragraphs can become body text; what stands above or
// below it in the column is a summary, a headline of another article or
// furniture.
//
// Where a profile names title and body and both are found, the page ends with
// the article column: of what stands behind it only JSON-LD and the state that
// pages carry as JSON are read, and the rest need not even be parsed.
//
// The reader knows no outlet. What one family of outlets needs beyond the
// generic path comes as a profile of the registry, and the words that tell a
// byline from a sentence come from data/furniture.yaml.
package article

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"net/url"
	"unicode/utf8"

	"golang.org/x/net/html"

	"rekap/data"
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
	// ErrConsent marks a consent or login form in the article's place.
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
	// MaxDepth is the deepest nesting of elements; the HTML parser's own bound
	// is 512 open elements.
	MaxDepth = 512
)

// Parse reads the article of a page. The profile may be nil: the generic path
// reads any outlet. The error names the page and wraps one of the package's
// named errors.
func Parse(p extract.Page, profile *data.Profile) (*extract.Article, error) {
	a, err := parse(p, profile)
	if err != nil {
		name := p.Page
		if name == "" {
			name = p.URL
		}
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return a, nil
}

func parse(p extract.Page, profile *data.Profile) (*extract.Article, error) {
	w, err := defaultWords()
	if err != nil {
		return nil, err
	}
	text, form, err := decode(p)
	if err != nil {
		return nil, err
	}
	a := &extract.Article{Page: p}
	if form == formText {
		return a, w.readText(a, string(text))
	}
	root, sel, err := parsePage(text, profile)
	if err != nil {
		return nil, err
	}
	return a, w.readHTML(a, root, sel)
}

// parsePage builds the DOM of a page and finds the parts of it that the profile
// names. Where it can, it leaves unparsed what stands behind the article.
func parsePage(text []byte, profile *data.Profile) (*html.Node, selection, error) {
	if root, sel, ok := parseColumn(text, profile); ok {
		return root, sel, nil
	}
	return parseWhole(text, profile)
}

func parseWhole(text []byte, profile *data.Profile) (*html.Node, selection, error) {
	root, err := parseHTML(text)
	if err != nil {
		return nil, selection{}, err
	}
	sel, err := selectParts(root, profile)
	return root, sel, err
}

// parseHTML builds the DOM of a page within the bounds.
func parseHTML(text []byte) (*html.Node, error) {
	if err := countTags(text); err != nil {
		return nil, err
	}
	root, err := html.Parse(bytes.NewReader(text))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrTooLarge, err)
	}
	return root, nil
}

func countTags(text []byte) error {
	if n := bytes.Count(text, []byte{'<'}); n > 2*MaxNodes {
		return fmt.Errorf("%w: %d tags, the bound is %d", ErrTooLarge, n, 2*MaxNodes)
	}
	return nil
}

// readHTML fills the article from a page's DOM and the parts that its profile
// names.
func (w *words) readHTML(a *extract.Article, root *html.Node, sel selection) error {
	s, err := walk(root, w, sel.drop)
	if err != nil {
		return err
	}
	defer s.release()
	s.cutSecond()
	s.head.ld.settle(s.head.ogTitle, s.head.title)
	s.measure()
	top := s.elemOf(sel.body)
	if top < 0 {
		top = s.container()
	}
	src, body := s, []interval(nil)
	if top >= 0 {
		body = s.bodyRanges(top)
	}
	if inner := s.stated(top); inner != nil {
		defer inner.release()
		src, top, body = inner, -1, []interval{{0, int32(len(inner.blocks))}}
	}
	hosts := hostsOf(a.Page.URL, s.head.canonical, s.head.ogURL)
	hosts = append(hosts, a.Page.Outlet)
	all := interval{0, int32(len(s.blocks))}
	if top >= 0 {
		all = body[0]
	}
	title := s.findTitle(all, hosts)
	if t := s.elemOf(sel.title); t >= 0 && s.elems[t].first < s.elems[t].last {
		i := s.elems[t].first
		title = headline{s.text(&s.blocks[i]), i, t}
	}
	if err := s.wall(title.text, top, src); err != nil {
		return err
	}
	if body == nil {
		return fmt.Errorf("%w: no element of the page holds paragraphs", ErrEmpty)
	}
	if src.isIndex(body) {
		return fmt.Errorf("%w: the page is a list of articles", ErrEmpty)
	}
	place := title
	if src != s {
		place = headline{text: title.text, block: -1}
	}
	paras := src.column(place, top, body)
	a.Title = title.text
	s.identify(a)
	if src == s {
		s.dates(a, title, paras, sel.dates(w), a.Page.FetchedAt)
	} else {
		s.dates(a, headline{block: -1}, paras, sel.dates(w), a.Page.FetchedAt)
	}
	finish(a, paras)
	if a.Title == "" && len(a.Paragraphs) == 0 {
		return fmt.Errorf("%w: the article column is blank", ErrEmpty)
	}
	return nil
}

// identify sets the article's canonical address and its ID.
func (s *shadow) identify(a *extract.Article) {
	if a.Page.Canonical == "" {
		a.Page.Canonical = identity(a.Page.URL, s.head.canonical, s.head.ogURL)
	}
	setID(a)
}

// setID derives the page_id from the canonical address, or the page's name
// where it has none, and the digest of its bytes.
func setID(a *extract.Article) {
	name := a.Page.Canonical
	if name == "" {
		name = a.Page.Page
	}
	digest := a.Page.Digest
	if digest == "" {
		sum := sha256.Sum256(a.Page.Body)
		digest = "sha256:" + hex.EncodeToString(sum[:])
	}
	sum := sha256.Sum256([]byte(name + "\n" + digest))
	a.ID = hex.EncodeToString(sum[:])[:16]
}

// finish sets the paragraphs and their offsets.
func finish(a *extract.Article, paras []placed) {
	a.Paragraphs = make([]extract.Paragraph, len(paras))
	for i := range paras {
		a.Paragraphs[i] = paras[i].Paragraph
	}
	setStarts(a)
}

func setStarts(a *extract.Article) {
	at := utf8.RuneCountInString(a.Title)
	for i := range a.Paragraphs {
		at++
		a.Paragraphs[i].Start = at
		at += utf8.RuneCountInString(a.Paragraphs[i].Text)
	}
}

func hostsOf(addresses ...string) []string {
	var hosts []string
	for _, a := range addresses {
		if u, err := url.Parse(a); err == nil && u.Host != "" {
			hosts = append(hosts, u.Hostname())
		}
	}
	return hosts
}
