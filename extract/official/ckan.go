package official

import (
	"encoding/json"
	"fmt"
	"net/url"
	"strconv"

	"rekap/data"
)

// ckanAnswer is the envelope of a CKAN action.
type ckanAnswer struct {
	Success *bool           `json:"success"`
	Result  json.RawMessage `json:"result"`
	Error   map[string]any  `json:"error"`
}

// ckanRecords is the result of datastore_search.
type ckanRecords struct {
	Fields []struct {
		ID string `json:"id"`
	} `json:"fields"`
	Records []map[string]any `json:"records"`
	Total   *int             `json:"total"`
}

func decodeCKAN(body []byte, result any) error {
	var a ckanAnswer
	if err := decode(body, &a); err != nil {
		return err
	}
	if a.Success == nil {
		return fmt.Errorf("%w: no success", ErrForm)
	}
	if !*a.Success {
		return fmt.Errorf("%w: %v: %v", ErrService, clean(fmt.Sprint(a.Error["__type"])), clean(fmt.Sprint(a.Error["message"])))
	}
	return decode(a.Result, result)
}

func decodeRecords(body []byte) (*ckanRecords, error) {
	var r ckanRecords
	if err := decodeCKAN(body, &r); err != nil {
		return nil, err
	}
	if r.Records == nil {
		return nil, fmt.Errorf("%w: no records", ErrForm)
	}
	return &r, nil
}

// readCKAN reads the answer of datastore_search.
func readCKAN(body []byte) (*table, error) {
	r, err := decodeRecords(body)
	if err != nil {
		return nil, err
	}
	var order []string
	for _, f := range r.Fields {
		order = append(order, f.ID)
	}
	return objects(r.Records, order)
}

// Found is a page of what a CKAN portal finds.
type Found struct {
	Tables []FoundTable // in the portal's order
	// Packages is how many data sets the page holds, Total how many there are.
	Packages, Total int
}

// FoundTable is a resource of a data set.
type FoundTable struct {
	ID string
	// Name is "TITLE: NAME", the title being that of its data set.
	Name string
	// Rows is true where datastore_search answers for it; else it is a file.
	Rows bool
}

// ReadFound reads the answer of package_search.
func ReadFound(body []byte) (*Found, error) {
	if len(body) > maxBody {
		return nil, fmt.Errorf("%d bytes: %w", len(body), ErrTooLarge)
	}
	var answer struct {
		Count   int `json:"count"`
		Results []struct {
			Title     string `json:"title"`
			Resources []struct {
				ID        string `json:"id"`
				Name      string `json:"name"`
				Datastore bool   `json:"datastore_active"`
			} `json:"resources"`
		} `json:"results"`
	}
	if err := decodeCKAN(body, &answer); err != nil {
		return nil, err
	}
	if answer.Results == nil {
		return nil, fmt.Errorf("%w: no results", ErrForm)
	}
	found := &Found{Packages: len(answer.Results), Total: answer.Count}
	for _, p := range answer.Results {
		for _, r := range p.Resources {
			if r.ID != "" {
				found.Tables = append(found.Tables, FoundTable{r.ID, clean(p.Title) + ": " + clean(r.Name), r.Datastore})
			}
		}
	}
	return found, nil
}

// Of are the tables found that are a resource's, each as a resource with its
// own id.
func (f *Found) Of(res *data.Resource) []*data.Resource {
	var out []*data.Resource
	for _, t := range f.Tables {
		if t.Rows && (!res.Match.Set() || res.Match.MatchString(t.Name)) {
			one := *res
			one.ID, one.Name = t.ID, t.Name
			out = append(out, &one)
		}
	}
	return out
}

// packageRows is the number of data sets asked for at once, the most that
// portals give.
const packageRows = 100

// Search is the request that lists the data sets of a CKAN portal which a
// resource is searched for in, from an offset on; [ReadFound] reads its answer.
func Search(svc *data.Service, res *data.Resource, offset int) (*Request, error) {
	u, err := url.Parse(address(svc, res))
	if err != nil || u.Host == "" {
		return nil, fmt.Errorf("%s: %q is no address", svc.ID, svc.URL)
	}
	u = u.JoinPath("package_search")
	u.RawQuery = url.Values{"q": {res.Search}, "rows": {strconv.Itoa(packageRows)}, "start": {strconv.Itoa(offset)}}.Encode()
	return &Request{Method: "GET", URL: u.String(), Offset: offset}, nil
}
