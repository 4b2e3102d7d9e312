package indicator

// glossEnds counts the ends of a bracket of words that stands at a target, or a word behind it, and only
// says what it is the target of: "target enrollment (perekaman data) KTP-el 42.310 orang".
func (c *context) glossEnds(m *mark, to int) int {
	if !m.has(senseTarget) {
		return 0
	}
	for open := m.to; open < min(m.to+reachGloss, to); open++ {
		if t := &c.toks[open]; t.kind != comma || !t.open || t.hidden {
			continue
		}
		for i := open + 1; i < to && c.toks[i].kind != figure; i++ {
			if c.closes(i) {
				return 2
			}
		}
	}
	return 0
}

// reachGloss is within how many tokens behind a target a bracket opens that says more of it.
const reachGloss = 2
