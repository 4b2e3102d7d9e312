package region

import "rekap/data"

// AsDistrict gives a mention of a name as the kecamatan of the article's region
// that bears it; false where none does.
func (c *Context) AsDistrict(m Mention, name string) (Mention, bool) {
	home := c.Place
	if c.gazetteer == nil || home.Level != data.Regency {
		return m, false
	}
	x := c.gazetteer.index
	key := x.key(name)
	for _, own := range x.within[home.Code] {
		if own.key != key {
			continue
		}
		m.Role, m.Level, m.District, m.Within = District, data.Subdist, own.name, home.Code
		m.Codes, m.Bare, m.Shared = []string{home.Code}, true, true
		return m, true
	}
	return m, false
}
