package data

import (
	"net/url"
	"slices"
	"strings"
	"time"
)

// Family returns the family with the id, or nil.
func (r *Registry) Family(id string) *Family {
	for i := range r.Families {
		if r.Families[i].ID == id {
			return &r.Families[i]
		}
	}
	return nil
}

// OutletFor returns the outlet that an address belongs to by its host, or nil.
// A www, AMP, mobile or mirror host belongs to the host it mirrors; where a
// name and a wildcard fit, the name wins.
func (r *Registry) OutletFor(rawurl string) *Outlet {
	u, err := url.Parse(rawurl)
	if err != nil || u.Host == "" {
		return nil
	}
	host := strings.ToLower(u.Host)
	var wild *Outlet
	for i := range r.Outlets {
		o := &r.Outlets[i]
		plain := r.plainHost(o, host)
		for _, h := range o.Hosts {
			if h == host || h == plain || r.plainHost(o, h) == plain {
				return o
			}
			if strings.HasPrefix(h, "*.") && strings.HasSuffix(plain, h[1:]) && wild == nil {
				wild = o
			}
		}
	}
	return wild
}

// plainHost is host without the first labels that only mark a mirror.
func (r *Registry) plainHost(o *Outlet, host string) string {
	host = strings.TrimPrefix(host, "www.")
	f := r.Family(o.Family)
	if f == nil {
		return host
	}
	if first, rest, ok := strings.Cut(host, "."); ok && strings.Contains(rest, ".") &&
		slices.Contains(f.Mirrors, first) {
		return rest
	}
	return host
}

// ProfileFor returns the profile for an article at an address which appeared
// on a day, or nil where none applies. An unknown day (zero) takes the first
// profile that still holds.
func (r *Registry) ProfileFor(rawurl string, day time.Time) *Profile {
	o := r.OutletFor(rawurl)
	if o == nil {
		return nil
	}
	f := r.Family(o.Family)
	if f == nil {
		return nil
	}
	path := PathQuery(rawurl)
	for i := range f.Profiles {
		p := &f.Profiles[i]
		if p.URL.Set() && !p.URL.MatchString(path) {
			continue
		}
		if day.IsZero() && !p.Until.IsZero() ||
			!day.IsZero() && day.Before(p.From.Time) ||
			!day.IsZero() && !p.Until.IsZero() && day.After(p.Until.Time) {
			continue
		}
		return p
	}
	return nil
}

// PathQuery is what patterns of addresses are matched against: the path and
// the query of an address, escaped as it is.
func PathQuery(rawurl string) string {
	u, err := url.Parse(rawurl)
	if err != nil {
		return rawurl
	}
	p := u.EscapedPath()
	if p == "" {
		p = "/"
	}
	if u.RawQuery != "" {
		p += "?" + u.RawQuery
	}
	return p
}

// ServiceFor returns the official service that an address belongs to, or nil.
// The service with the longest address that begins the given one wins.
func (r *Registry) ServiceFor(rawurl string) *Service {
	u, err := url.Parse(rawurl)
	if err != nil {
		return nil
	}
	asked := strings.ToLower(u.Host) + u.Path
	var best *Service
	length := 0
	for i := range r.Services {
		s := &r.Services[i]
		addresses := []string{s.URL}
		for _, res := range s.Resources {
			if res.URL != "" {
				addresses = append(addresses, res.URL)
			}
		}
		for _, a := range addresses {
			base, _, _ := strings.Cut(a, "{")
			b, err := url.Parse(base)
			if err != nil || b.Host == "" {
				continue
			}
			own := strings.ToLower(b.Host) + strings.TrimSuffix(b.Path, "/")
			if under(asked, own) && len(own) > length {
				best, length = s, len(own)
			}
		}
	}
	return best
}

// under reports whether a path is another or lies below it.
func under(path, base string) bool {
	return path == base || strings.HasPrefix(path, base+"/")
}
