package indicator

// cardless makes a figure of those recorded who have no card yet what it is:
// "sudah merekam dan belum menerima KTP 2.300 orang" counts neither the
// recorded nor the unrecorded.
func (c *context) cardless(s *sentence, z *zone, cl *Claim, best *head) {
	if best.family != "record" || best.neg || cl.Percent {
		return
	}
	for _, in := range [...]span{{best.core.to, z.tok}, {max(best.core.to, z.tok+1), z.post.to}} {
		m := s.first(layerState, senseNotYet, in.from, in.to)
		if m == nil || figureBetween(c.toks, best.core.to, m.from) && best.core.to > z.tok {
			continue
		}
		if words, _, _ := s.between(in.from, m.from); words > 3 {
			continue
		}
		for i := range s.heads {
			h := &s.heads[i]
			if h.from < m.from || h.to > in.to || h.family != "ktp" && h.family != "held" && h.family != "print" {
				continue
			}
			if words, weak, strong := s.between(m.to, h.from); words <= 3 && weak+strong == 0 {
				cl.Role, cl.Reason = "backlog", "recorded, but without a card"
				return
			}
		}
	}
}

// forThose tells whether an act only names for whom another is done:
// "pencetakan bagi yang sudah merekam 97 persen".
func (c *context) forThose(s *sentence, h *head, z *zone) bool {
	if h.core.to > z.tok || denominator(h) == "" || h.group {
		return false
	}
	that := s.last(layerGrammar, senseThat, z.pre.from, h.core.from)
	if that == nil || that.from == s.from || !c.lowered(that.from-1, c.a.particles.For...) {
		return false
	}
	if words, _, _ := s.between(that.to, h.core.from); words > 2 {
		return false
	}
	for i := range s.heads {
		if o := &s.heads[i]; o.core.to <= that.from && z.pre.has(o.core) && !o.group && !o.other && o.family != h.family {
			return true
		}
	}
	return false
}
