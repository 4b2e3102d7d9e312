package indicator

// justOfAge tells whether a count is of those alone who are of the age from which on a card is
// obligatory (Law 23/2006, article 63), told as fewer behind all of them: "Yang belum rekam 6.617
// orang. Dari jumlah itu, warga berusia 17 tahun yang belum rekam 1.760 orang".
func (c *context) justOfAge(z *zone, cl *Claim) bool {
	p := c.a.particles
	for i := z.pre.from + 1; i+2 < z.tok; i++ {
		if c.toks[i].kind != number || !c.lowered(i-1, p.Ages...) {
			continue
		}
		if n := &c.t.Numbers[c.toks[i].ref]; n.Value == wajibAge && c.lasts(n, p.Years) && c.lowered(i+2, p.Who...) {
			return c.fewerThanTold(z, cl)
		}
	}
	return false
}

// fewerThanTold tells whether more of the same were told in the sentence of a count, or in the one
// before.
func (c *context) fewerThanTold(z *zone, cl *Claim) bool {
	for i := range c.claims {
		o := &c.claims[i]
		if o.Number >= cl.Number {
			return false
		}
		if cl.Sentence-o.Sentence <= 1 && o.Family == cl.Family && !o.Percent && o.Role == "" && o.Undone == cl.Undone && c.t.Numbers[o.Number].Value > z.num.Value {
			return true
		}
	}
	return false
}
