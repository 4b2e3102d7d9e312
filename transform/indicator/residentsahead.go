package indicator

// residentsAhead makes people without words of their own residents where fewer of
// those obliged are told right behind them: "Di Kecamatan A ada 34.941 jiwa dan yang
// wajib KTP ada 25.608 jiwa".
func (c *context) residentsAhead(zs []zone, k, first int) {
	cl := &c.claims[first+k]
	if k+1 >= len(zs) || cl.Percent || cl.Family != "wajib" || cl.Source < List || zs[k].of >= 0 || zs[k+1].same == k {
		return
	}
	n := &c.claims[first+k+1]
	if n.Source != Own || n.Family != "wajib" || n.Percent || n.Role != "" || c.t.Numbers[n.Number].Value >= zs[k].num.Value {
		return
	}
	cl.Family, cl.Undone, cl.Aim, cl.Strength, cl.Source, cl.Rule = "population", false, "actual", 0.7, Beside, "residents"
}

// residentsBehind tells whether head i lies in front of a comma behind which residents are
// told of by themselves: "Aktivasi IKD masih rendah, penduduk naik jadi 214 ribu". With a
// word of what they did they are those who did it: "IKD sepi, penduduk yang sudah punya 9
// ribu".
func (c *context) residentsBehind(s *sentence, z *zone, i int) bool {
	if i+1 >= len(s.heads) || percent(z.num) {
		return false
	}
	h, g := &s.heads[i], &s.heads[i+1]
	if h.group || h.other || g.family != "population" || g.core.to > z.tok || !z.pre.has(g.core) || g.from <= h.core.to || !c.behindComma(g) {
		return false
	}
	return s.first(layerGrammar, senseThat, g.core.to, z.post.to) == nil && s.first(layerState, senseNotYet, g.core.to, z.tok) == nil &&
		!c.leads(g.core.to, z.tok, c.a.particles.Done...) && !c.leads(g.core.to, z.tok, c.a.particles.JustReached...) && !figureBetween(c.toks, g.core.to, z.tok)
}

// behindComma tells whether people are the first word behind a comma, or what their
// number is told of: ", jumlah penduduk".
func (c *context) behindComma(g *head) bool {
	at := g.from - 1
	for at > 0 && c.toks[at].kind == word && c.lowered(at, c.a.particles.NumbersOf...) {
		at--
	}
	return at > 0 && c.toks[at].kind == comma && !c.toks[at].hidden
}
