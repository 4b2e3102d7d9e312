package transform

import (
	"math"

	"rekap/transform/indicator"
	"rekap/transform/numeral"
)

// The bounds of counts that a share binds together: shareDecimals is how exactly it
// is told at least, shareSentences how many sentences away they are, and leastRecorded
// the least share that leaves no doubt which of the two it is.
const (
	shareDecimals  = 2
	shareSentences = 2
	leastRecorded  = 85
)

// obligedShares gives counts of people whose own words say little the roles that the
// share recorded, told near them, and the official number of the obliged leave: of two
// the one is its share of the other, or what it leaves: "Sudah 96,69 persen. Artinya
// dari 189.419 orang tersisa 6.270 orang."
func (p *page) obligedShares() {
	for i := 0; i < len(p.mentions); i++ {
		s := &p.mentions[i]
		if s.indicator != "ktp_el_recording_rate" || s.num.Decimals < shareDecimals || s.value < leastRecorded || s.place.District != "" || s.cohort != "all" || s.title {
			continue
		}
		if a, b, roles := p.boundBy(s); roles != nil && p.maySettle(a, roles[0]) && p.maySettle(b, roles[1]) {
			at := s.claimAt
			p.settleCount(a, roles[0])
			p.settleCount(b, roles[1])
			if s = p.mentionOf(at); s != nil && s.denom == "" {
				s.denom, s.denomBasis = "wajib_ktp", "arithmetic"
			}
		}
	}
}

// recordedShares makes a share reached of one that is taken for a target only from those
// to be recorded, told beside it, where it is to its last decimal what was recorded of them:
// "Yang harus direkam 488.484 orang, berarti 98,84 persen".
func (p *page) recordedShares() {
	for i := range p.mentions {
		s := &p.mentions[i]
		if s.indicator != "ktp_el_recording_target_rate" || s.claim.Source != indicator.Beside || s.num.Decimals < shareDecimals {
			continue
		}
		for w, r := range pairs(p.those(s.place, "wajib_ktp"), p.those(s.place, "ktp_el_recorded")) {
			if w.rule == indicator.TargetOfRecording && w.twin(s) && r.value < w.value && s.tells(100*r.value/w.value) {
				p.reassign(s, "ktp_el_recording_rate")
				s.denom, s.denomBasis, s.rule = "wajib_ktp", "arithmetic", "arithmetic"
				break
			}
		}
	}
}

// boundBy finds two counts near a share that it binds together, and their roles. The count
// that it is the other form of, "174.293 orang atau 99,65 persen", is no whole of it.
func (p *page) boundBy(s *mention) (a, b int, roles []string) {
	own := p.r.official[officialKey{s.place.Code, "wajib_ktp"}]
	near := p.countsNear(s)
	for _, i := range near {
		for _, j := range near {
			x, y := p.numbers[p.reading.Claims[i].Number].Value, p.numbers[p.reading.Claims[j].Number].Value
			if i == j || own <= 0 || x <= y || p.reading.Claims[i].Same == s.claimAt || s.claim.Same == i {
				continue
			}
			switch whole := math.Abs(x/own-1) <= nearWhole; {
			case whole && s.tells(100*(y/x)):
				return i, j, []string{"wajib_ktp", "ktp_el_recorded"}
			case whole && s.tells(100*(1-y/x)):
				return i, j, []string{"wajib_ktp", "ktp_el_unrecorded"}
			case math.Abs((x+y)/own-1) <= nearWhole && s.tells(100*(x/(x+y))):
				return i, j, []string{"ktp_el_recorded", "ktp_el_unrecorded"}
			}
		}
	}
	return 0, 0, nil
}

// countsNear gives the claims of counts of people in the sentences around a share.
func (p *page) countsNear(s *mention) (at []int) {
	for i := range p.reading.Claims {
		c := &p.reading.Claims[i]
		n := &p.numbers[c.Number]
		if d := c.Sentence - s.claim.Sentence; d < -shareSentences || d > shareSentences || len(at) == mostTripled {
			continue
		}
		if !c.Percent && (persons(n) || n.Unit.Class == numeral.NoClass && !p.stranger(c, n)) && n.Form == numeral.Count && n.Low == n.High && digits(n.Value) >= leastSure-1 && n.Value >= leastTold && !p.blocks[c.Block].Skip {
			at = append(at, i)
		}
	}
	return at
}

// maySettle tells whether the words of a claim leave it open to be an indicator.
func (p *page) maySettle(at int, id string) bool {
	c := &p.reading.Claims[at]
	m := p.mentionOf(at)
	if m == nil {
		return c.Indicator == "" || c.Role == noIndicator || c.Role == "gap" || c.Role == "count_of_things"
	}
	return m.placeNote == "" && m.cohort == "all" && (m.indicator == id || m.claim.Aim != "target" && (p.unread(m) || m.claim.Source >= indicator.Beside))
}

// settleCount makes a claim's count an indicator, whatever its words were taken for.
func (p *page) settleCount(at int, id string) {
	switch m := p.mentionOf(at); {
	case m == nil:
		p.admit(at, id, "arithmetic", func(m *mention) bool { return m.placeNote == "" })
	case m.indicator != id:
		p.reassign(m, id)
		m.rule = "arithmetic"
	case m.doubt == unclear:
		m.doubt = ""
	}
}

// unreadWholes reads counts without an indicator, or told as a difference, that are to
// the person what two of the obliged, the recorded and those left make with each other:
// "selisih antara 157.632 yang wajib dan 155.536 yang terekam".
func (p *page) unreadWholes() {
	for at := range p.reading.Claims {
		c := &p.reading.Claims[at]
		n := &p.numbers[c.Number]
		if c.Percent || c.Role != noIndicator && c.Role != "gap" || !persons(n) || digits(n.Value) < leastSure || p.mentionOf(at) != nil {
			continue
		}
		if id := p.missingOf(n.Value, c.Sentence); id != "" {
			p.admit(at, id, "arithmetic", func(m *mention) bool { return m.placeNote == "" })
		}
	}
}

// missingOf is what a count near sentence k is of the obliged, the recorded and those
// left where the two others are told; empty for nothing.
func (p *page) missingOf(v float64, k int) string {
	for i := range p.mentions {
		a := &p.mentions[i]
		if !p.toldCount(a, k) || a.indicator == "ktp_el_unrecorded" {
			continue
		}
		for j := range p.mentions {
			b := &p.mentions[j]
			if !p.toldCount(b, k) || a.place != b.place {
				continue
			}
			switch {
			case a.indicator == "ktp_el_recorded" && b.indicator == "ktp_el_unrecorded" && a.value+b.value == v:
				return "wajib_ktp"
			case a.indicator == "wajib_ktp" && b.indicator == "ktp_el_recorded" && a.value-b.value == v:
				return "ktp_el_unrecorded"
			case a.indicator == "wajib_ktp" && b.indicator == "ktp_el_unrecorded" && a.value-b.value == v:
				return "ktp_el_recorded"
			}
		}
	}
	return ""
}

// toldCount tells whether a mention counts all of its place, surely and near sentence k.
func (p *page) toldCount(m *mention, k int) bool {
	d := m.claim.Sentence - k
	return m.doubt == "" && m.cohort == "all" && m.low == m.high && m.claim.Source == indicator.Own && d >= -shareSentences && d <= shareSentences && !p.ruledOut(m)
}
