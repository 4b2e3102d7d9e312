package official

import (
	"fmt"
	"regexp"
	"strings"

	"rekap/data"
)

// place is what a row is about.
type place struct {
	code     string // of the nation, province or regency
	level    data.Level
	district string // the kecamatan's name where level is district
}

// line holds the cells of a row that say what it is about.
type line struct {
	code                      []cell
	label, province, district string
}

// join finds the place of a row. Where there is none, the reason says why.
func (g *gazetteer) join(l line, svc *data.Service, res *data.Resource) (place, string) {
	var p place
	var reason string
	switch svc.Codes {
	case data.Kemendagri, data.BPS:
		p, reason = g.byCode(l, svc.Codes, res.Level)
	case data.NamesOnly:
		p, reason = g.byName(l, svc, res)
	default:
		return p, fmt.Sprintf("the code system %q is not known", svc.Codes)
	}
	if reason != "" {
		return place{}, reason
	}
	if res.Level != "" && p.level != res.Level {
		return place{}, fmt.Sprintf("it is a %s, but the table is of level %s", p.level, res.Level)
	}
	if !g.covered(p.code, svc.Regions) {
		return place{}, fmt.Sprintf("%s is outside the regions that the service covers", g.regions[p.code].Name)
	}
	return p, ""
}

// covered reports whether a region is, or lies in, one of a service's regions.
func (g *gazetteer) covered(code string, regions []string) bool {
	for _, c := range regions {
		if c == code || c == data.NationCode || c == g.regions[code].Province {
			return true
		}
	}
	return len(regions) == 0
}

// byCode joins by the row's code; its name must not contradict it.
func (g *gazetteer) byCode(l line, system data.CodeSystem, level data.Level) (place, string) {
	digits, reason := digitsOf(l.code, system)
	if reason != "" {
		return place{}, reason
	}
	if digits == "" {
		if found := g.called(l.label, data.Nation, ""); len(found) == 1 {
			return place{code: data.NationCode, level: data.Nation}, ""
		}
		if level == data.Nation {
			return place{code: data.NationCode, level: data.Nation}, ""
		}
		return place{}, "it has no code"
	}
	if system == data.BPS {
		return g.byBPS(l, digits)
	}
	if len(digits) == 6 {
		return g.byDistrictCode(l, digits[:2]+"."+digits[2:4]+"."+digits[4:])
	}
	code := digits
	if len(digits) == 4 {
		code = digits[:2] + "." + digits[2:]
	}
	r, ok := g.regions[code]
	if !ok {
		return place{}, fmt.Sprintf("no region has the Kemendagri code %s", code)
	}
	if reason := g.contradicts(r, l.label); reason != "" {
		return place{}, reason
	}
	return place{code: r.Code, level: r.Level}, ""
}

// contradicts says so where a label is the name of other regions of the
// level, and not of r. A spelling that is no region's name decides nothing.
func (g *gazetteer) contradicts(r data.Region, label string) string {
	if label == "" {
		return ""
	}
	found := g.called(label, r.Level, "")
	for _, f := range found {
		if f.Code == r.Code {
			return ""
		}
	}
	if len(found) == 0 {
		return ""
	}
	return fmt.Sprintf("its code means %s (%s), its name %s (%s)", r.Name, r.Code, found[0].Name, found[0].Code)
}

func (g *gazetteer) byDistrictCode(l line, code string) (place, string) {
	d, ok := g.districts[code]
	if !ok {
		return place{}, fmt.Sprintf("no kecamatan has the Kemendagri code %s", code)
	}
	name := l.district
	if name == "" {
		name = l.label
	}
	if name != "" && districtKey(name) != districtKey(d.Name) {
		if other, ok := g.district(d.Regency, name); ok {
			return place{}, fmt.Sprintf("its code means %s (%s), its name %s (%s)", d.Name, d.Code, other.Name, other.Code)
		}
	}
	return place{code: d.Regency, level: data.Subdist, district: d.Name}, ""
}

// byBPS joins by a BPS code. The codes of Papua were given anew in 2022, so
// that a row there must agree by name.
func (g *gazetteer) byBPS(l line, digits string) (place, string) {
	regency := digits
	if len(digits) == 7 {
		regency = digits[:4]
	}
	code, ok := g.bps[regency]
	if !ok {
		return place{}, fmt.Sprintf("the BPS code %s is not in the table of codes", regency)
	}
	r := g.regions[code]
	if len(digits) == 7 {
		name := l.district
		if name == "" {
			name = l.label
		}
		d, ok := g.district(code, name)
		if !ok {
			return place{}, fmt.Sprintf("%s has no kecamatan called %q", r.Name, name)
		}
		return place{code: code, level: data.Subdist, district: d.Name}, ""
	}
	if reason := g.contradicts(r, l.label); reason != "" {
		return place{}, reason
	}
	if strings.HasPrefix(digits, "9") && len(g.called(l.label, r.Level, "")) == 0 {
		return place{}, fmt.Sprintf("the BPS code %s was given anew in 2022, and the name %q does not settle it", digits, l.label)
	}
	return place{code: r.Code, level: r.Level}, ""
}

