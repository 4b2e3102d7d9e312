package indicator

// servedShare tells whether a word of service only says what share of the children has the
// document of the sentence: "Untuk KIA, dari anak usia 0-17 tahun 61,2 persen terlayani",
// "Untuk akta, anak yang telah terlayani 94,1 persen", "dari 61 ribu anak di sini yang sudah
// dilayani 58 persen".
func (c *context) servedShare(s *sentence, z *zone, h *head) bool {
	if !h.other || !c.leads(h.core.from, h.core.to, c.a.particles.Served...) {
		return false
	}
	if words, weak, strong := s.toFigure(h.core, z.tok); words > reachServed || weak+strong > 0 {
		return false
	}
	for i := range s.heads {
		if d := &s.heads[i]; (d.doc == "kia" || d.doc == "akta") && d.core.from < min(z.tok, h.core.from) {
			of := s.first(layerGrammar, senseOf, d.core.to, h.core.from)
			return h.core.from > z.tok || of == nil || c.childrenCounted(s, of.to, h.core.from)
		}
	}
	return false
}

// childrenCounted tells whether the tokens open with a number of children.
func (c *context) childrenCounted(s *sentence, from, to int) bool {
	for i := range s.heads {
		if h := &s.heads[i]; (h.family == "anak" || h.family == "child") && h.core.from > from && h.core.to <= to && figureBetween(c.toks, from, h.core.from) {
			return s.close(from, h.core.from, 1)
		}
	}
	return false
}

// reachServed is how many words may stand between a share and the word of service.
const reachServed = 3

// servedBefore tells whether a word of service stands in another clause than the
// target that a share is told as: "Siswa pun dilayani, supaya target 99,5 persen …".
func (c *context) servedBefore(s *sentence, z *zone, h *head) bool {
	if h.family != "other_service" || h.core.to > z.tok {
		return false
	}
	at := c.commaAfter(h.core.to, z.tok)
	m := s.first(layerAim, senseTarget, at, z.tok)
	return m != nil && c.leads(m.from, m.to, c.a.particles.TargetNouns...) && !figureBetween(c.toks, h.core.to, z.tok)
}

// appliedAll takes applicants told with their share of all children for those
// who have the document: "186.449 pemohon atau 84,03 persen dari penduduk usia
// KIA". Other applicants are those of a service.
func (c *context) appliedAll(s *sentence, zs []zone, first int) {
	for k := range zs {
		if zs[k].same < 0 {
			continue
		}
		count, share := &c.claims[first+zs[k].same], &c.claims[first+k]
		if count.Percent {
			count, share = share, count
		}
		if count.Family != "other_service" || count.Flow || !share.Percent || share.Base != "child_population" || share.Family != "" && share.Family != "other_service" {
			continue
		}
		f := c.childrens(s)
		if f == "" {
			continue
		}
		for _, cl := range [...]*Claim{count, share} {
			cl.Family, cl.Source, cl.Strength, cl.Rule, cl.Role, cl.Reason = f, Own, 0.6, "share_of_children", "", ""
		}
	}
}

// childrens is the family of the children's document that a sentence, else the
// one before, is about; empty for none.
func (c *context) childrens(s *sentence) string {
	for _, hs := range [...][]head{s.heads, c.topic} {
		for i := len(hs) - 1; i >= 0; i-- {
			if h := &hs[i]; !h.group && childDocument(h.doc) && (h.family == h.doc || h.family == "other_service") {
				return h.doc
			}
		}
	}
	return ""
}
