package transform

import (
	"math"
	"slices"
	"strings"

	"rekap/data"
	"rekap/transform/indicator"
)

// inheritBases gives a share without a base that of the share it is compared
// with in its own or the sentence before.
func (p *page) inheritBases(byClaim map[int]int) {
	p.restated()
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.unit != data.UnitPercent || m.denom != "" || m.claim.Of >= 0 {
			continue
		}
		// the same share told with its base elsewhere
		for j := range p.mentions {
			o := &p.mentions[j]
			if o.value == m.value && o.denom != "" && (o.indicator == m.indicator || p.reaches(m, o)) && o.cohort == m.cohort && o.place == m.place {
				m.denom, m.denomBasis = o.denom, o.denomBasis
				break
			}
		}
		formerTarget := m.claim.Old && m.claim.Source == indicator.Before && p.r.indicators[m.indicator].Kind == "target"
		if m.denom != "" || formerTarget {
			continue
		}
		if h := m.claim.Heir; h >= 0 {
			if j, ok := byClaim[h]; ok && p.mentions[j].indicator == m.indicator && p.mentions[j].denom != "ikd_target" && !p.ofProvince(m, &p.mentions[j]) {
				m.denom = p.mentions[j].denom
			}
			if m.denom != "" {
				m.denomBasis = "stated"
				continue
			}
		}
		for j := i - 1; j >= 0; j-- {
			o := &p.mentions[j]
			if m.claim.Sentence-o.claim.Sentence > 1 {
				break
			}
			if o.unit != data.UnitPercent || o.denom == "" || o.denom == "ikd_target" || p.ofProvince(m, o) || o.claim.Family != m.claim.Family || o.denomBasis == "arithmetic" || m.title && o.claim.BaseSpan == (indicator.Span{}) {
				continue // a headline's target whose base only the text names lends it to no share beside it
			}
			list := m.claim.Heir == o.claimAt && m.indicator == o.indicator
			compared := p.r.indicators[m.indicator].Kind == "target" && (m.claim.Family == "ikd" || p.raises(m, o)) && m.claim.BaseSpan == (indicator.Span{}) && m.claim.Source != indicator.Own && !p.national(p.reading.Sentences[m.claim.Sentence].Start, m.num.Start) && !(o.claim.Sentence < m.claim.Sentence && p.setByNoun(m)) ||
				p.r.indicators[o.indicator].Kind == "target" && (m.claim.Sentence == o.claim.Sentence || m.value == o.value || m.claim.Family == "record")
			if list || compared || m.indicator == o.indicator && m.claim.Source >= indicator.List {
				m.denom, m.denomBasis = o.denom, "stated"
				break
			}
		}
	}
}

// raises tells whether a target is set for the very share o of the sentence before, whose words
// name the people it is of: "98,27 persen dari wajib KTP. Dinas menargetkan angka itu naik
// jadi 99,4 persen".
func (p *page) raises(m, o *mention) bool {
	s := p.reading.Sentences[m.claim.Sentence]
	return o.claim.Sentence < m.claim.Sentence && o.claim.BaseSpan != (indicator.Span{}) && p.pointsBack(indicator.Span{Start: s.Start, End: m.num.Start})
}

// reaches tells whether a share is of what is reached where another is the target of it.
func (p *page) reaches(m, target *mention) bool {
	return p.r.indicators[m.indicator].Kind == "rate" && p.r.indicators[target.indicator].Kind == "target" && m.claim.Family == target.claim.Family && target.denom != "ikd_target"
}

// setByNoun tells whether a share is told by a bare noun of targets, which points back
// to no people told before as "targetnya" does: "Adapun target pusat 30 persen", "mencapai 30
// persen sebagaimana target pusat".
func (p *page) setByNoun(m *mention) bool {
	low := p.lower[p.reading.Sentences[m.claim.Sentence].Start:max(m.num.Start, m.claim.Post.End)]
	return slices.ContainsFunc(letterWords(low), func(w string) bool {
		return slices.Contains(p.r.dateWords.BareTargets, w)
	})
}

// restated makes a base that the arithmetic found a stated one where the same
// share is told with it elsewhere.
func (p *page) restated() {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.denomBasis == "arithmetic" && p.anyMention(func(o *mention) bool {
			return o.indicator == m.indicator && o.value == m.value && o.place == m.place && o.denom == m.denom && o.denomBasis == "stated"
		}) {
			m.denomBasis = "stated"
		}
	}
}

// districtBases gives the shares of kecamatan the base that the words name for
// their region's. One of more than a hundred percent is of something else.
func (p *page) districtBases() {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.unit != data.UnitPercent || m.denom != "" || m.place.District == "" || m.value > 100 {
			continue
		}
		for j := range p.mentions {
			if o := &p.mentions[j]; o.indicator == m.indicator && o.place.District == "" && o.place.Code == m.place.Code && o.denom != "" && o.denom != "ikd_target" {
				m.denom, m.denomBasis = o.denom, o.denomBasis
				break
			}
		}
	}
}

// siblingBases gives a region's share without a base the one base that the
// article names for the same share of other regions: a province's before the
// list of its kabupaten.
func (p *page) siblingBases() {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.unit != data.UnitPercent || m.denom != "" || m.claim.Source < indicator.List && !p.opensList(m) || p.r.indicators[m.indicator].Kind == "target" {
			continue
		}
		base, basis := "", ""
		for j := range p.mentions {
			o := &p.mentions[j]
			if o.indicator != m.indicator || o.place == m.place || o.denom == "" || p.ofProvince(m, o) {
				continue
			}
			if base != "" && base != o.denom {
				base = "ikd_target"
				break
			}
			base, basis = o.denom, o.denomBasis
		}
		if base != "" && base != "ikd_target" {
			m.denom, m.denomBasis = base, basis
		}
	}
}

