package indicator

// fulfilled tells whether words of a wish that came true lead to blank cards: "baru
// terpenuhi 1.500 keping", "yang dipenuhi untuk saat ini baru 4 ribu", "pusat hanya bisa
// memenuhi 3.000 keping".
func (c *context) fulfilled(z *zone) bool {
	p := c.a.particles
	if c.leads(max(z.pre.from, z.tok-reachComeTrue), z.tok, p.ComeTrue...) {
		return true
	}
	for i := max(z.pre.from+1, z.tok-reachFulfilled); i < z.tok; i++ {
		before := i - 1
		if before > z.pre.from && c.lowered(before, p.Able...) {
			before-- // "yang bisa dipenuhi", "hanya bisa memenuhi"
		}
		only := c.lowered(before, p.JustReached...) || c.lowered(before, p.Merely...)
		if c.lowered(i, p.ComeTrue...) && (only || c.lowered(before, p.Who...)) || c.lowered(i, p.Fulfilling...) && only {
			return true
		}
	}
	return false
}

// reachComeTrue is within how many tokens before blank cards the word that they came
// stands, reachFulfilled where "yang" or a measure leads to that word.
const (
	reachComeTrue  = 2
	reachFulfilled = 7
)

// grantedOf makes cards told of those asked for in the sentence before what came of them:
// "Dinas mengajukan 9.000 keping. Dari jumlah itu yang dipenuhi baru 1.200 keping."
func (c *context) grantedOf(s *sentence, asked *Claim, z *zone, cl *Claim) {
	if asked.Family != "blangko_requested" || cl.Family != asked.Family || cl.Percent {
		return
	}
	switch {
	case c.unfulfilled(s, z):
		cl.Role, cl.Reason = "need", notGranted
	case z.num.Value < c.t.Numbers[asked.Number].Value && c.fulfilled(z):
		cl.Family, cl.Rule = "blangko_received", "granted"
	}
}

// notGranted is the reason of cards that were only asked for.
const notGranted = "cards asked for that did not come"

// unfulfilled tells whether the words of a wish that came true are denied in front of blank
// cards: "yang belum dipenuhi 4.000", "tidak terpenuhi 4.000 keping".
func (c *context) unfulfilled(s *sentence, z *zone) bool {
	if m := s.last(layerAim, senseMissed, z.pre.from, z.tok); m != nil && m.to >= z.tok-1 {
		return true
	}
	m := s.last(layerState, senseNotYet, z.pre.from, z.tok)
	return m != nil && m.to >= z.tok-reachComeTrue && c.leads(m.to, z.tok, c.a.particles.ComeTrue...)
}
