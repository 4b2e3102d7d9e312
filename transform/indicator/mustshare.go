package indicator

// mustShare makes of the children who "must have" a document the act that a share of
// them must have done, where the share is their number: "paling sedikit 50 persen dari
// seluruh anak sudah harus memiliki KIA".
func (l *lexicon) mustShare(s *sentence, toks []token, t *Text, h *head) {
	if h.family != "child" {
		return
	}
	at := h.from - 1
	for at >= s.from && toks[at].kind != figure {
		at--
	}
	if at < s.from || !percent(&t.Numbers[toks[at].ref]) || !s.close(at+1, h.from, reachMustShare) || s.first(layerGrammar, senseThat, at, h.from) != nil {
		return
	}
	already := l.among(s.ids[h.from-1-s.from], l.particles.Already)
	if s.first(layerGrammar, senseOf, at, h.from) != nil && !already {
		return // "70 persen dari jumlah anak wajib memiliki KIA": the base
	}
	end := s.breakAfter(h.to, s.to)
	if s.last(layerAim, senseReached, s.from, at) != nil || s.first(layerState, senseNotYet, h.to, end) != nil || s.first(layerGrammar, senseThat, h.to, end) != nil || s.first(layerAim, senseReached, h.to, end) != nil {
		return // "baru 50 persen anak wajib memiliki KIA yang terlayani"
	}
	h.family, h.act, h.group = l.family(h.doc, "hold"), "hold", false
	h.core.from++ // the word of what must be stays one of target
}

// reachMustShare is how many words may stand between a share and what it must have.
const reachMustShare = 6

// alreadyMust tells whether "sudah" only says since when something must be:
// "25 persen warga sudah wajib memakai IKD".
func (c *context) alreadyMust(s *sentence, m *mark) bool {
	if !c.leads(m.from, m.to, c.a.particles.Already...) || m.to >= s.to || !c.leads(m.to, m.to+1, c.a.particles.Musts...) {
		return false
	}
	t := s.first(layerAim, senseTarget, m.to, m.to+1)
	return t != nil && !s.insideGroup(t)
}

// targetInPeople tells whether children who must have a document are only those that a
// share of them told right before as the target makes: "targetnya 65 persen. Target itu
// berarti 89.742 anak harus punya KIA".
func (c *context) targetInPeople(s *sentence, z *zone, cl *Claim) bool {
	if cl.Family != "child" || cl.Percent || cl.Source > Beside || !c.seen || c.seq-c.lastAt > 1 {
		return false
	}
	if o := &c.claims[c.last]; !o.Percent || o.Aim != "target" || c.t.Numbers[o.Number].Value >= 100 || o.Family != "kia" && o.Family != "akta" {
		return false
	}
	from := z.pre.from
	if z.pre.empty() {
		from = s.from // "target 65 persen itu setara dengan 89.742 anak yang harus punya KIA"
	}
	for i := z.tok - 1; i >= from && i >= z.tok-reachMade; i-- {
		if c.lowered(i, c.a.particles.Therefore...) || s.first(layerGrammar, senseSame, i, z.tok) != nil {
			return s.first(layerGrammar, senseOf, i, z.tok) == nil && c.leads(z.tok+1, z.post.to, c.a.particles.Musts...)
		}
	}
	return false
}

// reachMade is within how many tokens in front of a count the word stands that makes a
// target of it.
const reachMade = 3
