package indicator

// restOfPlaces tells whether a word of what remains opens a sentence, or its clause, with the
// places left of a list, each with a figure of what the list tells: "Terbanyak di A (9.214
// jiwa) dan B (7.318 jiwa). Selebihnya ada di C 4.272 jiwa". It tells of nothing left to do.
func (c *context) restOfPlaces(s *sentence, z *zone, m *mark) bool {
	if !c.leads(m.from, m.to, c.a.particles.Rests...) || percent(z.num) || s.first(layerState, senseNotYet, m.to, z.post.to) != nil {
		return false
	}
	end := z.tok
	if c.toks[end-1].kind == comma && c.toks[end-2].kind == place {
		end-- // "Selebihnya berada di Kabupaten C, 4.272 jiwa"
	}
	if !c.regionIn(span{m.to, end}) || figureBetween(c.toks, m.to, end) || !s.close(m.to, end, reachRestPlace) {
		return false
	}
	if m.from > c.start(s)+1 || !c.seen || c.lastAt != c.seq-1 {
		return false
	}
	last := &c.claims[c.last]
	return !last.Percent && c.namedIn(last.Pre)
}

// reachRestPlace is how many words may stand between what remains and the figure of the
// first place left: "Sisanya tersebar di Kabupaten Kaur sebanyak 3.279 jiwa".
const reachRestPlace = 6
