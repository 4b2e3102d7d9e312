package indicator

// ofActivations tells whether the count at a token is of services each of which activated one
// digital identity: "aktivasi IKD sebanyak 6.372 layanan", "6.372 layanan aktivasi IKD". What is
// asked for has yet to be done, and a service without its act may be any.
func (a *Analyzer) ofActivations(s *sentence, i int) bool {
	if !a.rendered(s, i) {
		return false
	}
	ms := s.marks[layerHead]
	for k := range ms {
		if !hasAct(&ms[k], "activate") || k+1 == len(ms) || ms[k+1].value(senseDoc) != "ikd" || ms[k+1].from != ms[k].to {
			continue
		}
		end := ms[k+1].to
		if ms[k].from == i+2 || end <= i && s.close(end, i, 1) && s.first(layerGrammar, senseJoin, end, i) == nil {
			return true
		}
	}
	return false
}

// rendered tells whether the count at a token is of services.
func (a *Analyzer) rendered(s *sentence, i int) bool {
	return i+1 < s.to && a.lex.among(s.ids[i+1-s.from], a.particles.Rendered)
}

// servedOnce makes services that activated identities those of a time: nobody counts the services of
// all times as the identities in use. Where their words tell no date, the time is open.
func (c *context) servedOnce(s *sentence, z *zone, cl *Claim) {
	if cl.Family != "ikd" || cl.Percent || !c.a.rendered(s, z.tok) {
		return
	}
	cl.Flow = true
	if !kindBetween(c.toks, date, z.pre.from, z.post.to) {
		cl.Strength = min(cl.Strength, uncounted)
	}
}
