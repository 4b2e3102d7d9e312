package live

import (
	"context"

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
		res := &r.service.Resources[i]
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