// byName joins by the row's name within its province.
func (g *gazetteer) byName(l line, svc *data.Service, res *data.Resource) (place, string) {
	province, home := "", ""
	if len(svc.Regions) == 1 {
		home = svc.Regions[0]
		province = g.regions[home].Province
	}
	if l.province != "" {
		found := g.called(l.province, data.Province, "")
		if len(found) != 1 {
			return place{}, fmt.Sprintf("no province is called %q", l.province)
		}
		province = found[0].Code
	}
	if res.Level == data.Subdist {
		return g.districtByName(l, province, home)
	}
	if res.Level == data.Province || res.Level == data.Nation {
		province = ""
	}
	return one(g.called(l.label, res.Level, province), l.label)
}

func (g *gazetteer) districtByName(l line, province, home string) (place, string) {
	name := l.district
	regency := place{code: home, level: g.regions[home].Level}
	if name == "" {
		name = l.label
	} else if l.label != "" && l.label != name {
		var reason string
		if regency, reason = one(g.called(l.label, data.Regency, province), l.label); reason != "" {
			return place{}, reason
		}
	}
	if regency.level != data.Regency {
		return place{}, "its regency is not known"
	}
	d, ok := g.district(regency.code, name)
	if !ok {
		return place{}, fmt.Sprintf("%s has no kecamatan called %q", g.regions[regency.code].Name, name)
	}
	return place{code: regency.code, level: data.Subdist, district: d.Name}, ""
}

// one takes the only region found.
func one(found []data.Region, name string) (place, string) {
	switch len(found) {
	case 0:
		return place{}, fmt.Sprintf("no region is called %q", name)
	case 1:
		return place{code: found[0].Code, level: found[0].Level}, ""
	}
	names := make([]string, len(found))
	for i, r := range found {
		names[i] = r.Name
	}
	return place{}, fmt.Sprintf("%q may be %s", name, strings.Join(names, " or "))
}

var (
	onlyDigits = regexp.MustCompile(`^[0-9]{1,10}$`)
	// cutZero is a code with a dot that a number format robbed of its last 0.
	cutZero = regexp.MustCompile(`^[0-9]{2}\.[0-9]$`)
)

// digitsOf makes the digits of a row's code, from the province down: 2, 4, and
// 6 for a kecamatan (7 in BPS codes); empty where all parts are empty or zero.
func digitsOf(parts []cell, system data.CodeSystem) (string, string) {
	widths := []int{2, 2, 2}
	if system == data.BPS {
		widths[2] = 3
	}
	if len(parts) == 1 {
		return wholeCode(parts[0], widths)
	}
	digits, ended := "", false
	for i, c := range parts {
		s := strings.TrimSuffix(strings.TrimSpace(c.text), ".0")
		if absent[strings.ToLower(s)] || strings.Trim(s, "0") == "" {
			ended = true
			continue
		}
		if i >= len(widths) || ended || !onlyDigits.MatchString(s) {
			return "", fmt.Sprintf("%q is no part %d of a code", s, i+1)
		}
		// Some services repeat the parent's code in the part.
		if len(s) == len(digits)+widths[i] {
			s = strings.TrimPrefix(s, digits)
		}
		if len(s) > widths[i] {
			return "", fmt.Sprintf("%q is no part %d of a code", s, i+1)
		}
		digits += strings.Repeat("0", widths[i]-len(s)) + s
	}
	return digits, ""
}

// wholeCode reads a code that stands in one cell.
func wholeCode(c cell, widths []int) (string, string) {
	s := c.text
	if c.number {
		s = strings.TrimSuffix(s, ".0")
		if cutZero.MatchString(s) {
			s += "0"
		}
	}
	s = strings.ReplaceAll(strings.ReplaceAll(s, ".", ""), " ", "")
	if absent[strings.ToLower(s)] || strings.Trim(s, "0") == "" {
		return "", ""
	}
	full := widths[0] + widths[1] + widths[2]
	if !onlyDigits.MatchString(s) || len(s) != 2 && len(s) != 4 && len(s) != full {
		return "", fmt.Sprintf("%q is no code of a province, regency or kecamatan", c.text)
	}
	for _, n := range []int{4, 2} {
		if len(s) > n && strings.Trim(s[n:], "0") == "" {
			s = s[:n]
		}
	}
	return s, ""
}
