package indicator

// ofListTold is the part of the people that a count is of which tells how far those have come who
// stand on somebody's list, told as its whole: "Dari 7.216 penerima bansos, 1.800 orang belum
// rekam", "DPT 121.907 orang. Dari jumlah itu, 1.806 belum rekam". Empty where it is of none.
func (c *context) ofListTold(s *sentence, zs []zone, k, first int) string {
	z, cl := &zs[k], &c.claims[first+k]
	if cl.Percent || cl.Family != "record" && cl.Family != "held" && cl.Family != "ikd" {
		return ""
	}
	o := c.listBefore(s, zs, k, first)
	if o == nil || o.Percent || cl.Sentence-o.Sentence > 1 || c.t.Numbers[o.Number].Value <= z.num.Value {
		o = nil
	}
	switch {
	case o != nil && o.Family == "voters" && c.electoral:
		return "voters"
	case o != nil && o.Family == "programme", c.entriesBefore(s, z):
		return "event"
	}
	return ""
}

// entriesBefore tells whether more entries of a list than a figure counts are told in front of it
// in its sentence, which are not said to be those of all: "Dari 7.216 data yang tidak valid, 1.800".
func (c *context) entriesBefore(s *sentence, z *zone) bool {
	for i := z.tok - 1; i > s.from; i-- {
		if kind := c.toks[i].kind; kind != figure && kind != number || !c.lowered(i+1, c.a.particles.Entries...) || c.t.Numbers[c.toks[i].ref].Value <= z.num.Value {
			continue
		}
		for h := range s.heads {
			if s.heads[h].family == "wajib" && s.heads[h].core.from > i && s.heads[h].core.to <= z.tok {
				return false
			}
		}
		return true
	}
	return false
}

// listBefore is the count that is told as a whole in front of the figure of zone k, or in the
// sentence before where its own points back to it; nil for none.
func (c *context) listBefore(s *sentence, zs []zone, k, first int) *Claim {
	for j := k - 1; j >= 0; j-- {
		if zs[j].front || zs[j].of < 0 && c.lowered(zs[j].hedgedFrom(c.toks)-1, c.a.particles.Starting...) && c.commaBetween(zs[j].tok, zs[k].tok) {
			return &c.claims[first+j]
		}
	}
	if k == 0 && first > 0 && (s.first(layerBack, senseBack, s.from, zs[k].tok) != nil || c.leads(zs[k].tok+1, zs[k].post.to, c.a.particles.Among...)) {
		return &c.claims[first-1]
	}
	return nil
}
