package transform

import (
	"math"

	"rekap/data"
)

// countsOfBases makes a count told beside a share those of whom the share is, where the
// words of the share name them, the official figure of the region is as great, and no more
// people than they can be so many: "10,1 persen dari penduduk terekam (118.499 jiwa)"; or
// the count, in brackets right behind them, is much nearer to them than to the share's part.
// Where it is about as near to both it is in doubt: "98 persen dari wajib KTP (92.300 jiwa)".
func (p *page) countsOfBases() {
	var shares []*mention
	for i := range p.mentions {
		if s := &p.mentions[i]; s.unit == data.UnitPercent && s.claim.OwnBase {
			shares = append(shares, s)
		}
	}
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.unit != data.UnitPerson || m.cohort != "all" || digits(m.value) < leastSure {
			continue
		}
		for _, s := range shares {
			if !m.twin(s) || s.place != m.place || s.denom == m.indicator || s.claim.BaseSpan.End > m.num.Start || !p.asOfficial(m, s.denom) {
				continue
			}
			inBrackets := p.text[s.claim.BaseSpan.End:m.num.Start] == " ("
			whole := p.official(m.place.Code, s.denom)
			ofWhole, ofPart := math.Abs(m.value/whole-1), math.Abs(m.value/(whole*s.value/100)-1)
			switch {
			case p.ruledOut(m), inBrackets && ofPart > muchNearer*ofWhole:
				p.reassign(m, s.denom)
				m.rule = "official"
			case inBrackets && ofWhole < muchNearer*ofPart && m.doubt == "":
				m.doubt = wholeOrPart
			}
			break
		}
	}
}

// wholeOrPart is the doubt about a count in brackets behind a share.
const wholeOrPart = "the brackets may hold those of whom the share is, or the part of them"

// muchNearer is how many times farther from one figure than from another a count is that
// can only be the other.
const muchNearer = 3
