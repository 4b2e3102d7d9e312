package indicator

import "rekap/transform/numeral"

// besideSettled gives the second form of a count of residents their name where
// the count has got it from elsewhere: "Disusul A 128.000 jiwa (12,3 persen)".
func (c *context) besideSettled(zs []zone, k, first int) {
	cl := &c.claims[first+k]
	if cl.Family != "" || zs[k].same < 0 || zs[k].same >= k {
		return
	}
	if o := &c.claims[first+zs[k].same]; groupFamily(o.Family) && cl.Percent && !o.Percent {
		take(cl, o, Beside)
	}
}

// sharedNoun lets a bare figure of an enumeration take the words behind its
// last: "masing-masing 21.345 dan 19.876 pemula".
func (c *context) sharedNoun(s *sentence, zs []zone, k, first int) bool {
	cl := &c.claims[first+k]
	if cl.Source != Nowhere || zs[k].num.Unit.Class != numeral.NoClass {
		return false
	}
	from := zs[k].tok + 1
	for j := k + 1; j < len(zs); j++ {
		if zs[j].same == k && j == k+1 {
			from = zs[j].tok + 1
			continue
		}
		o := &c.claims[first+j]
		if o.Percent != cl.Percent || !c.inTurn(s, from, zs[j].tok) {
			return false
		}
		if o.Source <= Beside && o.Family != "" && !generic(o.Family) {
			take(cl, o, List)
			return true
		}
		from = zs[j].tok + 1
	}
	return false
}

// inTurn tells whether only a comma, a bracket or a joining word stands between
// two figures.
func (c *context) inTurn(s *sentence, from, to int) bool {
	words, weak, strong := s.between(from, to)
	join := s.first(layerGrammar, senseJoin, from, to)
	return strong == 0 && weak <= 2 && (words == 0 && weak > 0 || words == 1 && join != nil)
}

// newcomers tells whether what a word of growth adds is those who come of age
// themselves: "penambahan pemula 200 ribu", "penambahan 200 ribu pemula".
func (s *sentence) newcomers(m *mark, at int) bool {
	for i := range s.heads {
		if h := &s.heads[i]; h.family == "pemula" && !h.neg && (h.core.from == m.to || h.core.from == at+1) {
			return true
		}
	}
	return false
}
