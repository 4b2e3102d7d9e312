package indicator

import "rekap/transform/numeral"

// shortOfTarget tells whether words of cards not there yet only say that a target or a share
// is not reached: "KIA-nya belum sampai target 30 persen", "belum sampai ke 70 persen".
func (c *context) shortOfTarget(z *zone, h *head) bool {
	if h.family != "backlog" || h.core.to >= len(c.toks) {
		return false
	}
	at, p := h.core.to, c.a.particles
	if c.lowered(at, p.Towards...) {
		at++
		if at == z.tok {
			return percent(z.num)
		}
	}
	return at < len(c.toks) && c.lowered(at, p.TargetNouns...)
}

// pilesUp tells whether a word of cards that wait only says where people are many: "Separuh
// lebih menumpuk di Palu, sekitar 21.870 jiwa".
func (c *context) pilesUp(z *zone, h *head) bool {
	if h.family != "backlog" || z.num.Unit.Class != numeral.Person || h.core.to+1 >= len(c.toks) {
		return false
	}
	p, at := c.a.particles, h.core.to
	return c.lowered(at-1, p.Residing...) && c.lowered(at, p.At...) && c.toks[at+1].kind == place
}

// gotShare tells whether a verb of getting a card right in front of a share only says how far
// the act named before it has come: "Untuk perekaman KTP-el, Palu mendapat 97,8 persen".
func (c *context) gotShare(s *sentence, z *zone, i int) bool {
	h, p := &s.heads[i], c.a.particles
	if !percent(z.num) || h.family != "held" || h.core.to != z.tok || h.core.from == s.from || !c.leads(h.core.from, h.core.to, p.Receiving...) || c.lowered(h.core.from-1, p.Who...) {
		return false
	}
	if i == 0 {
		// "Buol dan Tolitoli sama-sama memperoleh 31 persen"
		return len(s.heads) == 1 && c.seen && c.claims[c.last].Percent && c.claims[c.last].Family != "held"
	}
	before := &s.heads[i-1]
	return before.act != "" && before.act != "hold" && before.act != "obtain" && !before.group && !before.other
}

// readyFor tells whether first-time holders are only those whom data ready to print are for, named
// right in front of them, or those whose data are, told behind: "Data PRR (data untuk KTP pemula)
// 3.600", "pemula yang datanya siap cetak 3.600" are cards that wait.
func (c *context) readyFor(s *sentence, z *zone, i int) bool {
	h := &s.heads[i]
	if h.family != "pemula" || h.core.to > z.tok {
		return false
	}
	for j := range s.heads {
		o := &s.heads[j]
		if o.family != "backlog" || !z.pre.has(o.core) {
			continue
		}
		from, to := o.core.to, h.core.from
		if to < from {
			from, to = h.core.to, o.core.from
		}
		if words, _, strong := s.between(from, to); words <= reachReadyFor && strong == 0 && !figureBetween(c.toks, from, to) && (to == h.core.from || c.lowered(from, c.a.particles.Who...)) {
			return true
		}
	}
	return false
}

// reachReadyFor is within how many words behind data ready to print those stand whom they are for.
const reachReadyFor = 4
