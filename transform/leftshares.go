package transform

import (
	"math"

	"rekap/data"
	"rekap/transform/indicator"
)

// leftShares reads a share that the words give to those left, but the counts
// to those reached: of 560.677 children 298.201 have no card, "atau baru 46,81
// persen". The whole that the quotient needs is settled with it.
func (p *page) leftShares() {
	told := len(p.mentions)
	for i := range p.reading.Claims {
		c := &p.reading.Claims[i]
		id, ok := reachedOf[c.Family]
		if ok && c.Percent && c.Role == "" && c.Indicator == id.rate && c.Base == "" && p.numbers[c.Number].Decimals > 0 {
			if w, ok := p.reachedWhole(i); ok {
				p.settleWhole(w, id.whole)
				c.Base = id.whole
				p.setBase(i, id.whole)
			}
			continue
		}
		if !ok || !c.Percent || !c.Undone || c.Role != noIndicator || p.numbers[c.Number].Decimals == 0 {
			continue
		}
		w, ok := p.reachedWhole(i)
		if !ok {
			continue
		}
		p.settleWhole(w, id.whole)
		c.Role, c.Reason, c.Undone, c.Same, c.Cohort = "", "", false, -1, ""
		c.Indicator, c.Base, c.Aim, c.Rule, c.Strength, c.Source = id.rate, id.whole, "actual", "arithmetic", 1, indicator.Own
		p.add(i, c, c.Indicator)
	}
	p.reachedAfterAll()
	p.inOrder(told)
	p.leftBehind()
}

// reachedAfterAll reads a share that words from elsewhere give to those left, where it
// is, to its last decimal, the quotient of those reached and their whole: "4.071 jiwa
// belum merekam. Dari 223.118 jiwa 219.047 sudah beres, jadi 98,18 persen".
func (p *page) reachedAfterAll() {
	for i := range p.reading.Claims {
		c := &p.reading.Claims[i]
		id, ok := reachedOf[c.Family]
		if !ok || !c.Percent || !c.Undone || c.Role != noIndicator || c.Source < indicator.List || p.numbers[c.Number].Decimals == 0 {
			continue
		}
		p.admit(i, id.rate, "arithmetic", func(m *mention) bool { return p.isQuotient(m, p.r.indicators[id.rate].ShareOf.Part, id.whole) })
		p.setBase(i, id.whole)
	}
}

// isQuotient tells whether a share is, to its last decimal, that of a count of the
// page and its whole, and that of what is left is another. A count that only words from
// elsewhere call left may be the part.
func (p *page) isQuotient(m *mention, part, whole string) bool {
	for w, a := range pairs(p.those(m.place, whole), p.those(m.place, part, "ktp_el_unrecorded")) {
		share := 100 * a.value / w.value
		if digits(a.value) >= leastSure && (a.indicator == part && !p.ruledOut(a) || share > 50 && a.claim.Source >= indicator.List) && m.tells(share) && !m.tells(100-share) {
			return true
		}
	}
	return false
}

// leftBehind doubts a count read as reached where the share told of its act is
// exactly what it leaves of the whole: "dari 182.300 anak, 71.204 anak belum,
// atau baru 60,94 persen yang memilikinya". The share is of that whole.
func (p *page) leftBehind() {
	for i := range p.mentions {
		s := &p.mentions[i]
		id, ok := reachedOf[s.claim.Family]
		if !ok || s.indicator != id.rate || s.num.Decimals == 0 {
			continue
		}
		w := p.told(id.whole, s)
		for j := range p.mentions {
			m := &p.mentions[j]
			if w == nil || m.indicator != p.r.indicators[id.rate].ShareOf.Part || m.place != s.place || s.claim.Sentence-m.claim.Sentence > 1 || m.claim.Sentence > s.claim.Sentence || digits(m.value) < leastSure {
				continue
			}
			if p.restTold(w, m) {
				continue // what it leaves is told itself, so the share is of those
			}
			half := math.Pow10(-s.num.Decimals)
			if part := 100 * m.value / w.value; math.Abs(100-part-s.value) <= half && math.Abs(part-s.value) > 2*half {
				if p.hasShare(m, part, half) && m.claim.Source < s.claim.Source {
					s.doubt = leftOfWhole // its own share stands beside it, and this is of the others
					continue
				}
				m.doubt = leftOfWhole
				s.denom, s.denomBasis = id.whole, "arithmetic"
			}
		}
	}
}

