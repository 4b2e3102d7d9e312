package indicator

import "rekap/transform/numeral"

// forMoney tells whether a count of cards is what money set aside is for: "DAK Rp 1,1 miliar
// untuk 5.000 keping KIA", "anggaran Rp 300 juta cukup untuk mencetak 5.000 keping KIA".
func (c *context) forMoney(z *zone, cl *Claim) bool {
	if cl.Percent || cl.Family != "kia" && cl.Family != "print" {
		return false
	}
	p := c.a.particles
	for i := z.tok - 1; i > z.pre.from && i >= z.tok-reachMoneyFor; i-- {
		if !c.lowered(i, p.For...) {
			continue
		}
		at := i - 1
		if c.lowered(at, p.Able...) {
			at--
		}
		return at >= 0 && c.toks[at].kind == number && c.t.Numbers[c.toks[at].ref].Form == numeral.Money
	}
	return false
}

// reachMoneyFor is how many tokens in front of a count may tell what money is for.
const reachMoneyFor = 3
