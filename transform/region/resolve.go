package region

import (
	"slices"
	"strings"

	"rekap/data"
)

// Resolve settles one mention in the light of the article. Where it cannot, ok
// is false and reason says why; reason also names the ground of a decision.
func (c *Context) Resolve(m *Mention) (place Place, reason string, ok bool) {
	if c.gazetteer == nil {
		return Place{}, "the context belongs to no gazetteer", false
	}
	switch m.Role {
	case Elsewhere, Outlet:
		return Place{}, "the name belongs to something else than a region", false
	case District:
		return c.district(m)
	case Seat, Word, Dateline:
		for _, code := range m.Codes {
			if code == c.Place.Code || m.Role == Word && len(m.Codes) == 1 && sameProvince(code, c.Place.Code) {
				p, _ := c.gazetteer.Lookup(code)
				return p, "a supporting name that agrees with the article's region", true
			}
		}
		if p, ok := c.seatTold(m); ok {
			return p, "the seat of a region that the article names", true
		}
		if m.Role != Dateline {
			return Place{}, "the name decides nothing alone, and the article's region is another", false
		}
	}
	if len(m.Codes) == 1 {
		p, ok := c.gazetteer.Lookup(m.Codes[0])
		return p, "the words name it", ok
	}
	if len(m.Codes) == 0 {
		return Place{}, "no region bears the name", false
	}
	if slices.Contains(m.Codes, c.Place.Code) {
		return c.Place, "a shared name; the article is about this region", true
	}
	code, rival := c.heaviest(m.Codes)
	if code != "" && !rival {
		p, _ := c.gazetteer.Lookup(code)
		return p, "a shared name; the article names this region with its kind", true
	}
	if p, ok := c.nearHome(m.Codes); ok && (code == "" || rival) {
		return p, "a shared name; one of its bearers lies in the article's province", true
	}
	return Place{}, "the name is shared by " + c.names(m.Codes) + " and nothing decides between them", false
}

// nearHome gives the one of several regions that lies in the province of the article's
// region; false for none or several.
func (c *Context) nearHome(codes []string) (Place, bool) {
	near := ""
	for _, code := range codes {
		if !sameProvince(code, c.Place.Code) {
			continue
		}
		if near != "" {
			return Place{}, false
		}
		near = code
	}
	return c.gazetteer.Lookup(near)
}

// heaviest gives the code among codes that the article names most clearly, and
// whether another comes near.
func (c *Context) heaviest(codes []string) (best string, rival bool) {
	weight := 0.0
	for _, cand := range c.Candidates {
		if !slices.Contains(codes, cand.Place.Code) {
			continue
		}
		if best == "" {
			best, weight = cand.Place.Code, cand.Weight
			continue
		}
		return best, cand.Weight > weight/2
	}
	return best, false
}

// names are the names of regions, as a reason lists them.
func (c *Context) names(codes []string) string {
	var names []string
	for _, code := range codes {
		if p, ok := c.gazetteer.Lookup(code); ok {
			names = append(names, p.Name)
		}
	}
	return strings.Join(names, ", ")
}

// sameProvince tells whether two codes lie in the same province.
func sameProvince(a, b string) bool {
	return len(a) >= 2 && len(b) >= 2 && a[:2] == b[:2] && a != data.NationCode && b != data.NationCode
}
