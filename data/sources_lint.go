package data

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"
)

func (l *sourceLint) families(reg *Registry) {
	for i := range reg.Families {
		f := &reg.Families[i]
		path := fmt.Sprintf("$.families[%d]", i)
		l.id(path+".id", "family ", f.ID)
		l.discovery(path, f.Discovery)
		l.schedule(path+".schedule", &f.Schedule)
		l.rate(path+".rate", &f.Rate)
		for j := range f.Profiles {
			l.profile(fmt.Sprintf("%s.profiles[%d]", path, j), &f.Profiles[j])
		}
	}
}

func (l *sourceLint) profile(path string, p *Profile) {
	if !p.Until.IsZero() && p.Until.Before(p.From.Time) {
		l.fail(path+".until", "lies before from")
	}
	switch p.Pagination.Form {
	case OnePage, QueryPages, PathPages, OffsetPages:
	case AllInOne:
		if p.Pagination.All == "" {
			l.fail(path+".pagination", "form all needs all: what is added to the address")
		}
	default:
		l.fail(path+".pagination.form", "%q is none of all, query, path, path_offset", p.Pagination.Form)
	}
	if p.Pagination.Form == QueryPages && p.Pagination.Param == "" {
		l.fail(path+".pagination", "form query needs param: the name of the query parameter")
	}
	if p.Pagination.Max == 0 {
		p.Pagination.Max = 10
	}
	if p.Pagination.Max < 0 || p.Pagination.Max > 50 {
		l.fail(path+".pagination.max", "%d is not between 1 and 50", p.Pagination.Max)
	}
}

func (l *sourceLint) discovery(path string, ds []Discovery) {
	kinds := []DiscoveryKind{DiscoverFeed, DiscoverSitemap, DiscoverIndex, DiscoverTag, DiscoverSearch,
		DiscoverWPREST, DiscoverWPSearch, DiscoverBlogger}
	for i := range ds {
		d := &ds[i]
		at := fmt.Sprintf("%s.discovery[%d]", path, i)
		if !slices.Contains(kinds, d.Kind) {
			l.fail(at+".kind", "%q is none of %v", d.Kind, kinds)
		}
		l.address(at+".url", d.URL, "{host}", "{query}", "{tag}", "{page}", "{offset}", "{date}")
		if d.Layout == "" {
			d.Layout = time.DateOnly
		}
		if d.Step == 0 {
			d.Step = 20
		}
		if d.Step < 0 || d.MaxPages < 0 || d.MaxPages > 5000 {
			l.fail(at, "step and max_pages are positive, max_pages at most 5000")
		}
	}
}

func (l *sourceLint) outlets(reg *Registry) {
	hosts := map[string]string{}
	for i := range reg.Outlets {
		o := &reg.Outlets[i]
		path := fmt.Sprintf("$.outlets[%d]", i)
		if len(o.Hosts) == 0 {
			l.fail(path, "an outlet needs hosts")
			continue
		}
		if o.ID == "" {
			o.ID = o.Hosts[0]
		}
		if o.Name == "" {
			o.Name = o.Hosts[0]
		}
		if o.Family == "" {
			o.Family = "wordpress"
		}
		l.id(path+".id", "", o.ID)
		for j, h := range o.Hosts {
			at := fmt.Sprintf("%s.hosts[%d]", path, j)
			if !hostName.MatchString(h) || j == 0 && strings.HasPrefix(h, "*") {
				l.fail(at, "%q is no lower-case host name", h)
			}
			if other, taken := hosts[h]; taken {
				l.fail(at, "host %q belongs to outlet %s already", h, other)
			}
			hosts[h] = o.ID
		}
		f := reg.Family(o.Family)
		if f == nil {
			l.fail(path, "family %q is not in families", o.Family)
			continue
		}
		inherit(o, f, reg)
		l.regions(path, o.Regions)
		l.discovery(path, o.Discovery)
		l.schedule(path+".schedule", &o.Schedule)
		l.rate(path+".rate", &o.Rate)
		l.status(path, &o.Status, o.Reason)
		if o.Status == Active && len(o.Discovery) == 0 {
			l.fail(path, "neither the outlet nor its family says how articles are found")
		}
	}
}

// inherit fills in what an outlet leaves to its family and the registry.
func inherit(o *Outlet, f *Family, reg *Registry) {
	if len(o.Discovery) == 0 {
		o.Discovery = slices.Clone(f.Discovery)
	}
	if !o.Article.Set() {
		o.Article = f.Article
	}
	o.Schedule.Cron = cmp.Or(o.Schedule.Cron, f.Schedule.Cron)
	o.Schedule.Zone = cmp.Or(o.Schedule.Zone, f.Schedule.Zone)
	o.Rate.Every = cmp.Or(o.Rate.Every, f.Rate.Every)
	o.Rate.Concurrent = cmp.Or(o.Rate.Concurrent, f.Rate.Concurrent)
	if len(o.Topic) == 0 {
		o.Topic = reg.Topic
	}
	for i := range o.Discovery {
		if len(o.Discovery[i].Words) == 0 {
			o.Discovery[i].Words = reg.Queries
		}
	}
}

