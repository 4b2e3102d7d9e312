package transform

import "slices"

// cardless adds those without a card whom the counts of the page show to be the
// unrecorded: "1.404 warga belum punya KTP" where 324.918 are obliged and
// 323.514 recorded. Without such counts they may as well wait for their card.
func (p *page) cardless() {
	for i := range p.reading.Claims {
		c := &p.reading.Claims[i]
		if c.Family != "held" || !c.Undone || c.Percent || c.Role != "no_indicator" || len(p.mentions) >= mostMentions {
			continue
		}
		readings := append([]float64{p.numbers[c.Number].Value}, p.numbers[c.Number].Alternatives...)
		if !slices.ContainsFunc(readings, func(v float64) bool { return p.isRest(v, "") }) {
			continue
		}
		from := len(p.mentions)
		p.add(i, c, "ktp_el_unrecorded")
		kept := p.mentions[:from]
		for _, m := range p.mentions[from:] {
			for _, v := range readings {
				if p.isRest(v, m.place.Code+m.place.District) {
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

// isRest tells whether a count is what the recorded leave of the obliged of one
// place, give or take one; of any place where none is given.
func (p *page) isRest(v float64, place string) bool {
	for i := range p.mentions {
		w := &p.mentions[i]
		if w.indicator != "wajib_ktp" || place != "" && w.place.Code+w.place.District != place {
			continue
		}
		for j := range p.mentions {
			r := &p.mentions[j]
			off := w.value - r.value - v
			if r.indicator == "ktp_el_recorded" && r.place == w.place && v > 0 && (off == 0 || v >= miscounted && (off == 1 || off == -1)) {
				return true
			}
		}
	}
	return false
}