// opensList tells whether the shares of other regions go on from a share: "tertinggi
// Kabupaten A, di atas 47 persen, lalu B (33 persen)".
func (p *page) opensList(m *mention) bool {
	return p.anyMention(func(o *mention) bool {
		return o.claim.Heir == m.claimAt && o.indicator == m.indicator && o.place != m.place
	})
}

// shareBases gives the earlier shares of a list the base that stands with its
// last: "A 10,4 persen dan B 4,3 persen dari wajib KTP", and the level of before that of the one
// it changed to: "naik dari 25 persen menjadi 30 persen dari wajib KTP".
func (p *page) shareBases() {
	for i := len(p.mentions) - 1; i > 0; i-- {
		m, o := &p.mentions[i], &p.mentions[i-1]
		if m.indicator == o.indicator && m.claim.Sentence == o.claim.Sentence && m.denomBasis == "stated" && o.denom == "" &&
			m.unit == data.UnitPercent && m.claim.Heir == o.claimAt && (m.place != o.place || p.becomes(o, m)) {
			o.denom, o.denomBasis = m.denom, m.denomBasis
		}
	}
}

// becomes tells whether nothing but a word of change leads from a figure to another.
func (p *page) becomes(o, m *mention) bool {
	return slices.Contains(p.r.dateWords.ChangedTo, strings.TrimSpace(p.lower[o.num.End:m.num.Start]))
}

// gapBases gives a target without a base that of the share reached, where the
// page tells the exact gap between the two: both are of the same people.
func (p *page) gapBases() {
	for i := range p.reading.Claims {
		c := &p.reading.Claims[i]
		if c.Role != "gap" || !c.Percent || p.numbers[c.Number].Decimals == 0 {
			continue
		}
		gap := &p.numbers[c.Number]
		for j := range p.mentions {
			t := &p.mentions[j]
			if t.denom != "" || t.unit != data.UnitPercent || p.r.indicators[t.indicator].Kind != "target" {
				continue
			}
			for k := range p.mentions {
				o := &p.mentions[k]
				if o.unit == t.unit && o.claim.Family == t.claim.Family && o.place == t.place && p.r.indicators[o.indicator].Kind == "rate" &&
					fits(o.denom, p.r.indicators[t.indicator]) && math.Abs(t.value-o.value-gap.Value) <= math.Pow10(-gap.Decimals) {
					t.denom, t.denomBasis = o.denom, "arithmetic"
				}
			}
		}
	}
}

// ofTargetShare tells whether a share is told as one of a target share, so that what it is
// of stays open: "3,3 persen dari target 25 persen".
func (p *page) ofTargetShare(m *mention) bool {
	return m.claim.Of >= 0 && p.reading.Claims[m.claim.Of].Percent
}

// comparedBases gives a share told for comparison, "dibandingkan tahun 2022 yang
// hanya 60,7 persen", the one base that the article names for the same share.
func (p *page) comparedBases() {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.unit != data.UnitPercent || m.denom != "" || p.ofTargetShare(m) || p.r.indicators[m.indicator].Kind != "rate" || !p.compares(p.reading.Sentences[m.claim.Sentence]) && !p.setAgainst(m) && !p.otherYear(m) {
			continue
		}
		base := ""
		for j := range p.mentions {
			o := &p.mentions[j]
			if o.indicator != m.indicator || o.place != m.place || o.denom == "" || o.cohort != m.cohort {
				continue
			}
			if o.denom == "ikd_target" || base != "" && base != o.denom {
				base = ""
				break
			}
			base = o.denom
		}
		if base != "" {
			m.denom, m.denomBasis = base, "stated"
		}
	}
}

// setAgainst tells whether the words of a share set it against its own date: "jauh di
// atas tahun 2020 yang baru 5 persen".
func (p *page) setAgainst(m *mention) bool {
	for i := range p.datesIn(p.reading.Sentences[m.claim.Sentence].Start, m.num.Start) {
		if p.resolved[i].ok && p.resolved[i].Day.Equal(m.asOf) && after(p.text[:p.dates[i].Start], p.r.places.Words().Compared...) {
			return true
		}
	}
	return false
}

// otherYear tells whether the own words of a share date it to an earlier year than
// the article tells of.
func (p *page) otherYear(m *mention) bool {
	return m.dated && m.precision == "year" && m.asOf.Year() < p.day.day.Year()
}

// neighbourBases takes the base from the share of the one other region that an
// article about a kabupaten or kota tells for comparison, "seperti di Kota Madiun
// yang sudah 98 persen", or for the average of its province, where its own words name none:
// nobody says of whom the neighbour counts. A list of regions is told of one kind of people.
func (p *page) neighbourBases() {
	if p.context.Place.Level != data.Regency {
		return
	}
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.unit != data.UnitPercent || m.denom == "" || m.denomBasis == "arithmetic" || m.place.Level != data.Regency && !p.provinceAverage(m) || m.place == p.context.Place || m.claim.OwnBase || m.denom == "ikd_target" {
			continue
		}
		if !p.anyMention(func(o *mention) bool {
			listed := o.claim.Sentence == m.claim.Sentence && o.claim.BaseSpan != (indicator.Span{})
			return o.indicator == m.indicator && o.place != m.place && (o.place != p.context.Place || listed)
		}) {
			m.denom, m.denomBasis = "", ""
		}
	}
}

// looser tells whether a names the same base as b in a looser word: residents
// for those obliged or recorded.
func looser(a, b *mention) bool {
	return a.denom == "population" && a.denomBasis == "stated" && a.value == b.value &&
		(b.denom == "wajib_ktp" || b.denom == "ktp_el_recorded" || b.denom == "ktp_el_held")
}
