package indicator

// onlyMentioned holds open whether a figure without a document of its own is of one that a
// paragraph before merely mentions, "Manfaat KIA banyak. Targetnya 30 persen", where
// neither the article nor a figure before it is about that document.
func (c *context) onlyMentioned(cl *Claim) {
	if cl.Source != Before && cl.Rule != "words+document_before" || !c.seen {
		return
	}
	doc := documentOf[cl.Family]
	if cl.Family == "ikd" && cl.Percent && cl.AimSaid && cl.Aim == "target" && !c.a.usualTarget(c.t.Numbers[cl.Number].Value, cl.Family) {
		return
	}
	if block, named := c.mentioned[doc]; named && block != toldOf && block != cl.Block && doc != documentOf[c.main] {
		cl.Strength = min(cl.Strength, uncounted)
	}
}

// noteMentioned notes the documents that a sentence merely mentions, none of them before, and
// forgets those that it tells of, in words or by its figures, the claims from first on.
func (c *context) noteMentioned(s *sentence, block, first int) {
	merely := c.mentions(s)
	for i := range c.claims[first:] {
		cl := &c.claims[first+i]
		merely = merely && (cl.Role != "" || cl.Family == "")
		if cl.Role == "" && cl.Strength > uncounted && documentOf[cl.Family] != "" {
			c.mentioned[documentOf[cl.Family]] = toldOf
		}
	}
	for i := range s.heads {
		h := &s.heads[i]
		_, known := c.mentioned[h.doc]
		switch {
		case h.doc == "" || h.lent:
		case !merely:
			c.mentioned[h.doc] = toldOf
		case !known:
			c.mentioned[h.doc] = block
		}
	}
}

// toldOf stands for the block of a document that the text told of.
const toldOf = -1

// documentOf is the document of a family that is of one only.
var documentOf = map[string]string{
	"ikd": "ikd", "kia": "kia", "akta": "akta",
	"record": "ktp", "held": "ktp", "print": "ktp", "ktp": "ktp",
	"blangko": "ktp", "blangko_stock": "ktp", "blangko_received": "ktp", "blangko_requested": "ktp", "blangko_need": "ktp", "blangko_used": "ktp",
}

// mentions tells whether a sentence says nothing of how far a document came,
// how many there are or that it is to be told of, and asks nothing: "Orang tua antusias mengurus KIA".
func (c *context) mentions(s *sentence) bool {
	if !full(c.t.Text[c.toks[s.to-1].end:]) || c.lowered(s.from, c.a.particles.Topics...) || s.first(layerAim, senseTarget, s.from, s.to) != nil {
		return false
	}
	for i := s.from; i < s.to; i++ {
		aged := i > s.from && c.toks[i-1].kind == number // "sampai berusia 17 tahun"
		if c.toks[i].kind == word && !aged && c.lowered(i, c.a.particles.Telling...) {
			return false
		}
	}
	return true
}

// ofOtherPeople tells whether a share is by its own words one of people who are not those that
// the document of a family is for: "5,6 persen dari wajib KTP" is of no children's card.
func (cl *Claim) ofOtherPeople(family string) bool {
	if !cl.Percent || !cl.OwnBase {
		return false
	}
	switch cl.Base {
	case "wajib_ktp", "ktp_el_recorded", "ktp_el_held":
		return family == "kia" || family == "akta"
	case "child_population":
		return ofGrown[family] || family == "record"
	}
	return false
}
