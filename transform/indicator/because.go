package indicator

import "rekap/transform/numeral"

// because is what those without a card, or first-time holders, have not done, where the words
// give it as the reason: "118 ribu warga belum memiliki e-KTP karena belum melakukan perekaman",
// "12.600 pemula terancam karena belum punya KTP-el". A share told so gives the count beside it
// the same.
func (c *context) because(s *sentence, best *head) *head {
	if !(best.family == "held" && best.neg) && best.family != "pemula" {
		return nil
	}
	for i := range s.heads {
		h := &s.heads[i]
		if h.family != "record" && (h.family != "held" || best.family != "pemula") || !h.neg || h.core.from < best.core.to {
			continue
		}
		if figureBetween(c.toks, best.core.to, h.core.from) {
			return nil
		}
		for k := max(best.core.to, h.core.from-reachBecause); k < h.core.from; k++ {
			if c.lowered(k, c.a.particles.Because...) {
				if c.notAll(k, h.core.from) {
					return nil // "karena sebagian belum perekaman"
				}
				return h
			}
		}
		return nil
	}
	return nil
}

// threatened is what people have not done of whom it is told, with this as the reason, that
// they will lose something: "8.600 warga terancam tidak bisa memilih karena belum rekam KTP-el".
func (c *context) threatened(s *sentence, z *zone) *head {
	if z.num.Unit.Class != numeral.Person || percent(z.num) {
		return nil
	}
	for i := range s.heads {
		h := &s.heads[i]
		if h.family != "record" || !h.neg || h.core.from <= z.tok {
			continue
		}
		if figureBetween(c.toks, z.tok+1, h.core.from) {
			return nil
		}
		for k := max(z.tok+1, h.core.from-reachBecause); k < h.core.from; k++ {
			if c.lowered(k, c.a.particles.Because...) && !c.notAll(k, h.core.from) && c.leads(z.tok+1, k, c.a.particles.Threatened...) {
				return h
			}
		}
		return nil
	}
	return nil
}

// printedBecause is the printing of cards counted with the reason for it right in
// front of the count: "pencetakan karena pindah 3.100 keping" tells of no moves, but
// of a part of the cards. Otherwise it is the head that was best.
func (c *context) printedBecause(s *sentence, z *zone, cl *Claim, best *head) *head {
	if !best.other || best.core.to > z.tok || z.num.Unit.Class != numeral.Card || percent(z.num) || best.core.from == s.from || !c.lowered(best.core.from-1, c.a.particles.Because...) {
		return best
	}
	for i := range s.heads {
		if h := &s.heads[i]; h.family == "print" && !h.neg && z.pre.has(h.core) && h.core.to < best.core.from && !figureBetween(c.toks, h.core.to, best.core.from) {
			cl.Role, cl.Reason = "part", partByReason
			return h
		}
	}
	return best
}

// partByReason is why cards printed for one reason are not all of them.
const partByReason = "a part of the cards printed, by reason"

// reachBecause is how many words may lie between the reason's conjunction and
// its act.
const reachBecause = 5

// beingThose finds the act whose undone part is said to be first-time holders:
// "Yang paling banyak belum merekam adalah pemilih pemula di A sebanyak 412
// orang" counts those of them who are not recorded.
func (c *context) beingThose(s *sentence, z *zone, best *head) *head {
	if best.family != "pemula" || best.core.from > z.tok {
		return nil
	}
	for i := len(s.heads) - 1; i >= 0; i-- {
		h := &s.heads[i]
		if h.core.to > best.core.from || h.group || h.other || generic(h.family) || !z.pre.has(h.core) {
			continue
		}
		if h.neg && !figureBetween(c.toks, h.core.to, best.core.from) && c.leads(h.core.to, best.core.from, c.a.particles.Being...) {
			return h
		}
		return nil
	}
	return nil
}
