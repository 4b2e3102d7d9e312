package indicator

import "strings"

// sumOfOthers tells whether a count adds to those that its words name others of another
// kind, told before: "Kalau yang menunggu cetak dijumlahkan dengan yang belum merekam, hasilnya
// 42.870 jiwa". It counts neither of them. What is added to more of the same kind is still of
// it: "Digabung dengan aktivasi di kecamatan, totalnya 43.330 orang".
func (c *context) sumOfOthers(s *sentence, z *zone, at int) bool {
	cl := &c.claims[at]
	if cl.Percent || cl.Family == "" || strings.HasPrefix(cl.Family, "blangko") {
		return false
	}
	return c.addedToOthers(s, z, at) || c.makesSum(at)
}

// addedToOthers tells whether the people of a figure are named only as what something of
// another kind is added to, in the clause in front of it.
func (c *context) addedToOthers(s *sentence, z *zone, at int) bool {
	cl, sum := &c.claims[at], -1
	for i := s.from; i < z.tok; i++ {
		if c.lowered(i, c.a.particles.Summing...) {
			sum = i
		}
	}
	if sum < 0 || figureBetween(c.toks, s.from, z.tok) {
		return false
	}
	var before, added *head
	for i := range s.heads {
		switch h := &s.heads[i]; {
		case h.core.to > z.tok:
		case h.core.to <= sum:
			before = h
		default:
			added = h
		}
	}
	if added == nil || added.family != cl.Family || added.neg != cl.Undone || !s.close(sum+1, added.core.from, reachAddedHead) || c.commaAfter(added.core.to, z.tok) == z.tok {
		return false
	}
	if before != nil {
		return before.family != cl.Family || before.neg != cl.Undone
	}
	if at == 0 {
		return false
	}
	o := &c.claims[at-1]
	return cl.Sentence-o.Sentence <= reachSummed && !o.Percent && !sameKind(o, cl)
}

// makesSum tells whether a count is to the last digit what one of its own kind and one of
// another make together, both told shortly before: "Belum merekam 30.435 orang, menunggu cetak
// 12.435 orang. Bersama yang belum merekam ada 42.870 jiwa".
func (c *context) makesSum(at int) bool {
	cl := &c.claims[at]
	v := c.t.Numbers[cl.Number].Value
	if v < leastSummed || v != float64(int(v)) || int(v)%roundSummed == 0 {
		return false
	}
	for i := at - 1; i >= 0 && cl.Sentence-c.claims[i].Sentence <= reachSummed; i-- {
		a := &c.claims[i]
		if a.Percent || a.Sentence == cl.Sentence {
			continue
		}
		for j := i - 1; j >= 0 && cl.Sentence-c.claims[j].Sentence <= reachSummed; j-- {
			b := &c.claims[j]
			if b.Percent || c.t.Numbers[a.Number].Value+c.t.Numbers[b.Number].Value != v {
				continue
			}
			if ka, kb := sameKind(a, cl), sameKind(b, cl); ka != kb && a.Family != "" && b.Family != "" {
				return true
			}
		}
	}
	return false
}

// sameKind tells whether two claims count people of whom the same is told.
func sameKind(a, b *Claim) bool { return a.Family == b.Family && a.Undone == b.Undone }

const (
	// reachAddedHead is how many words may stand between a verb of adding and what is added.
	reachAddedHead = 5
	// reachSummed is over how many sentences counts are added up.
	reachSummed = 3
	// leastSummed is the least sum that does not come about by chance, and no sum is a
	// multiple of roundSummed.
	leastSummed, roundSummed = 1000, 100
)
