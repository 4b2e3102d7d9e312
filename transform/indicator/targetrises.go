package indicator

// targetRises tells whether a target is the subject of a sentence and rises from a share to
// another, whoever speaks between: "Target IKD dari Dirjen Dukcapil, kata kepala dinas, naik
// dari sebelumnya 25 persen menjadi 30 persen". Behind a comma something else may rise.
func (c *context) targetRises(s *sentence, z *zone) bool {
	t := s.first(layerAim, senseTarget, s.from, z.tok)
	if t == nil || t.from != c.pastQuotes(s.from, z.tok) || !c.leads(t.from, t.to, c.a.particles.TargetNouns...) {
		return false
	}
	rise := c.riseTo(z.tok)
	return rise > t.to && s.first(layerAim, senseReached, t.to, rise) == nil && !c.risesBeside(s, t, rise)
}

// riseTo is the verb of change that tells what a share came from, right in front of it: "naik
// dari sebelumnya 25 persen"; -1 for none.
func (c *context) riseTo(tok int) int {
	p, from := c.a.particles, -1
	for i := tok - 1; i >= 0 && i >= tok-reachRise; i-- {
		switch {
		case c.lowered(i, p.Starting...):
			from = i
		case c.lowered(i, p.Changed...) || c.lowered(i, p.Raising...):
			if from == i+1 {
				return i
			}
			return -1
		case c.toks[i].kind != word:
			return -1
		}
	}
	return -1
}

// risesInstead tells whether something else than a target is what rises to a share: "Berkat
// target itu, cakupan KIA naik dari 25 persen".
func (c *context) risesInstead(s *sentence, z *zone, m *mark) bool {
	if m.to > z.tok || !c.leads(m.from, m.to, c.a.particles.TargetNouns...) || c.aimedSubject(s, m, z.tok) {
		return false
	}
	rise := c.riseTo(z.tok)
	return rise > m.to && c.risesBeside(s, m, rise)
}

// risesBeside tells whether what rises has a noun of its own behind the comma of a target.
func (c *context) risesBeside(s *sentence, t *mark, rise int) bool {
	at := c.commaAfter(t.to, rise)
	return at < rise && (s.anyNamed(at, rise) || c.leads(at, rise, c.a.particles.Coverages...) || c.leads(at, rise, c.a.particles.Speakers...))
}

// reachRise is within how many tokens before a share the verb of its change stands.
const reachRise = 4

// moreThanTarget tells whether a share is told as one of a target share that it is more than,
// so that it was reached: "Untuk target nasional kita menembus 83 persen dari target 77 persen".
func (c *context) moreThanTarget(s *sentence, cl *Claim) bool {
	if cl.Of < 0 || !cl.Percent || !c.claims[cl.Of].Percent {
		return false
	}
	n, of := &c.t.Numbers[cl.Number], &c.t.Numbers[c.claims[cl.Of].Number]
	if of.Start < n.End || n.Value <= of.Value {
		return false
	}
	for i := range s.marks[layerAim] {
		m := &s.marks[layerAim][i]
		if at := c.toks[m.from].start; m.has(senseTarget) && at >= n.End && at < of.Start {
			return c.leads(m.from, m.to, c.a.particles.TargetNouns...)
		}
	}
	return false
}
