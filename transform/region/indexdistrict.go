package region

import (
	"slices"
	"strings"

	"rekap/data"
)

// addDistrict files a kecamatan under its name as listed and under the name
// written as one word; all spellings of one name share their bearers, for one
// list has Tompo Bulu and another Tompobulu.
func (x *index) addDistrict(d data.District) {
	ids := x.idsOf(d.Name, true)
	if len(ids) == 0 {
		return
	}
	x.within[d.Regency] = append(x.within[d.Regency], district{d.Name, x.key(d.Name)})
	n, one := x.bear(d.Name, d)
	x.spellDistrict(ids, n)
	if len(ids) > 1 {
		x.spellDistrict(x.idsOf(one, true), n)
	}
	if first, rest, _ := strings.Cut(d.Name, " "); len(ids) > 2 && x.kindOf(first) == "kota" {
		// Kota Ternate Selatan, which the press calls Ternate Selatan
		if short := strings.ReplaceAll(x.key(rest), " ", ""); x.districts[short] == nil {
			x.districts[short] = n
			x.spellDistrict(ids[1:], n)
		}
	}
	if r := x.byCode[d.Regency]; r != nil && r.Kind == "kabupaten" {
		if bare, _ := x.bare(r.Name, r); bare == d.Name {
			x.addTown(d)
		}
	}
}

// addTown adds the name by which the press parts the kecamatan that bears its
// kabupaten's name from the kabupaten: "Rembang Kota" is Kecamatan Rembang.
func (x *index) addTown(d data.District) {
	town := d.Name + " Kota"
	n, _ := x.bear(town, d)
	x.spellDistrict(x.idsOf(town, true), n)
}

// bear files a kecamatan as a bearer of a name, and gives the name and its spelling as
// one word.
func (x *index) bear(text string, d data.District) (n *name, one string) {
	one = strings.ReplaceAll(x.key(text), " ", "")
	if n = x.districts[one]; n == nil {
		n = &name{text: text}
		x.districts[one] = n
	}
	n.district = append(n.district, districtBearer{d.Regency, d.Name})
	return n, one
}

// spellDistrict files a kecamatan's name under the words of one spelling.
func (x *index) spellDistrict(ids []int32, n *name) {
	list := x.words[ids[0]].districts
	for i := range list {
		if slices.Equal(list[i].ids, ids) {
			return
		}
	}
	x.words[ids[0]].districts = insertEntry(list, entry{ids, n})
}
