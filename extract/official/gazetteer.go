package official

import (
	"slices"
	"strings"
	"unicode"

	"rekap/data"
)

// gazetteer holds the codes and names that rows are joined by.
type gazetteer struct {
	regions   map[string]data.Region
	children  map[string]int // number of regions right below a province or the nation
	names     map[string][]data.Region
	districts map[string]data.District
	within    map[string][]data.District // by regency
	bps       map[string]string
}

func newGazetteer(ref *data.Reference) *gazetteer {
	g := &gazetteer{
		regions: map[string]data.Region{}, children: map[string]int{}, names: map[string][]data.Region{},
		districts: map[string]data.District{}, within: map[string][]data.District{}, bps: map[string]string{},
	}
	for _, r := range ref.Regions {
		g.regions[r.Code] = r
		g.addName(r.Name, r)
		switch r.Level {
		case data.Province:
			g.children[data.NationCode]++
		case data.Regency:
			g.children[r.Province]++
		}
	}
	for _, a := range ref.Aliases {
		if r, ok := g.regions[a.RegionCode]; ok && a.Use == data.UseAlone {
			g.addName(a.Name, r)
		}
	}
	for _, d := range ref.Districts {
		g.districts[d.Code] = d
		g.within[d.Regency] = append(g.within[d.Regency], d)
	}
	for _, b := range ref.BPS {
		g.bps[b.Code] = b.RegionCode
	}
	return g
}

func (g *gazetteer) addName(name string, r data.Region) {
	_, bare := label(name)
	for _, key := range []string{bare, key(words(name))} {
		if !slices.ContainsFunc(g.names[key], func(o data.Region) bool { return o.Code == r.Code }) {
			g.names[key] = append(g.names[key], r)
		}
	}
}

// called returns the regions that a label may mean, within a level and a
// province where they are given. The label's own word of kind counts.
func (g *gazetteer) called(name string, level data.Level, province string) []data.Region {
	kind, bare := label(name)
	found := g.filter(bare, kind, level, province)
	if len(found) == 0 {
		found = g.filter(key(words(name)), "", level, province)
	}
	return found
}

func (g *gazetteer) filter(key, kind string, level data.Level, province string) []data.Region {
	var out []data.Region
	for _, r := range g.names[key] {
		if (kind == "" || r.Kind == kind) && (level == "" || r.Level == level) && (province == "" || r.Province == province) {
			out = append(out, r)
		}
	}
	return out
}

// district finds a kecamatan of a regency by its name.
func (g *gazetteer) district(regency, name string) (data.District, bool) {
	want := districtKey(name)
	for _, d := range g.within[regency] {
		if districtKey(d.Name) == want {
			return d, true
		}
	}
	return data.District{}, false
}

// kinds are the words of kind before a name, as tables write them, and what
// kind each tells; an empty kind is a word that only fills.
var kinds = map[string]string{
	"kab": "kabupaten", "kabupaten": "kabupaten", "kota": "kota", "kotamadya": "kota",
	"prov": "provinsi", "propinsi": "provinsi", "provinsi": "provinsi",
	"adm": "", "administrasi": "", "administratif": "",
}

// label splits a region's name as tables write it into its kind, empty where
// it states none, and a key that is the same for loose spellings.
func label(name string) (kind, bare string) {
	w := words(name)
	for len(w) > 1 {
		k, ok := kinds[w[0]]
		if !ok || kind != "" && k != "" {
			break
		}
		if k != "" {
			kind = k
		}
		w = w[1:]
	}
	return kind, key(w)
}

// words splits a name into lower-case words of letters and digits.
func words(name string) []string {
	return strings.FieldsFunc(strings.ToLower(name), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// key joins words, since tables put spaces and hyphens where they like.
func key(w []string) string {
	var b strings.Builder
	for _, s := range w {
		if s == "kep" {
			s = "kepulauan"
		}
		b.WriteString(s)
	}
	return b.String()
}

// districtKey is the key of a kecamatan's name.
func districtKey(name string) string {
	w := words(name)
	if len(w) > 1 && (w[0] == "kecamatan" || w[0] == "kec" || w[0] == "distrik") {
		w = w[1:]
	}
	return key(w)
}
