package indicator

// recordedObliged counts people obliged, named behind the last figure of a list, as those of whom
// its verb tells at the places before: "Barat merekam 61.300, Utara 94.800, dan Selatan 13.855
// wajib KTP".
func (c *context) recordedObliged(s *sentence, zs []zone, k, first int) {
	cl := &c.claims[first+k]
	if k == 0 || k < len(zs)-1 || cl.Family != "wajib" || cl.Source != Own || cl.Percent {
		return
	}
	for j := range k {
		if c.claims[first+j].Family == "wajib" {
			return // "A 8.900 wajib KTP, terekam 3.700, dan B 7.100 wajib KTP"
		}
	}
	o := &c.claims[first+k-1]
	if o.Family != "record" || o.Percent || o.Undone || o.Aim == "target" || c.leads(zs[k].tok+1, zs[k].post.to, c.a.particles.Who...) {
		return
	}
	if !c.onlyPlaces(zs[k-1].tok+1, zs[k].tok) {
		return
	}
	cl.Family, cl.Source, cl.Strength, cl.Rule, cl.Heir = "record", List, o.Strength, "list", first+k-1
}

// onlyPlaces tells whether nothing but one place, and what joins it to a list, stands among the
// tokens: ", dan Kabupaten Lamongan".
func (c *context) onlyPlaces(from, to int) bool {
	places := 0
	for i := from; i < to; i++ {
		switch t := &c.toks[i]; {
		case t.kind == place:
			places++
		case t.kind == comma:
		case c.lowered(i, c.a.particles.Joining...), c.lowered(i, c.a.particles.Regions...), c.lowered(i, c.a.particles.InNumber...), c.lowered(i, c.a.particles.People...):
		default:
			return false
		}
	}
	return places == 1
}
