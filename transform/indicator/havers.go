package indicator

// ofHavers gives a count told as reached, or as not, behind the children who must
// have a document the having of it: "wajib KIA 59.303 anak dan realisasinya 39.447".
func (c *context) ofHavers(s *sentence, z *zone, cl, o *Claim) bool {
	if o.Family != "child" || o.Percent || cl.Percent || !cl.done && !cl.notYet || cl.AimSaid && cl.Aim == "target" || c.t.Numbers[o.Number].Value <= z.num.Value {
		return false
	}
	doc := ""
	for i := range s.heads {
		if h := &s.heads[i]; h.family == "child" && h.core.from < z.tok && h.doc != "" {
			doc = h.doc
		}
	}
	if doc == "" {
		return false
	}
	cl.Family, cl.Undone, cl.Aim, cl.Source, cl.Strength, cl.Rule = doc, cl.notYet, "actual", List, 0.6, "part_of_obliged"
	return true
}

// reachedInstead tells whether words of having tell a count as reached beside one
// that has no indicator as it is still to do, or as it is a target: "yang belum
// memiliki KIA 27.043 orang, yang sudah 44.243 orang".
func (c *context) reachedInstead(cl, o *Claim) bool {
	return cl.done && !cl.merely && (o.Undone || o.Aim == "target" && cl.Aim == "actual")
}

// childrenBefore gives a share reached the children for its base whose number stands
// right before it, or ends the sentence before: "Anak di Bima 57.660 jiwa. Namun baru
// 33,1 persen yang memiliki KIA"; and those that the share before it in one breath is of:
// "dari 57.660 anak 33,1 persen memiliki KIA dan 94,2 persen memiliki akta".
func (c *context) childrenBefore(zs []zone, k, first int) {
	cl := &c.claims[first+k]
	if !cl.Percent || cl.Base != "" || cl.Aim != "actual" || zs[k].of >= 0 || cl.Family != "kia" && cl.Family != "akta" {
		return
	}
	at := first + k - 1
	if k == 0 {
		if at = c.last; !c.seen || c.lastAt != c.seq-1 {
			return
		}
	}
	o := &c.claims[at]
	if o.Family == "child" && !o.Percent && o.Cohort == "" || k > 0 && o.Percent && o.Base == "child_population" && o.Role == "" && c.lowered(zs[k].tok-1, c.a.particles.Joining...) {
		cl.Base = "child_population"
	}
}

// numberBeside tells whether children are only the number in which a share of the
// same breath is told: "capaian KIA 65,8 persen dengan jumlah 18.859 anak".
func (c *context) numberBeside(s *sentence, z *zone) bool {
	if z.pre.from == s.from || c.toks[z.pre.from-1].kind != figure || !percent(&c.t.Numbers[c.toks[z.pre.from-1].ref]) {
		return false
	}
	m := s.first(layerGrammar, senseWith, z.pre.from, z.tok)
	return m != nil && m.from == z.pre.from && m.to+1 == z.tok && (c.lowered(m.to, c.a.particles.InNumber...) || c.lowered(m.to, c.a.particles.Totals...))
}

// holding tells whether a sentence opens a list of documents by saying that people have
// them: "Kepemilikan dokumen di Pohuwato: KTP-el 96,7 persen, KIA 43,2 persen".
func (s *sentence) holding(tok int) bool {
	for i := range s.marks[layerHead] {
		if m := &s.marks[layerHead][i]; m.to <= tok && hasAct(m, "hold") {
			return true
		} else if m.has(senseAct) || m.from >= tok {
			return false
		}
	}
	return false
}

// shareCounted tells whether children behind a share of those with a document are these, as
// all the children were told before and are more: "Anak di Nabire 70.288. Sementara akta
// kelahiran, 58 persen anak sudah punya, jumlahnya 41.355 anak".
func (c *context) shareCounted(z *zone, cl *Claim) bool {
	all, share := false, false
	for j := len(c.claims) - 1; j >= 0 && !(all && share); j-- {
		o := &c.claims[j]
		if o.Number >= cl.Number {
			continue
		}
		switch {
		case o.Percent && cl.Sentence-o.Sentence <= 1 && issuedOnce[o.Family]:
			share = o.Aim == "actual" && !o.Undone && o.Role == ""
		case o.Family == "child" && !o.Percent && o.Cohort == "" && o.Role == "":
			if c.t.Numbers[o.Number].Value <= z.num.Value {
				return false
			}
			all = true
		}
	}
	return all && share && c.leads(z.pre.from, z.tok, c.a.particles.Numbering...)
}
