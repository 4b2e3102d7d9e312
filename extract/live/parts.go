package live

import (
	"context"
	"crypto/sha256"
	"net/url"
	"regexp"
	"strconv"
	"strings"

	"rekap/data"
	"rekap/extract/archive"
	"rekap/extract/discover"
	"rekap/extract/fetch"
)

// maxParts bounds the pages of one article where its profile does not.
const maxParts = 10

// wholeArticle is the address that has an article in one page.
func wholeArticle(address, all string) string {
	u, err := url.Parse(address)
	if err != nil {
		return address
	}
	if path, ok := strings.CutPrefix(all, "/"); ok {
		if !strings.HasSuffix(u.Path, "/"+path) {
			u.Path = strings.TrimSuffix(u.Path, "/") + "/" + path
			u.RawPath = ""
		}
		return u.String()
	}
	if !strings.Contains("&"+u.RawQuery+"&", "&"+all+"&") {
		u.RawQuery = strings.TrimPrefix(u.RawQuery+"&"+all, "&")
	}
	return u.String()
}

// parts follows the links of an article to its further pages: same host, the
// address of the first page with a number in the profile's form, counting up.
// A page that repeats an earlier one ends it. Of an article that has not changed only the
// pages are asked for that the archive lacks: a run was stopped before they came, or they
// failed then.
func (r *outletRun) parts(ctx context.Context, first *answer, form data.Pagination) {
	if form.Form != data.QueryPages && form.Form != data.PathPages && form.Form != data.OffsetPages {
		return
	}
	limit := form.Max
	if limit == 0 {
		limit = maxParts
	}
	seen := map[[sha256.Size]byte]bool{sha256.Sum256(first.Payload): true}
	page, number := first, 1
	for range limit - 1 {
		links, _, err := discover.Index(discover.Page{URL: page.URL, Charset: page.Charset, Body: page.Payload}, "")
		if err != nil {
			return
		}
		address := ""
		address, number = nextPart(first.URL, links, form, number)
		if address == "" {
			return
		}
		var stored bool
		if first.outcome != fresh {
			page, stored = r.archivedPart(address)
		}
		if !stored {
			page, err = r.get(ctx, request{Request: fetch.Request{URL: address}, purpose: archive.PurposeArticle, mayEnd: true})
			if err != nil {
				return
			}
		}
		sum := sha256.Sum256(page.Payload)
		if seen[sum] {
			return
		}
		seen[sum] = true
	}
}

// archivedPart is a further page of an article as the archive has it.
func (r *outletRun) archivedPart(address string) (*answer, bool) {
	e, ok, err := r.Archive.Latest(address)
	if err != nil {
		r.stop(err)
	}
	if err != nil || !ok {
		return nil, false
	}
	stored, err := r.Archive.Read(e)
	if err != nil {
		return nil, false // asked for again
	}
	return &answer{Exchange: fetch.Exchange{URL: address}, Payload: stored.Body, Charset: stored.Charset, MediaType: stored.Entry.MediaType}, true
}

// nextPart is the link with the lowest page number above the given one.
func nextPart(first string, links []discover.Link, form data.Pagination, after int) (address string, number int) {
	for _, l := range links {
		n, ok := partNumber(first, l.URL, form)
		if ok && n > after && (address == "" || n < number) {
			address, number = l.URL, n
		}
	}
	if address == "" {
		return "", after
	}
	return address, number
}

var partSuffix = regexp.MustCompile(`^/(\d{1,4})/?$`)

// partNumber is the page number (or offset) that an address adds to that of the
// first page.
func partNumber(first, address string, form data.Pagination) (int, bool) {
	a, err := url.Parse(first)
	if err != nil {
		return 0, false
	}
	b, err := url.Parse(address)
	if err != nil || a.Host != b.Host {
		return 0, false
	}
	ours, theirs := strings.TrimSuffix(a.EscapedPath(), "/"), strings.TrimSuffix(b.EscapedPath(), "/")
	var digits string
	if form.Form == data.QueryPages {
		digits = b.Query().Get(form.Param)
		if ours != theirs {
			return 0, false
		}
	} else {
		rest, ok := strings.CutPrefix(theirs, ours)
		if ok && form.Param != "" {
			rest, ok = strings.CutPrefix(rest, "/"+form.Param)
		}
		m := partSuffix.FindStringSubmatch(rest)
		if !ok || m == nil {
			return 0, false
		}
		digits = m[1]
	}
	n, err := strconv.Atoi(digits)
	return n, err == nil && n > 1 && n < 10_000
}
