package region

import (
	"fmt"
	"slices"
	"strings"

	"rekap/data"
)

// district settles a kecamatan by the article's region or province.
func (c *Context) district(m *Mention) (Place, string, bool) {
	home := c.Place
	if m.Bare && !m.Shared && BearsName(m.District, home) {
		return home, "the name without a kind is the region's own", true
	}
	if r, ok := c.seated(m); ok {
		return r, "the name without a kind is that of a region of the article's province", true
	}
	switch {
	case m.Within != "":
		return m.lies(m.Within), "the words say in which region it lies", true
	case slices.Contains(m.Codes, home.Code):
		return m.lies(home.Code), "a kecamatan of the article's region", true
	case m.Bare && len(m.Codes) > 0:
		if r, ok := c.seatTold(m); ok && home.Level == data.Regency {
			return r, "the seat of a region that the article names", true
		}
		return Place{}, "a kecamatan of the name lies elsewhere", false
	case home.Level == data.Regency:
		if name, ok := c.townOf(m); ok {
			return Place{Code: home.Code, Name: "Kecamatan " + name, Level: data.Subdist, District: name}, "the kecamatan of the region's own town", true
		}
		if name, ok := c.spelled(m); ok {
			return Place{Code: home.Code, Name: "Kecamatan " + name, Level: data.Subdist, District: name}, "a kecamatan of the article's region, spelled a little otherwise", true
		}
		if code, ok := c.named(m.Codes); ok {
			return m.lies(code), "a kecamatan of a region that the article names", true
		}
		return Place{}, fmt.Sprintf("%s has no kecamatan %s", home.Name, m.District), false
	case len(m.Codes) == 0:
		return Place{}, "no region has a kecamatan " + m.District, false
	case len(m.Codes) == 1:
		if home.Code == "" || sameProvince(m.Codes[0], home.Code) || home.Code == data.NationCode {
			return m.lies(m.Codes[0]), "the only kecamatan of that name", true
		}
		return Place{}, fmt.Sprintf("the only kecamatan %s lies outside the article's region", m.District), false
	}
	if home.Level == data.Province {
		var inside []string
		for _, code := range m.Codes {
			if sameProvince(code, home.Code) {
				inside = append(inside, code)
			}
		}
		if len(inside) == 1 {
			return m.lies(inside[0]), "the only kecamatan of that name in the article's province", true
		}
		if code, ok := c.named(inside); ok {
			return m.lies(code), "a kecamatan of a region that the article names", true
		}
	}
	return Place{}, fmt.Sprintf("%d regions have a kecamatan %s", len(m.Codes), m.District), false
}

// seated gives the one region of the article's province that bears the name of
// a kecamatan in it, told without its kind and outside a list of kecamatan.
func (c *Context) seated(m *Mention) (Place, bool) {
	if !m.Bare || m.Shared || m.Within != "" || c.Place.Level != data.Province {
		return Place{}, false
	}
	var found Place
	for _, code := range m.Codes {
		if r, ok := c.gazetteer.Lookup(code); ok && sameProvince(code, c.Place.Code) && strings.HasSuffix(r.Name, " "+m.District) {
			if found.Code != "" {
				return Place{}, false
			}
			found = r
		}
	}
	return found, found.Code != ""
}

// lies is the kecamatan m of a region, under the name that it has there.
func (m *Mention) lies(code string) Place {
	p := Place{Code: code, Name: "Kecamatan " + m.District, Level: data.Subdist, District: m.District}
	for _, b := range m.bearers {
		if b.regency == code {
			p.Name, p.District = "Kecamatan "+b.official, b.official
			break
		}
	}
	return p
}

// named gives the one region among codes that the article names by itself.
func (c *Context) named(codes []string) (string, bool) {
	found := ""
	for _, cand := range c.Candidates {
		if cand.own && slices.Contains(codes, cand.Place.Code) {
			if found != "" {
				return "", false
			}
			found = cand.Place.Code
		}
	}
	return found, found != ""
}

// The letters by which the print of a kecamatan may differ from its listed
// name, for names of at least so many letters.
const (
	oneLetter  = 6
	twoLetters = 10
)

// townOf gives the one kecamatan of the article's region that bears the name of the region or of
// its seat, where a mention has no more than the kind of a town: "Kecamatan Kota" of Kudus is
// Kecamatan Kota Kudus.
func (c *Context) townOf(m *Mention) (string, bool) {
	x := c.gazetteer.index
	kind := strings.ToLower(m.District)
	if x.kindOf(kind) != "kota" {
		return "", false
	}
	found := ""
	for _, own := range x.within[c.Place.Code] {
		n := x.byName[strings.TrimPrefix(own.key, kind+" ")]
		if n == nil || !slices.ContainsFunc(n.regions, func(b bearer) bool { return b.region.Code == c.Place.Code }) {
			continue
		}
		if found != "" {
			return "", false
		}
		found = own.name
	}
	return found, found != ""
}

// spelled gives the kecamatan of the article's region that a mention prints a little otherwise,
// with all the names that it stands before, or by itself.
func (c *Context) spelled(m *Mention) (string, bool) {
	if m.wide != "" {
		if name, ok := c.gazetteer.index.spelledLike(m.wide, c.Place.Code); ok {
			return name, true
		}
	}
	return c.gazetteer.index.spelledLike(m.District, c.Place.Code)
}

// spelledLike gives the one kecamatan of a region whose name is printed with a
// letter or two wrong, or with its words joined.
func (x *index) spelledLike(printed, code string) (string, bool) {
	joined := strings.ReplaceAll(x.key(printed), " ", "")
	most := 0
	switch n := len(joined); {
	case n > longestWord:
		return "", false
	case n >= twoLetters:
		most = 2
	case n >= oneLetter:
		most = 1
	}
	best, found, tie := most+1, "", false
	for _, own := range x.within[code] {
		key := strings.ReplaceAll(own.key, " ", "")
		if max(len(key), len(joined))-min(len(key), len(joined)) > most {
			continue
		}
		switch d := distance(joined, key); {
		case d < best:
			best, found, tie = d, own.name, false
		case d == best:
			tie = true
		}
	}
	return found, found != "" && !tie
}
