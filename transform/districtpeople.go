package transform

import (
	"cmp"
	"slices"
	"strings"

	"rekap/transform/calendar"
	"rekap/transform/numeral"
	"rekap/transform/region"
)

// districtPeople adds the kecamatan of the article's region that no kind announces:
// those named right behind the noun of their counted people, "2.318 warga Toili sudah
// aktivasi", and those whose name begins with that of a kind, "di Kota Juang 604 jiwa".
func (p *page) districtPeople() {
	var found []region.Mention
	for i := range p.numbers {
		n := &p.numbers[i]
		if n.Form == numeral.Count && n.Unit.Class == numeral.Person && n.Unit.End < len(p.text) && p.text[n.Unit.End] == ' ' {
			found = p.addDistrict(found, n.Unit.End+1, 1)
		}
	}
	for at := 0; ; {
		k := strings.Index(p.text[at:], kindInName)
		if k < 0 {
			break
		}
		at += k + len(kindInName)
		found = p.addDistrict(found, at-len(kindInName)+1, 2)
	}
	if len(found) == 0 {
		return
	}
	p.spots = append(slices.Clip(p.spots), found...)
	slices.SortStableFunc(p.spots, func(a, b region.Mention) int { return cmp.Compare(a.Start, b.Start) })
	p.spots = slices.CompactFunc(p.spots, func(a, b region.Mention) bool { return a.Start == b.Start })
}

// kindInName is the kind that names of kecamatan begin with.
const kindInName = " Kota "

// addDistrict adds the kecamatan of the article's region whose name of at least so
// many words stands at an offset, unless a place is known there or it is a name of
// the region's own.
func (p *page) addDistrict(found []region.Mention, at, words int) []region.Mention {
	k := p.firstSpot(at)
	ends := nameEnds(p.text, at)
	for j, end := range ends {
		if len(ends)-j < words {
			break
		}
		if k < len(p.spots) && p.spots[k].Start < end || k > 0 && p.spots[k-1].End > at {
			continue
		}
		own, ok := p.context.AsDistrict(region.Mention{Start: at, End: end, NameStart: at, NameEnd: end}, p.text[at:end])
		if ok && !p.namesHome(own) && !strings.HasSuffix(p.context.Place.Name, strings.TrimPrefix(own.District, kindInName[1:len(kindInName)-1])) {
			return append(found, own)
		}
	}
	return found
}

// longestName is how many words a kecamatan's name has at most here.
const longestName = 4

// nameEnds are the ends of the capitalised words that stand from an offset on,
// joined by single spaces, the last first.
func nameEnds(text string, at int) []int {
	var ends []int
	for len(ends) < longestName && at < len(text) && text[at] >= 'A' && text[at] <= 'Z' {
		for at < len(text) && (text[at]|0x20 >= 'a' && text[at]|0x20 <= 'z' || text[at] == '\'') {
			at++
		}
		ends = append(ends, at)
		if at == len(text) || text[at] != ' ' {
			break
		}
		at++
	}
	slices.Reverse(ends)
	return ends
}

// monthsInNames takes off days and months that are part of a place's name, "Kecamatan Pasar
// Minggu", and months without a year that are names of kecamatan in a list of them:
// "Gandapura 1.480, Juli 1.377, Samalanga 1.209 jiwa".
func (p *page) monthsInNames() {
	p.dates = slices.DeleteFunc(p.dates, func(d calendar.Mention) bool {
		if d.Shape != calendar.MonthOnly && d.Shape != calendar.Weekday {
			return false
		}
		i := p.firstSpot(d.Start)
		if i > 0 && p.spots[i-1].NameStart < d.Start && p.spots[i-1].End >= d.End {
			return true
		}
		if d.Shape == calendar.Weekday {
			return false
		}
		return i < len(p.spots) && p.spots[i].Start == d.Start && p.spots[i].End == d.End && p.spots[i].Role == region.District &&
			(p.besideDistrict(i-1, d.Start) || p.besideDistrict(i+1, d.Start))
	})
}

// besideDistrict tells whether place i is a kecamatan and no month, and stands in one
// list with the name at an offset.
func (p *page) besideDistrict(i, at int) bool {
	if i < 0 || i >= len(p.spots) || p.spots[i].Role != region.District || max(at-p.spots[i].End, p.spots[i].Start-at) > namesGap {
		return false
	}
	return !slices.Contains(p.r.places.Words().Never, strings.ToLower(p.spots[i].District))
}

// namesGap is how far apart two names of a list of kecamatan stand, in bytes.
const namesGap = 64
