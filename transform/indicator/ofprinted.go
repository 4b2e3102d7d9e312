package indicator

import "rekap/transform/numeral"

// passedOn tells whether cards that go on from those printed are told as fetched, or as handed
// or sent to somebody: "mencetak 1.870 keping, sedangkan yang diambil 1.122".
func (c *context) passedOn(s *sentence, z *zone, cl *Claim) bool {
	if cl.Family != "print" || cl.Percent || cl.Source < List {
		return false
	}
	p, from, to := c.a.particles, max(z.pre.from, z.tok-reachPassed), min(z.post.to, z.tok+1+reachPassed)
	if c.leads(from, z.tok, p.Fetched...) || c.leads(from, z.tok, p.Sent...) || c.leads(z.tok+1, to, p.Fetched...) || c.leads(z.tok+1, to, p.Sent...) {
		return true
	}
	return s.actMark("hand_out", from, to) != nil
}

// fetchedOf tells whether documents other than the electronic card are told as those fetched of
// more that were told in front of them as made: "mencetak 8.300 KIA, yang diambil baru 4.150".
// Those given to a place, or in a time of their own, are told apart.
func (c *context) fetchedOf(s *sentence, zs []zone, k, first int) bool {
	z, cl := &zs[k], &c.claims[first+k]
	if k == 0 || cl.Percent || cl.Undone || cl.Family != "kia" && cl.Family != "akta" {
		return false
	}
	o, made := &c.claims[first+k-1], &zs[k-1]
	if o.Family != cl.Family || o.Percent || o.Undone || made.num.Value <= z.num.Value || c.placeIn(span{made.tok + 1, z.post.to}) {
		return false
	}
	for i := made.tok + 1; i < z.post.to; i++ {
		if c.toks[i].kind == date && !c.isNow(i) {
			return false
		}
	}
	p, from, to := c.a.particles, max(made.tok+1, z.tok-reachPassed), min(z.post.to, z.tok+1+reachPassed)
	return c.leads(from, z.tok, p.Fetched...) || c.leads(z.tok+1, to, p.Fetched...)
}

// reachPassed is within how many tokens of printed cards the word stands by which they went on.
const reachPassed = 4

// ofAllPrinted tells whether printed cards are told as some of all those printed, which stand
// behind them: "mencetak ulang 480 KTP karena rusak dari total 1.915 yang dicetak". All of them
// then count as printed, whatever is told of the some.
func (c *context) ofAllPrinted(s *sentence, zs []zone, k, first int) bool {
	z := &zs[k]
	if c.claims[first+k].Family != "print" || percent(z.num) || z.of <= k {
		return false
	}
	whole, all := &zs[z.of], &c.claims[first+z.of]
	if percent(whole.num) || whole.num.Value <= z.num.Value || whole.num.Unit.Class == numeral.Person {
		return false
	}
	for i := range s.marks[layerHead] {
		m := &s.marks[layerHead][i]
		if !hasAct(m, "print") || m.from <= whole.tok || m.to > whole.post.to || !s.close(whole.tok+1, m.from, reachPassed) {
			continue
		}
		if p := c.a.particles; c.leads(whole.tok+1, m.from, p.Musts...) || c.leads(whole.tok+1, m.from, p.Future...) || s.first(layerState, senseNotYet, whole.tok+1, m.from) != nil {
			return false
		}
		all.Family, all.Undone, all.Aim, all.Role, all.Reason = "print", false, "actual", "", ""
		all.Source, all.Strength, all.Rule = Own, 0.7, "whole_of"
		return true
	}
	return false
}

// replacing tells whether printed cards are only those that stand in for others, by the reason
// right behind them: "mencetak ulang 480 KTP karena rusak".
func (c *context) replacing(s *sentence, z *zone, cl *Claim) bool {
	if cl.Family != "print" || cl.Percent {
		return false
	}
	for i := range s.heads {
		h := &s.heads[i]
		if h.family == "loss" && h.core.from > z.tok+1 && h.core.to <= z.post.to && c.lowered(h.core.from-1, c.a.particles.Because...) {
			return s.close(z.tok+1, h.core.from-1, reachPassed)
		}
	}
	return false
}

// deliveredToPrint makes cards that go on from those printed blank ones that came in, where the
// word right in front of them is of a delivery: "Dicetak 7.300 keping. Ini berkat kiriman 8.000".
func (c *context) deliveredToPrint(s *sentence, z *zone, cl *Claim) {
	p, at := c.a.particles, z.tok-1
	if cl.Family != "print" || cl.Percent || cl.Source < List || cl.Role != "" || s.about == "kia" || at < z.pre.from {
		return
	}
	allotted := c.lowered(at, p.Allotments...) || c.lowered(at, p.InNumber...) && at > z.pre.from && c.lowered(at-1, p.Allotments...)
	if !allotted || c.leads(z.pre.from, at, p.Wishing...) || c.leads(z.pre.from, at, p.Awaited...) || c.leads(z.pre.from, at, p.Waiting...) {
		return
	}
	cl.Family, cl.Undone, cl.Flow, cl.Strength, cl.Rule = "blangko_received", false, false, 0.6, "gets"
	if c.lowered(at, p.Extra...) {
		cl.Strength = uncounted // more cards printed, or to print
	}
}
