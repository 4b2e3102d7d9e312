// Package official reads the answers of official services into datasets: one
// line per region, its figures mapped to indicators as the registry states.
//
// Each form of service has an adapter that turns bytes into a plain table:
// ArcGIS REST, CKAN, JSON, CSV, XLSX and HTML. From there all go one way. Rows
// are joined to regions by the code system that the registry states and never
// by another; a row that joins none, or whose name contradicts its code, is
// kept by name with the reason. Numbers are read strictly in the notation the
// registry states. The quality tests that a table fails are told, and figures
// that cannot be relied on carry their doubt.
//
// [First] and [Next] build the requests for a table and its further pages.
// Nothing here opens a socket.
package official

import (
	"errors"
	"fmt"
	"time"

	"rekap/data"
	"rekap/extract"
)

// The kinds of failure; a failed answer is wrapped in one of them.
var (
	// ErrNoResource is an address that belongs to no table of the service.
	ErrNoResource = errors.New("no table of the service has this address")
	// ErrService is an error that the service told inside a good answer.
	ErrService = errors.New("the service answered with an error")
	// ErrForm is an answer that is not in the service's form.
	ErrForm = errors.New("not the form of answer that the registry states")
	// ErrColumns is a table without the columns that the registry names.
	ErrColumns = errors.New("a column that the registry names is missing")
	// ErrTooLarge is an answer beyond the limits of this package.
	ErrTooLarge = errors.New("larger than the limit")
)

// The limits of one answer.
const (
	maxBody    = 32 << 20
	maxRows    = 200_000
	maxColumns = 500
	maxCells   = 4_000_000
	maxText    = 2_000 // bytes of one cell
)

// Reader reads answers; it is made once and safe for concurrent use.
type Reader struct {
	regions    *gazetteer
	indicators map[string]data.Indicator
}

// NewReader prepares the names and codes of regions for joining.
func NewReader(ref *data.Reference) (*Reader, error) {
	if ref == nil || len(ref.Regions) == 0 || ref.Indicators == nil {
		return nil, errors.New("official: no reference data to join with")
	}
	r := &Reader{regions: newGazetteer(ref), indicators: map[string]data.Indicator{}}
	for _, ind := range ref.Indicators.Indicators {
		r.indicators[ind.ID] = ind
	}
	return r, nil
}

// Parse reads an answer of a service. It returns a dataset for each table in
// the answer and each date in a table, in the order of the registry and of
// their dates. Where some tables of an answer cannot be read, the others are
// returned beside the error.
func (r *Reader) Parse(p extract.Page, svc *data.Service) ([]*extract.Dataset, error) {
	if len(p.Body) > maxBody {
		return nil, fmt.Errorf("%s: %d bytes: %w", svc.ID, len(p.Body), ErrTooLarge)
	}
	resources := Resources(svc, p.URL)
	if len(resources) == 0 {
		return nil, fmt.Errorf("%s: %s: %w", svc.ID, p.URL, ErrNoResource)
	}
	var out []*extract.Dataset
	var errs []error
	found := false // by search
	for i, res := range resources {
		if res.Search != "" && found {
			continue
		}
		sets, err := r.resource(p, svc, res)
		if res.Search != "" && errors.Is(err, ErrColumns) && i < len(resources)-1 {
			continue // another's
		}
		found = found || res.Search != ""
		out = append(out, sets...)
		if err != nil {
			errs = append(errs, fmt.Errorf("%s: %s: %w", svc.ID, resourceName(svc, res), err))
		}
	}
	return out, errors.Join(errs...)
}

// resource reads one table of an answer.
func (r *Reader) resource(p extract.Page, svc *data.Service, res *data.Resource) ([]*extract.Dataset, error) {
	t, err := tableOf(p, svc.Kind, res)
	if err != nil {
		return nil, err
	}
	lay, issues, err := r.layout(t, svc, res)
	if err != nil {
		return nil, err
	}
	b := &builder{reader: r, page: p, svc: svc, res: res, layout: lay, sets: map[time.Time]*extract.Dataset{}}
	for _, cells := range t.rows {
		b.row(cells)
	}
	sets := b.finish()
	for _, d := range sets {
		d.Issues = append(d.Issues, issues...)
		d.Issues = append(d.Issues, t.issues...)
		r.test(d, res)
	}
	return sets, nil
}

// tableOf turns an answer into a plain table by the adapter of its form.
func tableOf(p extract.Page, kind data.ServiceKind, res *data.Resource) (*table, error) {
	switch kind {
	case data.ArcGIS:
		return readArcGIS(p.Body)
	case data.CKAN:
		return readCKAN(p.Body)
	case data.JSONTable:
		return readJSON(p.Body, res.Rows)
	case data.CSVTable:
		return readCSV(p.Body, p.Charset, res)
	case data.XLSXTable:
		return readXLSX(p.Body, res)
	case data.HTMLTable:
		return readHTML(p.Body, p.Charset, res)
	}
	return nil, fmt.Errorf("kind %q: %w", kind, ErrForm)
}

func resourceName(svc *data.Service, res *data.Resource) string {
	for _, s := range []string{res.Name, res.ID, svc.Name} {
		if s != "" {
			return s
		}
	}
	return svc.ID
}