func (l *sourceLint) services(reg *Registry) {
	kinds := []ServiceKind{ArcGIS, CKAN, JSONTable, CSVTable, XLSXTable, HTMLTable}
	for i := range reg.Services {
		s := &reg.Services[i]
		path := fmt.Sprintf("$.services[%d]", i)
		l.id(path+".id", "", s.ID)
		if s.Name == "" {
			s.Name = s.ID
		}
		if !slices.Contains(kinds, s.Kind) {
			l.fail(path+".kind", "%q is none of %v", s.Kind, kinds)
		}
		if s.Method == "" {
			s.Method = "GET"
		}
		if s.Method != "GET" && s.Method != "POST" {
			l.fail(path+".method", "%q is neither GET nor POST", s.Method)
		}
		if s.ContentType == "" {
			s.ContentType = "application/json"
		}
		if !slices.Contains([]CodeSystem{Kemendagri, BPS, NamesOnly}, s.Codes) {
			l.fail(path+".codes", "the code system %q is none of kemendagri, bps, names; it cannot be guessed", s.Codes)
		}
		if !slices.Contains([]string{"", "offset", "page"}, s.Paging.Form) {
			l.fail(path+".paging.form", "%q is neither offset nor page", s.Paging.Form)
		}
		if s.Paging.Size < 0 || s.Paging.Size > 50_000 {
			l.fail(path+".paging.size", "%d is not between 0 and 50000", s.Paging.Size)
		}
		l.regions(path, s.Regions)
		l.schedule(path+".schedule", &s.Schedule)
		l.rate(path+".rate", &s.Rate)
		l.status(path, &s.Status, s.Reason)
		if len(s.Resources) == 0 {
			l.fail(path, "a service needs resources")
		}
		for j := range s.Resources {
			l.resource(fmt.Sprintf("%s.resources[%d]", path, j), s, &s.Resources[j])
		}
	}
}

func (l *sourceLint) resource(path string, s *Service, r *Resource) {
	if r.URL != "" {
		l.address(path+".url", r.URL, "{resource}", "{offset}", "{page}", "{size}")
	} else {
		l.address(path, s.URL, "{resource}", "{offset}", "{page}", "{size}")
	}
	switch {
	case r.Search != "" && s.Kind != CKAN:
		l.fail(path+".search", "only a CKAN portal can be searched")
	case r.Search != "" && r.ID != "":
		l.fail(path+".search", "a resource has an id or is searched for, not both")
	case r.Search == "" && r.Match.Set():
		l.fail(path+".match", "is of what a search finds, and there is no search")
	}
	if !slices.Contains([]Level{"", Nation, Province, Regency, Subdist}, r.Level) {
		l.fail(path+".level", "%q is none of nation, province, regency, district", r.Level)
	}
	if !slices.Contains([]string{"", "id", "en", "plain"}, r.Numbers) {
		l.fail(path+".numbers", "%q is none of id, en, plain", r.Numbers)
	}
	if !slices.Contains([]string{"", "day", "month", "year"}, r.AsOf.Precision) {
		l.fail(path+".as_of.precision", "%q is none of day, month, year", r.AsOf.Precision)
	}
	if r.AsOf.Precision == "" {
		r.AsOf.Precision = "day"
	}
	if r.AsOf.Field != "" && !r.AsOf.Date.IsZero() {
		l.fail(path+".as_of", "has both a field and a fixed date")
	}
	if s.Codes != NamesOnly && len(r.Code) == 0 {
		l.fail(path, "code names no field, but the service has %s codes", s.Codes)
	}
	if s.Codes == NamesOnly && r.Label == "" {
		l.fail(path, "a service without codes needs label, the field of the region's name")
	}
	if len(r.Columns) == 0 {
		l.fail(path, "no columns")
	}
	seen := map[string]bool{}
	for i := range r.Columns {
		c := &r.Columns[i]
		at := fmt.Sprintf("%s.columns[%d]", path, i)
		if c.Field == "" {
			l.fail(at, "a column needs a field")
		} else if seen[c.Field] {
			l.fail(at+".field", "column %q is mapped twice", c.Field)
		}
		seen[c.Field] = true
		if c.Cohort == "" {
			c.Cohort = "all"
		}
	}
	for i, sum := range r.Sums {
		for _, f := range append([]string{sum.Whole}, sum.Parts...) {
			if !seen[f] {
				l.fail(fmt.Sprintf("%s.sums[%d]", path, i), "%q is no column of the resource", f)
			}
		}
	}
}
