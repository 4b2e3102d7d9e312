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
		if c.leads(i+1, z.tok, p.Merely...) || c.leads(i+1, z.tok, p.JustReached...) || c.leads(i+1, z.tok, p.Most...) {
			cl.Family, cl.Strength, cl.Rule = "blangko_received", 0.8, "granted"
		} else {
			cl.Strength = min(cl.Strength, uncounted)
		}
		return
	}
}

// reachOutcome is how many words may stand between the clause of what came and its figure.
const reachOutcome = 4
