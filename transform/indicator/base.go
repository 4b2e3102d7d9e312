package indicator

// better keeps the head that names a base best: an act over people, the later
// of two.
func better(a, b *head) *head {
	rank := func(h *head) int {
		switch {
		case h.other || denominator(h) == "":
			return 0
		case h.family == "population" || h.family == "anak":
			return 1
		case h.group:
			return 2
		}
		return 3
	}
	if a == nil || rank(b) >= rank(a) && rank(b) > 0 {
		return b
	}
	return a
}

// denominator is the base that a head names.
func denominator(h *head) string {
	if h.neg {
		return ""
	}
	switch h.family {
	case "wajib":
		return "wajib_ktp"
	case "record":
		return "ktp_el_recorded"
	case "held":
		return "ktp_el_held"
	case "population":
		return "population"
	case "child", "anak":
		return "child_population"
	}
	return ""
}

// restrictedBy tells whether people named before a share are only the noun of
// something else.
func (c *context) restrictedBy(s *sentence, h *head, z *zone) bool {
	if h.family == "anak" && h.core.from > s.from && h.core.to <= z.tok {
		return c.lowered(h.core.from-1, c.a.particles.CareOf...) // "demi hak anak, cakupan KIA 46 persen"
	}
	if h.family != "population" || h.core.to > z.tok {
		return false
	}
	if c.lowered(h.core.from, c.a.particles.Overall...) {
		return !c.certificatesOfAll(s, h, z, h.core.from) // "secara keseluruhan penduduk"
	}
	at := h.core.from - 1 // "akta kelahiran untuk seluruh penduduk baru 49 persen"
	if at <= s.from || !c.lowered(at, c.a.particles.Quantities...) {
		return true
	}
	for i := range s.heads {
		if h := &s.heads[i]; max(h.to, h.core.to) == at {
			return false // "kepemilikan akta kelahiran seluruh penduduk"
		}
	}
	return !c.lowered(at-1, c.a.particles.For...) && !c.certificatesOfAll(s, h, z, at)
}

// ownNoun is the head that a share directly counts: "25 persen perekam KTP",
// "75 persen warga yang sudah melakukan perekaman".
func (c *context) ownNoun(s *sentence, z *zone) *head {
	for i := range s.heads {
		h := &s.heads[i]
		if h.core.from <= z.tok || !z.post.has(h.core) || h.family == "people" {
			continue // "25 persen warga yang telah merekam": what narrows them is the noun
		}
		words, weak, strong := s.between(z.tok+1, h.core.from)
		if weak+strong > 0 || words > 6 || denominator(h) == "" {
			return nil
		}
		if words == 1 && c.lowered(z.tok+1, c.a.particles.Totals...) {
			return c.narrowedNoun(s, z, i) // "30 persen jumlah perekaman KTP-el"
		}
		if words == 1 && h.family == "record" && c.main == "ikd" && c.a.usualTarget(z.num.Value, h.family) {
			return h // "25 persen warga terekam sudah punya IKD"
		}
		if words == 0 {
			if h.core.to-h.core.from > 1 && c.lowered(h.core.from, c.a.particles.Done...) {
				return nil // "97 persen telah menerima KTP": what they did
			}
			return c.narrowedNoun(s, z, i)
		}
		that := s.first(layerGrammar, senseThat, z.tok+1, h.core.from)
		if that == nil {
			return nil
		}
		// "warga yang": the relative clause must open the noun at once.
		if w, _, _ := s.between(z.tok+1, that.from); w <= 4 {
			return h
		}
		return nil
	}
	return nil
}

