package indicator

// otherwise reads what a figure that only the noun behind it makes one of all residents
// counts where there are too few of it for that: "Warga yang aktivasi IKD masih sedikit.
// Tercatat hanya 2.674 penduduk".
func (c *context) otherwise(s *sentence, zs []zone, k, first int) {
	z, cl := &zs[k], &c.claims[first+k]
	if !cl.Unit || cl.Indicator != "population" || cl.Cohort != "" || !c.toldAsCount(s, z) {
		return
	}
	kept := *cl
	cl.Family, cl.Indicator, cl.Source, cl.Strength, cl.Unit = "", "", Nowhere, 0, false
	c.inherit(s, zs, k, first)
	c.remains(s, z, cl)
	c.name(s, z, cl)
	other := *cl
	*cl = kept
	if other.Indicator != "" && other.Role == "" && other.Source <= Before && other.Family != "population" && other.Family != "child" {
		cl.Else = &other
	}
}

// toldAsCount tells whether words of what was counted, or of what a share comes to, stand
// before a figure.
func (c *context) toldAsCount(s *sentence, z *zone) bool {
	if c.spellsOut(s, z) {
		return true
	}
	for i := range s.marks[layerAim] {
		m := &s.marks[layerAim][i]
		if z.pre.has(m.span) && m.to <= z.tok && (m.has(senseReached) || m.has(senseMention) && !c.leads(m.from, m.to, c.a.particles.There...)) {
			return true
		}
	}
	return false
}

// spellsOut tells whether a figure is what something told before comes to: "itu artinya
// kurang lebih 97 ribu penduduk".
func (c *context) spellsOut(s *sentence, z *zone) bool {
	m := s.last(layerGrammar, senseSame, z.pre.from, z.tok)
	return m != nil && s.first(layerGrammar, senseOf, m.to, z.tok) == nil && s.close(m.to, z.tok, reachSpelled) && !c.placeIn(span{m.to, z.tok})
}
