package indicator

// bearer tells whether a head is only a word of the people it stands behind, who carry
// the card: "310 ribu penduduk ber-KTP".
func (c *context) bearer(z *zone, h *head) bool {
	return h.family == "held" && !h.neg && c.lowered(h.core.from, c.a.particles.Bearing...) && h.core.from > z.tok+1 && h.core.from <= z.tok+reachNarrow
}

// holders tells whether a head is only the noun that a whole counts, of those who did
// something: "30 persen, artinya dari 311 ribu pemegang KTP-el harus 93 ribu".
func (c *context) holders(z *zone, h *head) bool {
	return h.core.from == z.tok+1 && denominator(h) != "" && c.lowered(h.core.from, c.a.particles.Holders...)
}

// ofHolders gives a share beside the count of an activation those for its base whom alone
// its own words name: "8.412 orang atau 2,7 persen pemegang KTP-el".
func (c *context) ofHolders(count, share *Claim) {
	if !share.Percent || count.Percent || count.Family != "ikd" || count.Undone || share.Undone || share.Source != Own || share.OwnBase && share.Base != "population" {
		return
	}
	if b := denominatorOf(share); b != "" && (share.Family == "held" || share.Family == "record") {
		share.Base, share.OwnBase = b, true
		share.Family, share.Strength, share.Source = "", 0, Nowhere // the act is that of the count
	}
}

// ofBearer tells whether "yang punya" stands behind people who carry the document named
// last: what they have is another, "penduduk ber-KTP yang punya".
func (s *sentence) ofBearer(l *lexicon, m, doc *mark) bool {
	return doc.from > s.from && l.among(s.ids[doc.from-1-s.from], l.particles.Bearing) &&
		s.close(doc.to, m.from, reachHaving) && s.first(layerGrammar, senseThat, doc.to, m.from) != nil
}

// ofObliged tells whether an act stands behind "yang" of the people obliged to have the
// document named last, so that what they use is another: "warga wajib KTP yang sudah
// mengaksesnya".
func (s *sentence) ofObliged(m, doc *mark) bool {
	for i := range s.heads {
		if h := &s.heads[i]; h.group && h.act == "oblige" && h.span.has(doc.span) {
			return s.close(doc.to, m.from, reachHaving) && s.first(layerGrammar, senseThat, doc.to, m.from) != nil
		}
	}
	return false
}

// reachHaving is how many words may stand between a document carried and the word of
// having another: "yang sudah punya".
const reachHaving = 3

// askedOf tells whether what must be done is told behind the people of a share, who are
// named by what they did: "30 persen penduduk yang sudah memiliki KTP di setiap daerah
// diminta beralih ke digital".
func (c *context) askedOf(s *sentence, z *zone, n *head) bool {
	if n.group || n.neg || !percent(z.num) {
		return false
	}
	end := s.breakAfter(z.tok+1, s.to)
	from := max(n.to, n.core.to)
	for i := range s.marks[layerAim] {
		m := &s.marks[layerAim][i]
		if m.from < from || m.to > end {
			continue
		}
		if m.has(senseReached) && !c.alreadyMust(s, m) {
			return false
		}
		if !m.has(senseTarget) && !m.has(senseAsk) {
			continue
		}
		must := c.decreed(m) || c.leads(m.from, m.to, c.a.particles.Musts...) || c.lowered(m.to-1, c.a.particles.SetBehind...)
		return must && s.first(layerGrammar, senseThat, from, m.from) == nil && s.first(layerGrammar, senseJoin, from, m.from) == nil && s.close(from, m.from, reachAskedOf) && !figureBetween(c.toks, z.tok+1, m.from)
	}
	return false
}

// thoseAsked tells whether such people stand right behind a share, or as its base:
// "30 persen dari warga yang mengantongi KTP-el ditargetkan memiliki IKD".
func (c *context) thoseAsked(s *sentence, z *zone) bool {
	for i := range s.heads {
		if h := &s.heads[i]; h.core.from > z.tok && !h.group && !h.other && denominator(h) != "" {
			that := s.last(layerGrammar, senseThat, z.tok, h.core.from)
			return that != nil && s.close(that.to, h.core.from, reachDid) && s.close(z.tok+1, h.core.from, reachThose) && c.askedOf(s, z, h)
		}
	}
	return false
}

// imposed tells whether a share is what a region is given to reach: "jatah dari pusat
// untuk Sigi tahun ini 25 persen dari yang sudah rekam".
func (c *context) imposed(z *zone) bool {
	p := c.a.particles
	given := c.leads(z.pre.from, z.tok, p.Imposed...) || c.leads(z.pre.from, z.tok, p.Lots...) && !c.leads(z.pre.from, z.tok, p.Merely...)
	return given && !c.leads(z.pre.from, z.tok, p.Already...) && !c.leads(z.pre.from, z.tok, p.JustReached...)
}

// reachThose is how many words may stand between a share and what its people did.
const reachThose = 6

// reachDid is how many words may stand between "yang" and what people did.
const reachDid = 2

// reachAskedOf is how many words may stand between what people did and what is asked of
// them.
const reachAskedOf = 5

// imposedCount tells whether so many activations are what a region is given to reach: "diberi
// beban 42.000 pengguna IKD", "kebagian jatah 42.000 orang untuk diaktifkan IKD-nya", "jatah
// Kota Sorong tahun ini 42.000 aktivasi".
func (c *context) imposedCount(s *sentence, z *zone, best *head) bool {
	if best == nil || best.family != "ikd" || best.neg || percent(z.num) || !c.imposed(z) {
		return false
	}
	for i := z.tok - 1; i >= max(z.pre.from, z.tok-reachImposed); i-- {
		if c.toks[i].kind == word && c.lowered(i, c.a.particles.Imposed...) {
			return s.close(i+1, z.tok, reachImposed) && !figureBetween(c.toks, i+1, z.tok) && s.first(layerAim, senseReached, i+1, z.tok) == nil
		}
	}
	return false
}

// reachImposed is within how many tokens before a count the word for what is given stands.
const reachImposed = 6
