package indicator

import "slices"

// handedOut is the family of finished cards given to their people, or sent by who printed them.
const handedOut = "handed_out"

// reachHandsOut is how many words may lie between a card and that it is handed out: "e-KTP yang
// sudah selesai didistribusikan".
const reachHandsOut = 4

// handsOut tells whether the document at mark doc is what is handed out at mark m.
func (s *sentence) handsOut(m, doc *mark) bool {
	if doc.from > m.from {
		return s.close(m.to, doc.from, reachHandsOut)
	}
	return s.close(doc.to, m.from, reachHandsOut)
}

// saidOfThem tells whether a relative clause says of cards told before that they are handed
// out: "Yang sudah dibagikan 597.030". "Data itu dibagikan" tells of no cards.
func (s *sentence) saidOfThem(m *mark) bool {
	that := s.last(layerGrammar, senseThat, s.from, m.from)
	return that != nil && s.close(that.to, m.from, 1)
}

// blanksNamed tells whether blank cards are named in a sentence or shortly before it, so that
// cards given on may be these: "Blangko KTP-el menipis. KTP-el yang didistribusikan 8.000 keping".
func blanksNamed(ms []mark, lent []string) bool {
	return slices.Contains(lent, "blangko") || slices.ContainsFunc(ms, func(m mark) bool { return m.has(senseDoc) && m.value(senseDoc) == "blangko" })
}

// onlyGiven leaves open a figure that has only the words of the recording told before, where its
// own tell of something given to people: "Perekaman berjalan. Yang sudah dibagikan 48.210".
func (c *context) onlyGiven(s *sentence, z *zone, cl *Claim) {
	if cl.Family != "record" || cl.Source < List {
		return
	}
	p := c.a.particles
	if c.readyOnes(z) {
		cl.Strength = min(cl.Strength, uncounted)
	}
	if cl.Source < Before {
		return
	}
	given := c.leads(z.pre.from, z.tok, p.Fetched...) || c.leads(z.tok+1, z.post.to, p.Fetched...)
	if given || slices.ContainsFunc(s.marks[layerHead], func(m mark) bool {
		return hasAct(&m, "hand_out") && (z.pre.has(m.span) || z.post.has(m.span))
	}) {
		cl.Strength = min(cl.Strength, uncounted)
	}
}

// readyOnes tells whether a figure counts those that are ready, by a relative clause in front of
// it: "yang sudah merekam 19.076 dan yang sudah jadi sebanyak 15.600".
func (c *context) readyOnes(z *zone) bool {
	p := c.a.particles
	for i := z.pre.from; i+2 < z.tok; i++ {
		if c.lowered(i, p.Who...) && c.lowered(i+1, p.Already...) && c.lowered(i+2, p.Ready...) {
			return i+3 == z.tok || c.lowered(i+3, p.InNumber...) || c.lowered(i+3, p.JustReached...) || c.lowered(i+3, p.Merely...)
		}
	}
	return false
}