// narrowedNoun is the head that a share counts where it counts those of head i: that of the
// act which narrows the people, or of the narrower people, behind them: "25 persen penduduk
// yang telah merekam", "30 persen jumlah penduduk wajib KTP".
func (c *context) narrowedNoun(s *sentence, z *zone, i int) *head {
	h := &s.heads[i]
	if !h.group || i+1 == len(s.heads) {
		return h
	}
	o := &s.heads[i+1]
	switch {
	case denominator(o) == "" || !z.post.has(o.core):
	case !o.group && o.act != "" && c.restricted(s, h):
		return o
	case o.group && h.family == "population" && o.family != h.family && s.close(h.core.to, o.core.from, reachNarrowed) && s.first(layerGrammar, senseJoin, h.core.to, o.core.from) == nil:
		return o
	}
	return h
}

// second is the best head of the zone apart from one.
func (c *context) second(s *sentence, z *zone, not *head) *head {
	var best *head
	score := 0.0
	for i := range s.heads {
		h := &s.heads[i]
		if h == not || h.other || h.group || h.family == "anak" || !(z.pre.has(h.core) || z.post.has(h.core)) {
			continue
		}
		if x := c.score(s, z, h); x > score {
			best, score = h, x
		}
	}
	return best
}

// opensWhole tells whether a sentence opens with people and their number as the
// whole of what it tells behind a comma, with a figure or without: "Dari wajib KTP
// 182.300 orang, yang aktif baru segitu".
func (c *context) opensWhole(s *sentence, z *zone) bool {
	of := s.last(layerGrammar, senseOf, z.pre.from, z.tok)
	if of == nil || !s.close(s.from, of.from, 2) || !s.close(of.to, z.tok, reachSpelled) {
		return false
	}
	for i := range s.heads {
		if h := &s.heads[i]; h.group && h.core.from >= of.to && h.core.to <= z.tok {
			return !percent(z.num)
		}
	}
	return false
}

// reachChild is how many words may lie between a document and its children.
const reachChild = 8

// childDoc keeps which documents the text tells of as those of children: "akta
// kelahiran anak usia 0-18 tahun". A share without a base is of them then. Of
// the identity card of children only their age tells that all are meant.
func (c *context) childDoc(s *sentence) {
	set := func(family string) {
		if c.childDocs == nil {
			c.childDocs = map[string]bool{}
		}
		c.childDocs[family] = true
	}
	if h := c.agedOnly(s); h != nil {
		set(h.family)
	}
	for i := range s.heads {
		h := &s.heads[i]
		if h.group || h.family != "akta" && h.family != "kia" {
			continue
		}
		for j := range s.heads {
			g := &s.heads[j]
			if g.family != "anak" && g.family != "child" || g.act == "oblige" || h.family == "kia" && g.family == "anak" && (c.toks[g.from].kind == word || c.a.lex.minors(s, c.toks, c.t, g.from)) {
				continue
			}
			if g.family == "anak" && g.from > s.from && c.lowered(g.from-1, c.a.particles.CareOf...) {
				continue
			}
			a, b := h, g
			if g.from < h.from {
				a, b = g, h
			}
			words, weak, strong := s.between(a.to, b.from)
			if words > reachChild || weak > 1 || strong > 0 || figureBetween(c.toks, a.to, b.from) || figureBetween(c.toks, max(b.from-1, s.from), b.from) {
				continue
			}
			set(h.family)
		}
	}
}

// agedOnly is the document of the sentence before, where this one names the age
// of all children and nothing else that is counted: "Cakupan bagi anak usia 0-17
// tahun terus dikejar".
func (c *context) agedOnly(s *sentence) *head {
	if c.topicAt != c.seq-1 || len(s.heads) == 0 || figureBetween(c.toks, s.from, s.to) {
		return nil
	}
	aged := false
	for i := range s.heads {
		h := &s.heads[i]
		if h.family != "anak" && h.family != "child" {
			return nil
		}
		aged = aged || h.family == "child" || c.toks[h.from].kind == number
	}
	if !aged {
		return nil
	}
	for i := len(c.topic) - 1; i >= 0; i-- {
		if h := &c.topic[i]; h.family == "akta" || h.family == "kia" {
			return h
		}
	}
	return nil
}
