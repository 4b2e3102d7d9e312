package indicator

// pushedTo tells whether a round share is what somebody pushes something to, right behind a word
// of getting there: "mendorong capaian IKD menembus 10 persen", "minta IKD naik ke 10 persen".
// What is told as reached so far is no such share, "mendorong IKD yang baru mencapai 10 persen",
// nor what came of it, "mendorong IKD hingga mencapai 10 persen".
func (c *context) pushedTo(z *zone) bool {
	p := c.a.particles
	if z.num.Decimals > 0 {
		return false
	}
	for i := z.tok - 1; i >= z.pre.from && i >= z.tok-reachPushed && c.toks[i].kind != comma && c.toks[i].kind != figure; i-- {
		if !c.lowered(i, p.Pushing...) && !c.lowered(i, p.Demanding...) {
			continue
		}
		at := max(i+1, z.tok-reachArrival)
		if !c.leads(at, z.tok, p.Getting...) && !c.leads(at, z.tok, p.Leading...) {
			return false
		}
		for _, told := range [...][]string{p.JustReached, p.Merely, p.Already, p.Who, p.Because, p.Until, p.Resulting} {
			if c.leads(i+1, z.tok, told...) {
				return false
			}
		}
		return true
	}
	return false
}

const (
	// reachPushed is how many tokens before a share the word of pushing may stand.
	reachPushed = 9
	// reachArrival is how many tokens before a share the word of getting there may stand.
	reachArrival = 2
)

// fractionReached tells whether a figure only puts in full the fraction of a target that was
// reached: "terealisasi seperlimanya, yakni 5,1 persen".
func (c *context) fractionReached(s *sentence, z *zone) bool {
	p, at := c.a.particles, z.tok
	for at > s.from && (c.toks[at-1].kind == comma || c.lowered(at-1, p.Namely...) || c.lowered(at-1, p.Or...)) {
		at--
	}
	if at == z.tok || at == s.from || !c.lowered(at-1, p.Fractions...) {
		return false
	}
	m := s.last(layerAim, senseReached, s.from, at-1)
	return m != nil && s.close(m.to, at-1, 1)
}

// perTime tells whether a share is only by how much something grows, or must, in each stretch of
// time: "menaikkan capaian 3 persen per bulan".
func (c *context) perTime(z *zone) bool {
	p, at := c.a.particles, z.tok+1
	return percent(z.num) && at+1 < z.post.to && c.lowered(at, p.Apiece...) && (c.lowered(at+1, p.ShortTimes...) || c.lowered(at+1, p.Years...))
}
