package indicator

import "strings"

// atOtherOffice tells whether people are counted at another office, whose name stands right
// behind them: "yang mengaktifkan IKD 204 orang di Dinas Perhubungan". At the population office
// the whole region comes to be counted, if not at one of its branches.
func (c *context) atOtherOffice(s *sentence, z *zone) bool {
	if c.ofUnit(s, z) {
		return true
	}
	p, at := c.a.particles, z.tok+1
	for at < s.to && at <= z.tok+reachOffice && c.lowered(at, p.People...) {
		at++
	}
	if percent(z.num) || at+1 >= s.to || !c.lowered(at, p.At...) || !c.lowered(at+1, p.OtherOffices...) || !c.capital(at+1) {
		return false
	}
	short := c.t.Text[c.toks[at+1].start:c.toks[at+1].end]
	if short == strings.ToUpper(short) {
		return true // an abbreviation names it by itself: "di BPBD"
	}
	return at+2 < s.to && c.toks[at+2].kind == word && c.capital(at+2) && !c.lowered(at+2, p.Registries...)
}

// reachOffice is how many words for people may stand between their count and its office.
const reachOffice = 1

// ofUnit tells whether a figure counts what one branch of the population office did, told as
// the one who did it: "UPT Wonomulyo mencetak 4.123 keping".
func (c *context) ofUnit(s *sentence, z *zone) bool {
	p := c.a.particles
	for i := z.tok - 1; i > s.from && i >= z.tok-reachUnit; i-- {
		if c.toks[i].kind == comma || c.toks[i].kind == figure {
			return false
		}
		if c.lowered(i, p.UnitActs...) {
			return !percent(z.num) && c.leads(max(s.from, i-reachUnit), i, p.Units...)
		}
	}
	return false
}

// reachUnit is within how many words a branch, what it does and how often stand together.
const reachUnit = 5
