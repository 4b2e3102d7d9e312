package indicator

// partGranted tells whether only a part of what was asked for is told to be granted:
// "biasanya dikasih separuhnya", "sebagian sudah dikirim".
func (c *context) partGranted(s *sentence, h *head) bool {
	from, to := max(s.from, h.core.from-reachPartGranted), min(s.to, h.core.to+reachPartGranted)
	return c.fractionIn(from, to) || s.first(layerPlace, senseParts, from, to) != nil
}

// reachPartGranted is within how many tokens of a grant the part that it is of stands.
const reachPartGranted = 2

// requestSent tells whether what is sent is the request that opens the words of a figure:
// "Permintaan tambahan 6.000 keping sudah dikirim".
func (c *context) requestSent(best, given *head) bool {
	return c.leads(best.core.from, best.core.to, c.a.particles.Requests...) && c.leads(given.core.from, given.core.to, c.a.particles.Sent...) && best.core.from < given.core.from
}

// requestOnItsWay tells whether what is sent to somebody in front of a figure is the request
// named right before it: "permintaan yang dikirimnya ke Jakarta sebanyak 4.000 keping".
func (c *context) requestOnItsWay(s *sentence, z *zone, i int) bool {
	h := &s.heads[i]
	if i == 0 || h.family != "blangko_received" || h.core.to >= z.tok || !c.sentOn(h) {
		return false
	}
	before := &s.heads[i-1]
	return c.leads(before.from, before.core.to, c.a.particles.Requests...) && s.close(before.core.to, h.core.from, reachOnItsWay) && !figureBetween(c.toks, before.core.to, h.core.from)
}

// reachOnItsWay is how many words may stand between a request and that it was sent.
const reachOnItsWay = 4

// sentOn tells whether what is sent goes to somebody else: the request itself,
// "permintaan 6.000 keping sudah dikirim ke pusat".
func (c *context) sentOn(h *head) bool {
	return h.core.to < len(c.toks) && c.toks[h.core.to].kind == word && c.lowered(h.core.to, c.a.particles.Towards...)
}

// peopleAsked tells whether a word of asking only says what people named right before it
// are asked to do, of no cards: "warga diminta bersabar karena blangko tinggal 300 keping".
func (l *lexicon) peopleAsked(s *sentence, toks []token, m *mark) bool {
	p := l.particles
	if m.to != m.from+1 || m.from == s.from || m.to >= s.to || l.among(s.ids[m.from-1-s.from], p.Who) || toks[m.to].kind != word || !l.among(s.ids[m.from-s.from], p.AskedToDo) || l.among(s.ids[m.to-s.from], p.InNumber) {
		return false
	}
	for i := range s.marks[layerHead] {
		g := &s.marks[layerHead][i]
		if g.has(senseGroup) && g.to <= m.from && s.close(g.to, m.from, reachPeopleAsked) && !figureBetween(toks, g.from, m.from) {
			return true
		}
	}
	return false
}

// reachPeopleAsked is how many words may stand between people and what is asked of them.
const reachPeopleAsked = 2
