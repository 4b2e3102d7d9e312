package official

import (
	"net/url"
	"slices"
	"strings"

	"rekap/data"
)

// Resources returns the tables of a service that an answer of the address
// holds: one of a service with an address per table, all that share the
// address otherwise (the sheets of a workbook, the tables of a page), and all
// that are searched for, of which its columns tell.
func Resources(svc *data.Service, rawurl string) []*data.Resource {
	asked, err := url.Parse(rawurl)
	if err != nil {
		return nil
	}
	var out []*data.Resource
	for i := range svc.Resources {
		if res := &svc.Resources[i]; holds(svc, res, asked) {
			out = append(out, res)
		}
	}
	return out
}

// holds reports whether an address is one of a table's.
func holds(svc *data.Service, res *data.Resource, asked *url.URL) bool {
	base, err := url.Parse(address(svc, res))
	if err != nil || !strings.EqualFold(base.Host, asked.Host) {
		return false
	}
	path, own := strings.TrimSuffix(asked.Path, "/"), strings.TrimSuffix(base.Path, "/")
	switch svc.Kind {
	case data.ArcGIS:
		return strings.EqualFold(path, own+"/"+res.ID+"/query") || strings.EqualFold(path, own+"/"+res.ID)
	case data.CKAN:
		if path != own+"/datastore_search" {
			return false
		}
		id := asked.Query().Get("resource_id")
		return id == res.ID || res.Search != "" && !slices.ContainsFunc(svc.Resources, func(r data.Resource) bool { return r.ID == id })
	}
	if !templated(path, own) {
		return false
	}
	// A query parameter that the table's address has with a value must be in
	// the address asked for; paging parameters come on top.
	given := asked.Query()
	for key, values := range base.Query() {
		for _, v := range values {
			if !strings.Contains(v, "{") && given.Get(key) != v {
				return false
			}
		}
	}
	return true
}

// templated reports whether a path is own with its placeholders filled in.
func templated(path, own string) bool {
	for {
		open := strings.IndexByte(own, '{')
		if open < 0 {
			return path == own
		}
		if !strings.HasPrefix(path, own[:open]) {
			return false
		}
		end := strings.IndexByte(own[open:], '}')
		if end < 0 {
			return false
		}
		path, own = path[open:], own[open+end+1:]
		filled := len(path) - len(strings.TrimLeft(path, "0123456789"))
		path = path[filled:]
	}
}

// address is the address of a table, {resource} filled in.
func address(svc *data.Service, res *data.Resource) string {
	s := svc.URL
	if res.URL != "" {
		s = res.URL
	}
	return strings.ReplaceAll(s, "{resource}", url.PathEscape(res.ID))
}
