package transform

import (
	"math"
	"slices"

	"rekap/transform/numeral"
)

// cardless adds those without a card whom the counts of the page show to be the
// unrecorded: "1.404 warga belum punya KTP" where 324.918 are obliged and
// 323.514 recorded. Without such counts they may as well wait for their card.
func (p *page) cardless() {
	var rests map[string]map[float64]bool
	for i := range p.reading.Claims {
		c := &p.reading.Claims[i]
		if c.Family != "held" || !c.Undone || c.Percent || c.Role != noIndicator || len(p.mentions) >= mostMentions {
			continue
		}
		if rests == nil {
			rests = p.unrecordedRests()
		}
		n := &p.numbers[c.Number]
		readings := append([]float64{n.Value}, n.Alternatives...)
		if !slices.ContainsFunc(readings, func(v float64) bool { return p.isRest(v, n, rests[""]) }) {
			continue
		}
		from := len(p.mentions)
		p.add(i, c, "ktp_el_unrecorded")
		kept := p.mentions[:from]
		for _, m := range p.mentions[from:] {
			for _, v := range readings {
				if p.isRest(v, n, rests[m.place.Code+m.place.District]) {
					m.value, m.low, m.high = v, v, v
					m.rule, m.lead = "arithmetic", len(kept)
					kept = append(kept, m)
					break
				}
			}
		}
		p.mentions = kept
	}
}

// miscounted is from how many on a rest that a speaker works out may miss the
// difference of his counts by one.
const miscounted = 100

// unrecordedRests are what the recorded leave of the obliged, by their place, and
// under the empty place those of all.
func (p *page) unrecordedRests() map[string]map[float64]bool {
	rests := map[string]map[float64]bool{"": {}}
	for i := range p.mentions {
		w := &p.mentions[i]
		if w.indicator != "wajib_ktp" {
			continue
		}
		place := w.place.Code + w.place.District
		if rests[place] == nil {
			rests[place] = map[float64]bool{}
		}
		for j := range p.mentions {
			if r := &p.mentions[j]; r.indicator == "ktp_el_recorded" && r.place == w.place {
				rests[place][w.value-r.value] = true
				rests[""][w.value-r.value] = true
			}
		}
	}
	return rests
}

// isRest tells whether a count is one of the rests, give or take one, or one of them told in
// words of scale only, which round it or cut it off: "14 ribuan" of 14.856.
func (p *page) isRest(v float64, n *numeral.Number, rests map[float64]bool) bool {
	if v <= 0 || rests[v] || v >= miscounted && (rests[v+1] || rests[v-1]) {
		return v > 0
	}
	if n.Scale <= 1 {
		return false
	}
	for rest := range rests {
		if d := math.Abs(rest - v); d < n.Scale/math.Pow10(n.Decimals) && d <= mostRounded*v && !slices.ContainsFunc(p.numbers, func(o numeral.Number) bool { return o.Value == rest }) {
			return true
		}
	}
	return false
}

// mostRounded is by which part of itself a rest may be rounded.
const mostRounded = 0.1
