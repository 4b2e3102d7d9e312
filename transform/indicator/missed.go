package indicator

// missed makes a share a target where it is told as one not reached, "25 persen
// belum bisa dicapai", and what a target lacks where it is told as a rest or a
// part: "masih ada 19 persen yang belum tercapai".
func (c *context) missed(s *sentence, z *zone, cl *Claim) {
	m := s.first(layerAim, senseMissed, z.tok+1, z.post.to)
	if !cl.Percent || m == nil {
		return
	}
	if words, weak, strong := s.between(z.tok+1, m.from); words > reachMissed || weak+strong > 0 || m.to < s.to && c.lowered(m.to, c.a.particles.Starting...) {
		return // but "2,9 persen meleset dari target"
	}
	t := s.last(layerAim, senseTarget, s.from, z.tok)
	lacking := t != nil && figureBetween(c.toks, t.to, z.tok) // "dari target 30 persen, 19 persen belum tercapai"
	if lacking || cl.Rest || z.of >= 0 || c.lowered(m.from-1, c.a.particles.Who...) || s.first(layerBack, senseBack, z.tok+1, m.from) != nil {
		cl.Role, cl.Reason = "gap", "what a target lacks"
		return
	}
	cl.Aim, cl.AimSaid = "target", true
}

// reachMissed is how many words may stand between a share and that it was not
// reached: "25 persen dari wajib KTP itu belum tercapai".
const reachMissed = 4

// lacked tells whether a document of children is said right behind its name not to be there yet:
// "anak yang akta kelahirannya belum ada", "yang KIA-nya belum dicetak", and behind those
// counted whatever is not yet done with it: "312 anak yang aktanya belum diurus".
func (l *lexicon) lacked(s *sentence, toks []token, t *Text, m *mark) bool {
	not := s.first(layerState, senseNotYet, m.to, min(m.to+reachLacked, s.to))
	if doc := m.value(senseDoc); doc != "kia" && doc != "akta" || not == nil || not.to >= s.to || !s.close(m.to, not.from, reachLacked-1) {
		return false
	}
	for i := m.from - 1; i >= s.from && i >= m.from-reachThoseOf && toks[i].kind != comma && toks[i].kind != stop; i-- {
		if toks[i].kind == figure && !percent(&t.Numbers[toks[i].ref]) {
			return true
		}
	}
	end := not.to
	if l.among(s.ids[end-s.from], l.particles.There) {
		end++
	} else if o := s.first(layerHead, senseOther, not.from, not.from+1); o != nil {
		end = o.to
	} else {
		return false
	}
	return end >= s.to || toks[end].kind != word || l.among(s.ids[end-s.from], l.particles.Inside) || l.among(s.ids[end-s.from], l.particles.Until)
}

const (
	// reachLacked is within how many tokens behind a document "belum" begins: "KIA-nya
	// masih belum ada".
	reachLacked = 3
	// reachThoseOf is within how many tokens before a document those counted stand.
	reachThoseOf = 5
)
