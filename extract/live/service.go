package live

import (
	"context"
	"fmt"

	"rekap/data"
	"rekap/extract"
	"rekap/extract/archive"
	"rekap/extract/fetch"
	"rekap/extract/official"
)

// serviceRun runs one official service.
type serviceRun struct {
	recorder
	service *data.Service
}

func newServiceRun(b *batch, s *data.Service) *serviceRun {
	return &serviceRun{
		recorder: recorder{batch: b, rate: s.Rate, res: &Result{ID: s.ID, Name: s.Name, Kind: extract.Official}},
		service:  s,
	}
}

// run asks for every table of the service. Tables that share an address (the
// sheets of a workbook) are asked for once.
func (r *serviceRun) run(ctx context.Context) {
	asked := map[string]bool{}
	for i := range r.service.Resources {
		tables := []*data.Resource{&r.service.Resources[i]}
		if tables[0].Search != "" {
			tables = r.search(ctx, tables[0])
		}
		for _, res := range tables {
			req, err := official.First(r.service, res)
			if err != nil {
				r.failed(r.service.URL, string(fetch.BadAddress), err, archive.PurposeOfficial)
				continue
			}
			if key := req.URL + "\n" + string(req.Body); !asked[key] {
				asked[key] = true
				r.table(ctx, res, req)
			}
		}
	}
}

// maxSearches bounds the pages of what a portal finds.
const maxSearches = 20

// search asks a portal for the tables of a resource. A search that breaks off
// half-way is a failure; what was found is asked for.
func (r *serviceRun) search(ctx context.Context, res *data.Resource) []*data.Resource {
	var tables []*data.Resource
	offset := 0
	for page := 0; ; page++ {
		req, err := official.Search(r.service, res, offset)
		if err != nil {
			r.failed(r.service.URL, string(fetch.BadAddress), err, archive.PurposeSearch)
			return tables
		}
		a, err := r.get(ctx, request{Request: fetch.Request{URL: req.URL, Method: req.Method}, purpose: archive.PurposeSearch})
		if err != nil {
			return tables
		}
		found, err := official.ReadFound(a.Payload)
		if err != nil {
			r.failed(req.URL, kindServiceError, err, archive.PurposeSearch)
			return tables
		}
		tables = append(tables, found.Of(res)...)
		if offset += found.Packages; found.Packages == 0 || offset >= found.Total {
			break
		}
		if page == maxSearches {
			r.failed(req.URL, kindServiceError, fmt.Errorf("finds %d data sets: search for less", found.Total), archive.PurposeSearch)
			break
		}
	}
	r.mu.Lock()
	r.res.Discovered += len(tables)
	r.mu.Unlock()
	return tables
}

// table asks for the pages of one table. A table that breaks off half-way is
// a failure; what was served of it is archived.
func (r *serviceRun) table(ctx context.Context, res *data.Resource, req *official.Request) {
	for req != nil {
		a, err := r.get(ctx, request{
			Request: fetch.Request{URL: req.URL, Method: req.Method, Body: req.Body, ContentType: req.ContentType},
			purpose: archive.PurposeOfficial,
		})
		if err != nil {
			return
		}
		next, err := official.Next(r.service, res, req, a.Payload)
		if err != nil {
			r.failed(req.URL, kindServiceError, err, archive.PurposeOfficial)
			return
		}
		r.count(a.outcome)
		req = next
	}
}
