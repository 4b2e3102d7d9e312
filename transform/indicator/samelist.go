package indicator

import "rekap/transform/numeral"

// sameList makes documents that only go on with a list what those beside them are by
// words told once: "rata-rata per hari 90 KTP-el dan 60 KIA", "menumpuk 1.204 KTP-el,
// 311 KIA", "912 KTP-el dan 450 KIA belum diambil".
func (c *context) sameList(s *sentence, zs []zone, first int) {
	for k := 1; k < len(zs); k++ {
		if role, reason := fate(&c.claims[first+k-1]); role != "" && c.goesOnList(s, zs, k, first+k) {
			c.claims[first+k].Role, c.claims[first+k].Reason = role, reason
		}
	}
	for k := len(zs) - 2; k >= 0; k-- {
		o := &c.claims[first+k+1]
		role, reason := fate(o)
		if role == "" && o.Undone && listedDocuments[o.Family] && c.namedBehind(s, &zs[k+1]) {
			role, reason = roles["backlog"][0], "not handed out" // "98 akta yang belum diambil"
		}
		if role != "backlog" || !c.goesOnList(s, zs, k+1, first+k) || !c.namedBehind(s, &zs[k]) || s.madeBefore(&zs[k]) {
			continue
		}
		c.claims[first+k].Role, c.claims[first+k].Reason = role, reason
	}
}

// fate is the role of documents that the words of a list give to all of it, empty for
// another.
func fate(cl *Claim) (role, reason string) {
	role, reason = cl.Role, cl.Reason
	if r, ok := roles[cl.Family]; role == "" && ok {
		role, reason = r[0], r[1]
	}
	switch role {
	case "daily", "backlog", "applicants":
		return role, reason
	}
	return "", ""
}

// goesOnList tells whether nothing but their nouns, and words of their own people, stands
// between the documents of zone k and those told before them, and whether the claim at an
// index counts documents that may be of the same list.
func (c *context) goesOnList(s *sentence, zs []zone, k, at int) bool {
	cl, a, b := &c.claims[at], zs[k-1].num, zs[k].num
	if cl.Role != "" || cl.Percent || !listedDocuments[cl.Family] || percent(a) || percent(b) || zs[k-1].of == k || zs[k].same >= 0 {
		return false
	}
	if (a.Unit.Class == numeral.Person) != (b.Unit.Class == numeral.Person) || b.Value > otherDocuments*a.Value {
		return false
	}
	from, to := zs[k-1].tok+1, zs[k].tok
	words, _, strong := s.between(from, to)
	if strong > 1 || strong == 1 && !c.leads(from, to, c.a.particles.Added...) || words > reachList || kindBetween(c.toks, date, from, to) || c.placeIn(span{from, to}) {
		return false
	}
	for i := range s.heads {
		if h := &s.heads[i]; h.act != "" && !h.other && h.core.from >= from && h.core.to <= to && !h.neg && !c.a.lex.among(s.ids[h.core.from-s.from], c.a.particles.Holders) {
			return false // but "belum diambil pemiliknya"
		}
	}
	return !c.leads(from, to, c.a.particles.Overall...) && !c.leads(from, to, c.a.particles.Already...)
}

// namedBehind tells whether a document stands right behind a figure.
func (c *context) namedBehind(s *sentence, z *zone) bool {
	for i := range s.heads {
		if h := &s.heads[i]; h.doc != "" && c.besideCard(z, h) {
			return true
		}
	}
	return s.first(layerHead, senseDoc, z.tok+1, min(z.tok+3, s.to)) != nil
}

// madeBefore tells whether documents are told to be issued in front of a figure.
func (s *sentence) madeBefore(z *zone) bool {
	for i := range s.heads {
		if h := &s.heads[i]; h.makesCards() && z.pre.has(h.core) {
			return true
		}
	}
	return false
}

// listedDocuments are the families of documents, and of cards without an act.
var listedDocuments = map[string]bool{"kia": true, "akta": true, "print": true, "ktp": true, "blangko_stock": true}

// reachList is how many words may stand between two counts of a list of documents.
const reachList = 8