// leftOfWhole is the doubt about those who are not reached.
const leftOfWhole = "what the share told leaves of the whole"

// hasShare tells whether a count has the share of the whole that it is told beside
// it: "sudah ada 601.442 anak (51,13%), sementara 574.883 anak (48,87%) menyusul".
func (p *page) hasShare(m *mention, part, half float64) bool {
	for i := range p.mentions {
		if s := &p.mentions[i]; s.unit == data.UnitPercent && m.twin(s) && s.place == m.place && math.Abs(part-s.value) <= half {
			return true
		}
	}
	return false
}

// restTold tells whether the page counts, to the person, those of a whole who are
// left behind the part m as still to be reached.
func (p *page) restTold(w, m *mention) bool {
	for i := range p.reading.Claims {
		c := &p.reading.Claims[i]
		if c.Undone && !c.Percent && c.Family == m.claim.Family && p.numbers[c.Number].Value == w.value-m.value {
			return true
		}
	}
	return false
}

// reachedOf are, by the family of an act, the share reached and its whole.
var reachedOf = map[string]struct{ rate, whole string }{
	"kia":    {"kia_rate", "child_population"},
	"record": {"ktp_el_recording_rate", "wajib_ktp"},
}

// leftReach is how many figures before a share the people left, and before
// those the whole, are told.
const leftReach = 4

// reachedWhole finds the claim of the whole of which the undone of the same act,
// told in its sentence or the one before, leave the share of claim at.
func (p *page) reachedWhole(at int) (int, bool) {
	c := &p.reading.Claims[at]
	share, half := p.numbers[c.Number].Value, math.Pow10(-p.numbers[c.Number].Decimals)
	near := func(j int) bool {
		o := &p.reading.Claims[j]
		return !o.Percent && c.Sentence-o.Sentence <= 1 && persons(&p.numbers[o.Number]) && digits(p.numbers[o.Number].Value) >= leastSure
	}
	for u := at - 1; u >= max(0, at-leftReach) && c.Sentence-p.reading.Claims[u].Sentence <= 1; u-- {
		o := &p.reading.Claims[u]
		if o.Family != c.Family || !o.Undone || !near(u) {
			continue
		}
		for w := u - 1; w >= max(0, u-leftReach) && c.Sentence-p.reading.Claims[w].Sentence <= 1; w-- {
			whole := p.numbers[p.reading.Claims[w].Number].Value
			if near(w) && !p.reading.Claims[w].Undone && !p.reachedWith(w, u) && math.Abs(100-100*p.numbers[o.Number].Value/whole-share) <= half {
				return w, true
			}
		}
	}
	return 0, false
}

// reachedWith tells whether the count of claim w and those left, of claim u, make up a
// count told right before them, so that it is of those reached: "wajib KTP 341.206 jiwa.
// Terekam 338.902, jadi tinggal 2.304 jiwa".
func (p *page) reachedWith(w, u int) bool {
	all := p.numbers[p.reading.Claims[w].Number].Value + p.numbers[p.reading.Claims[u].Number].Value
	for i := max(0, w-leftReach); i < w; i++ {
		c := &p.reading.Claims[i]
		if !c.Percent && p.numbers[c.Number].Value == all && p.reading.Claims[w].Sentence-c.Sentence <= 1 {
			return true
		}
	}
	return false
}

// settleWhole makes the people that the arithmetic names of a claim, whatever its
// words were taken for.
func (p *page) settleWhole(at int, id string) {
	found := false
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.claimAt != at || m.unit == data.UnitPercent {
			continue
		}
		if found = true; m.indicator != id && m.cohort == "all" {
			p.reassign(m, id)
			m.rule = "arithmetic"
		}
	}
	if c := &p.reading.Claims[at]; !found && c.Role == noIndicator {
		p.admit(at, id, "arithmetic", func(m *mention) bool { return m.placeNote == "" })
	}
}

// setBase gives the mentions of a claim a base that the arithmetic names.
func (p *page) setBase(at int, base string) {
	for i := range p.mentions {
		if m := &p.mentions[i]; m.claimAt == at {
			m.denom, m.denomBasis = base, "arithmetic"
		}
	}
}
