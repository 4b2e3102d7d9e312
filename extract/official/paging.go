package official

import (
	"fmt"
	"net/url"
	"strconv"
	"strings"

	"rekap/data"
	"rekap/extract"
)

// MaxPages bounds the pages of one table that are asked for.
const MaxPages = 1000

// ckanSize is the page size asked of CKAN where the registry states none.
const ckanSize = 1000

// Request is what to ask a service for.
type Request struct {
	Method string // GET or POST
	URL    string
	// ContentType and Body are set for POST.
	ContentType string
	Body        []byte
	// Offset is the number of rows before this page, Page its place from 0.
	Offset, Page int
}

// First is the request for the first page of a table.
func First(svc *data.Service, res *data.Resource) (*Request, error) {
	return request(svc, res, 0, 0)
}

// Next is the request for the page after prev, given the answer to prev; nil
// where that was the last. An answer that cannot be read is an error, and so
// is a table of more than MaxPages pages.
func Next(svc *data.Service, res *data.Resource, prev *Request, answer []byte) (*Request, error) {
	if len(answer) > maxBody {
		return nil, fmt.Errorf("%s: %d bytes: %w", svc.ID, len(answer), ErrTooLarge)
	}
	rows, more, err := further(svc, res, prev, answer)
	if err != nil {
		return nil, fmt.Errorf("%s: %s: %w", svc.ID, resourceName(svc, res), err)
	}
	if !more || rows == 0 {
		return nil, nil
	}
	if prev.Page+1 >= MaxPages {
		return nil, fmt.Errorf("%s: %s: more than %d pages: %w", svc.ID, resourceName(svc, res), MaxPages, ErrTooLarge)
	}
	return request(svc, res, prev.Offset+rows, prev.Page+1)
}

// further counts the rows of an answer and says whether more follow.
func further(svc *data.Service, res *data.Resource, prev *Request, answer []byte) (rows int, more bool, err error) {
	switch svc.Kind {
	case data.ArcGIS:
		a, err := decodeArcGIS(answer)
		if err != nil {
			return 0, false, err
		}
		return len(a.Features), a.Exceeded, nil
	case data.CKAN:
		r, err := decodeRecords(answer)
		if err != nil {
			return 0, false, err
		}
		if r.Total != nil {
			return len(r.Records), prev.Offset+len(r.Records) < *r.Total, nil
		}
		return len(r.Records), len(r.Records) >= size(svc), nil
	}
	if svc.Paging.Form == "" {
		return 0, false, nil
	}
	t, err := tableOf(extract.Page{Body: answer}, svc.Kind, res)
	if err != nil {
		return 0, false, err
	}
	if svc.Kind == data.JSONTable && svc.Paging.Total != "" {
		total, err := count(answer, svc.Paging.Total)
		return len(t.rows), prev.Offset+len(t.rows) < total, err
	}
	return len(t.rows), len(t.rows) >= svc.Paging.Size, nil
}

// size is the page size asked for; 0 leaves it to the service.
func size(svc *data.Service) int {
	if svc.Paging.Size == 0 && svc.Kind == data.CKAN {
		return ckanSize
	}
	return svc.Paging.Size
}

// request builds the request for a page.
func request(svc *data.Service, res *data.Resource, offset, page int) (*Request, error) {
	fill := strings.NewReplacer(
		"{offset}", strconv.Itoa(offset),
		"{page}", strconv.Itoa(svc.Paging.First+page),
		"{size}", strconv.Itoa(size(svc)),
	).Replace
	r := &Request{Method: svc.Method, Offset: offset, Page: page}
	if r.Method == "" {
		r.Method = "GET"
	}
	u, err := url.Parse(fill(address(svc, res)))
	if err != nil || u.Host == "" {
		return nil, fmt.Errorf("%s: %s: %q is no address", svc.ID, resourceName(svc, res), address(svc, res))
	}
	q := u.Query()
	switch svc.Kind {
	case data.ArcGIS:
		u = u.JoinPath(res.ID, "query")
		where := res.Where
		if where == "" {
			where = "1=1"
		}
		q.Set("where", where)
		q.Set("outFields", "*")
		q.Set("returnGeometry", "false")
		q.Set("f", "json")
		if offset > 0 {
			q.Set("resultOffset", strconv.Itoa(offset))
		}
		if n := size(svc); n > 0 {
			q.Set("resultRecordCount", strconv.Itoa(n))
		}
	case data.CKAN:
		u = u.JoinPath("datastore_search")
		q.Set("resource_id", res.ID)
		q.Set("limit", strconv.Itoa(size(svc)))
		q.Set("offset", strconv.Itoa(offset))
	default:
		pageQuery(q, svc.Paging, offset, page)
	}
	u.RawQuery = q.Encode()
	r.URL = u.String()
	if r.Method == "POST" {
		r.ContentType = svc.ContentType
		r.Body = []byte(fill(svc.Body))
	}
	return r, nil
}

// pageQuery adds the paging parameters that the registry names.
func pageQuery(q url.Values, p data.Paging, offset, page int) {
	switch {
	case p.Param == "":
	case p.Form == "offset":
		q.Set(p.Param, strconv.Itoa(offset))
	case p.Form == "page":
		q.Set(p.Param, strconv.Itoa(p.First+page))
	}
	if p.Form != "" && p.SizeParam != "" && p.Size > 0 {
		q.Set(p.SizeParam, strconv.Itoa(p.Size))
	}
}
