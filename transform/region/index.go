package region

import (
	"fmt"
	"slices"
	"strings"

	"rekap/data"
	"rekap/transform/internal/wordfilter"
)

// topic is a list of place words.
type topic uint8

const (
	kindKota topic = iota
	kindKabupaten
	kindProvince
	kindDistrict
	office
	support
	elsewhere
	bridge
	outlet
	outletTail
	joiner
	group
	never
	topicCount
)

// phrase is a place word as the ids of its tokens.
type phrase struct {
	ids   []int32
	topic topic
}

// word is what the index knows of one word.
type word struct {
	topics uint16
	// ends are the phrases of place words that end with the word; names and
	// districts are the place names that begin with it. All longest first.
	ends             []phrase
	names, districts []entry
}

func (w *word) is(t topic) bool { return w.topics&(1<<t) != 0 }

// entry is one place name as the ids of its words.
type entry struct {
	ids  []int32
	name *name
}

// name is a place name and all that bear it.
type name struct {
	text     string
	regions  []bearer
	district []districtBearer
	// common is set for a name that is an everyday word or a person's too.
	common bool
	// lower is set for a phrase that is printed in lower case.
	lower bool
}

// bearer is a region that bears a name, and how far the name can be used.
type bearer struct {
	region *data.Region
	use    string // "", support or qualified
	kinded bool   // the name was listed with this region's kind in front
}

type districtBearer struct{ regency, official string }

// district is a kecamatan by its name as listed, and by its key.
type district struct{ name, key string }

// index is the word map.
type index struct {
	ids    map[string]int32
	known  wordfilter.Filter // of ids
	words  []word
	byCode map[string]*data.Region
	// byName finds the names of regions for Find.
	byName map[string]*name
	// districts are the names of kecamatan by their key without spaces.
	districts map[string]*name
	// within are the kecamatan of each kabupaten and kota.
	within map[string][]district
	// regencies counts the kabupaten and kota of each province.
	regencies map[string]int
}

func newIndex(names Names, w *data.PlaceWords) (*index, error) {
	x := &index{ids: make(map[string]int32, 16384), known: wordfilter.New(16384), words: make([]word, 1, 16384),
		byCode: make(map[string]*data.Region, len(names.Regions)), byName: make(map[string]*name, 2048), districts: make(map[string]*name, 8192),
		within: make(map[string][]district, 520), regencies: make(map[string]int, 40)}
	kinds := map[string]topic{"kota": kindKota, "kabupaten": kindKabupaten, "provinsi": kindProvince, "kecamatan": kindDistrict}
	for k, list := range w.Kinds {
		x.addWords(list, kinds[k])
	}
	for t, list := range map[topic][]string{office: w.Offices, support: w.Support, elsewhere: w.Elsewhere, bridge: w.Bridges,
		outlet: w.Outlets, outletTail: w.OutletTails, joiner: w.Joiners, group: w.Groups, never: w.Never} {
		x.addWords(list, t)
	}
	for i := range names.Regions {
		r := &names.Regions[i]
		x.byCode[r.Code] = r
		if r.Level == data.Regency {
			x.regencies[r.Code[:2]]++
		}
	}
	for i := range names.Regions {
		r := &names.Regions[i]
		bare, _ := x.bare(r.Name, r)
		x.addName(bare, bearer{region: r}, true)
	}
	for _, a := range names.Aliases {
		r, ok := x.byCode[a.RegionCode]
		if !ok {
			return nil, fmt.Errorf("region: alias %q has the unknown region code %s", a.Name, a.RegionCode)
		}
		if a.Use == data.UseNever {
			continue
		}
		b := bearer{region: r}
		bare := a.Name
		switch a.Use {
		case data.UseSupport, data.UseQualified:
			b.use = a.Use
		default:
			bare, b.kinded = x.bare(a.Name, r)
		}
		x.addName(bare, b, a.Kind != "abbreviation")
	}
	if nation, ok := x.byCode[data.NationCode]; ok {
		for _, p := range w.Nation {
			x.addName(p, bearer{region: nation}, false)
			x.byName[x.key(p)].lower = true
		}
	}
	for _, a := range names.Ambiguities {
		if n := x.byName[x.key(a.Name)]; n != nil && a.Kind == data.CommonWord {
			n.common = true
		}
	}
	for _, d := range names.Districts {
		x.addDistrict(d)
	}
	return x, nil
}

