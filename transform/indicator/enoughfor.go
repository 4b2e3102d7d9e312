package indicator

import "strings"

// enoughFor tells whether cards told as printed are only those that blank cards are enough for:
// "jatahnya hanya cukup untuk pencetakan tiga hari, yaitu 500 keping".
func (c *context) enoughFor(s *sentence, z *zone, cl *Claim) bool {
	if cl.Family != "print" || cl.Percent || cl.Role != "" {
		return false
	}
	p := c.a.particles
	for i := range s.marks[layerHead] {
		m := &s.marks[layerHead][i]
		if m.from >= z.tok || m.from < z.pre.from {
			continue
		}
		if at := m.from - 1; hasAct(m, "print") && at > s.from && c.lowered(at, p.Purposes...) && c.lowered(at-1, p.Enough...) {
			return !figureBetween(c.toks, m.to, z.tok)
		}
	}
	return false
}

// lastsFor tells whether a time behind cards only says how long they last, as enough for it, or as
// what is left for it: "sisa 4.200 keping hanya cukup untuk seminggu", "tersisa 4.200 keping untuk
// sebulan".
func (c *context) lastsFor(m *mark, z *zone, cl *Claim) bool {
	if m.from <= z.tok || !strings.HasPrefix(cl.Family, "blangko") {
		return false
	}
	p := c.a.particles
	return c.leads(z.tok+1, m.from, p.Enough...) || cl.Family == "blangko_stock" && c.leads(z.tok+1, m.from, p.Purposes...)
}
