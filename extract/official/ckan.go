package official

import (
	"encoding/json"
	"fmt"
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

// PackageResource is a file or table that a CKAN portal lists.
type PackageResource struct {
	Package string // the data set's title
	ID      string
	Name    string
	Format  string // as the portal states it, e.g. "CSV"
	URL     string
	// Modified is as the portal states it; empty when it does not.
	Modified string
	// Datastore is true where datastore_search answers for it.
	Datastore bool
}

// PackageResources reads the answer of package_search into the resources of
// the data sets found, in the portal's order.
func PackageResources(body []byte) ([]PackageResource, error) {
	if len(body) > maxBody {
		return nil, fmt.Errorf("%d bytes: %w", len(body), ErrTooLarge)
	}
	var found struct {
		Results []struct {
			Title     string `json:"title"`
			Resources []struct {
				ID           string `json:"id"`
				Name         string `json:"name"`
				Format       string `json:"format"`
				URL          string `json:"url"`
				LastModified string `json:"last_modified"`
				Datastore    bool   `json:"datastore_active"`
			} `json:"resources"`
		} `json:"results"`
	}
	if err := decodeCKAN(body, &found); err != nil {
		return nil, err
	}
	if found.Results == nil {
		return nil, fmt.Errorf("%w: no results", ErrForm)
	}
	var out []PackageResource
	for _, p := range found.Results {
		for _, r := range p.Resources {
			out = append(out, PackageResource{clean(p.Title), r.ID, clean(r.Name), r.Format, r.URL, r.LastModified, r.Datastore})
		}
	}
	return out, nil
}
