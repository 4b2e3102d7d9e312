package indicator

// cameOfRequest makes cards that a clause of its own tells behind a request what came of it:
// "Empat kali kami minta, yang keluar cuma 300 blangko". Where it does not say that they are
// few, they stay open.
func (c *context) cameOfRequest(s *sentence, z *zone, cl *Claim) {
	if cl.Family != "blangko_requested" || cl.Percent || cl.Role != "" {
		return
	}
	p := c.a.particles
	for i := z.pre.from + 1; i < z.tok; i++ {
		if !c.lowered(i, p.Who...) || c.toks[i-1].kind != comma && !c.lowered(i-1, p.But...) || !s.close(i+1, z.tok, reachOutcome) {
			continue
		}
		for k := range s.heads {
			if h := &s.heads[k]; h.family == "blangko_requested" && h.core.to > i {
				return // "…, yang kami minta cuma 300 keping"
			}
		}
		if c.saidFew(i+1, z.tok) {
			cl.Family, cl.Strength, cl.Rule = "blangko_received", 0.8, "granted"
		} else {
			cl.Strength = min(cl.Strength, uncounted)
		}
		return
	}
	c.turnedOut(z, cl)
}

// turnedOut makes fewer cards that go on from those asked for what came of them, where what is
// set against the request says that they are few: "minta 3.000 keping, tetapi provinsi cuma
// sanggup 800", "Ternyata hanya 800 keping". Where it does not, or tells of somebody's stock,
// they stay open. A region or a time of their own makes them another request.
func (c *context) turnedOut(z *zone, cl *Claim) {
	if cl.Source < List || cl.Heir < 0 || c.claims[cl.Heir].Family != cl.Family || c.t.Numbers[c.claims[cl.Heir].Number].Value <= z.num.Value ||
		kindBetween(c.toks, place, z.pre.from, z.tok) || kindBetween(c.toks, date, z.pre.from, z.tok) {
		return
	}
	p := c.a.particles
	at := c.pastQuotes(z.pre.from, z.tok)
	for at < z.tok && c.toks[at].kind != word || at == z.pre.from && at < z.tok && c.toks[at].start < c.t.Numbers[c.claims[cl.Heir].Number].Unit.End {
		at++
	}
	fewer := c.saidFew(at, z.tok)
	turns := c.leads(at, min(at+2, z.tok), p.TurnedOut...)
	switch {
	case (turns || fewer && c.lowered(at, p.But...)) && !c.leads(at, z.tok, p.InStore...):
		cl.Family, cl.Strength, cl.Rule = "blangko_received", 0.8, "granted"
	case turns || fewer || c.lowered(at, p.But...) || c.lowered(at, p.Contrasts...) || c.leads(at, z.tok, p.Leading...):
		cl.Strength = min(cl.Strength, uncounted)
	}
}

// saidFew tells whether words between two tokens say that what follows is little: "cuma", "baru",
// "paling banyak".
func (c *context) saidFew(from, to int) bool {
	p := c.a.particles
	return c.leads(from, to, p.Merely...) || c.leads(from, to, p.JustReached...) || c.leads(from, to, p.Most...)
}

// reachOutcome is how many words may stand between the clause of what came and its figure.
const reachOutcome = 4