// bare takes the kind word off a region's name: "Kota Administrasi Jakarta
// Barat" is Jakarta Barat. A name whose first word only looks like a kind
// ("Kota Baru", a kabupaten) stays whole.
func (x *index) bare(text string, r *data.Region) (bare string, kinded bool) {
	fields := strings.Fields(text)
	for n := min(3, len(fields)-1); n > 0; n-- {
		kind := x.kindOf(strings.ToLower(strings.Join(fields[:n], " ")))
		if kind == r.Kind && kind != "" {
			return strings.Join(fields[n:], " "), true
		}
	}
	return text, false
}

// kindOf gives the kind that a phrase of place words states.
func (x *index) kindOf(text string) string {
	ids := x.idsOf(text, false)
	if len(ids) == 0 || ids[len(ids)-1] == 0 {
		return ""
	}
	for _, p := range x.words[ids[len(ids)-1]].ends {
		if slices.Equal(p.ids, ids) {
			switch p.topic {
			case kindKota:
				return "kota"
			case kindKabupaten:
				return "kabupaten"
			case kindProvince:
				return "provinsi"
			}
		}
	}
	return ""
}

// idsOf gives the ids of a text's words, made where missing if make is set.
func (x *index) idsOf(text string, make bool) []int32 {
	var ids []int32
	var buf [8]token
	for _, t := range x.lex(text, buf[:0]) {
		id := t.id
		if id == 0 {
			key := normal(text[t.start:t.end])
			if id = x.ids[key]; id == 0 && make {
				id = int32(len(x.words))
				x.ids[key] = id
				x.known.Add(key)
				x.words = append(x.words, word{})
			}
		}
		ids = append(ids, id)
	}
	return ids
}

// normal is the key of one word: lower case, without apostrophes.
func normal(w string) string {
	w = strings.ToLower(w)
	if strings.Contains(w, "'") || strings.Contains(w, "’") {
		w = strings.ReplaceAll(strings.ReplaceAll(w, "'", ""), "’", "")
	}
	return w
}

// key is the normal form of a name: its words in lower case, spaced.
func (x *index) key(text string) string {
	var buf [8]token
	key := ""
	for i, t := range x.lex(text, buf[:0]) {
		if i > 0 {
			key += " "
		}
		key += normal(text[t.start:t.end])
	}
	return key
}

func (x *index) addWords(list []string, t topic) {
	for _, text := range list {
		p := phrase{ids: x.idsOf(text, true), topic: t}
		last := &x.words[p.ids[len(p.ids)-1]]
		if len(p.ids) == 1 {
			last.topics |= 1 << t
		}
		i := 0
		for i < len(last.ends) && len(last.ends[i].ids) >= len(p.ids) {
			i++
		}
		last.ends = slices.Insert(last.ends, i, p)
	}
}

// addName files a region's name under its first word; joined also files the
// name written as one word (Pangkal Pinang, Pangkalpinang).
func (x *index) addName(text string, b bearer, joined bool) {
	key := x.key(text)
	if key == "" {
		return
	}
	n := x.byName[key]
	if n == nil {
		n = &name{text: text}
		x.byName[key] = n
		ids := x.idsOf(text, true)
		x.words[ids[0]].names = insertEntry(x.words[ids[0]].names, entry{ids, n})
		if one := strings.ReplaceAll(key, " ", ""); joined && len(ids) > 1 && len(one) >= 8 && x.byName[one] == nil {
			id := x.idsOf(one, true)
			x.byName[one] = n
			x.words[id[0]].names = insertEntry(x.words[id[0]].names, entry{id, n})
		}
	}
	for i := range n.regions {
		if n.regions[i].region == b.region {
			if b.use == "" {
				n.regions[i].use = ""
			}
			return
		}
	}
	n.regions = append(n.regions, b)
}

func insertEntry(list []entry, e entry) []entry {
	i := 0
	for i < len(list) && len(list[i].ids) >= len(e.ids) {
		i++
	}
	return slices.Insert(list, i, e)
}
