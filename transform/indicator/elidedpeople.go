package indicator

import "slices"

// elidedPeople gives a share whose people are left out those of the share before it in its
// sentence: "1,1 persen wajib KTP yang memiliki IKD dan 93,2 persen yang sudah merekam", "97
// persen di antaranya telah merekam dan 95 persen telah memegang KTP-el".
func (c *context) elidedPeople(s *sentence, zs []zone, k, first int) {
	cl := &c.claims[first+k]
	if k == 0 || !cl.Percent || cl.Base != "" || cl.Source != Own || cl.Aim != "actual" || cl.Of >= 0 {
		return
	}
	o := &c.claims[first+k-1]
	if !o.Percent || o.Aim != "actual" || o.Role != "" || o.Family == cl.Family || !slices.Contains(sharedBases[cl.Family], o.Base) {
		return
	}
	if c.sharesPeople(s, zs, k, o) {
		cl.Base, cl.elided = o.Base, true
	}
}

// sharesPeople tells whether the share of zone k goes on with the people of whom o, the share
// before it, is told: those whom the sentence opens with, those "di antaranya", or those whose
// noun it leaves out.
func (c *context) sharesPeople(s *sentence, zs []zone, k int, o *Claim) bool {
	z, before := &zs[k], &zs[k-1]
	fronted := !before.preBase.empty() // "Dari wajib KTP, 96 persen …"
	follows := c.relative(z) || c.actBehind(s, z) || o.Base == "child_population"
	switch {
	case o.Of >= 0 || !z.base.empty() || !z.preBase.empty():
		return false
	case o.elided, k > 1 && zs[k-2].front && !percent(zs[k-2].num): // "Dari 31.300 wajib KTP, 97 persen …"
		return true
	case fronted:
		return o.OwnBase || follows
	case c.amongThem(before), !o.OwnBase && c.countedHere(o):
		return follows
	case o.Base == "child_population" && c.relative(before) && c.relative(z):
		return true // "Sudah 92 persen yang punya akta kelahiran, 36 persen yang punya KIA"
	case c.actBehind(s, before):
		return o.OwnBase && c.actBehind(s, z) // "97 persen wajib KTP telah merekam dan 95 persen telah memegang KTP-el"
	}
	return o.OwnBase && before.base.empty() && c.relative(z)
}

// countedHere tells whether the people of whom a share is told are counted in front of it in its
// sentence: "Wajib KTP 88.210 jiwa, yang merekam 96 persen".
func (c *context) countedHere(o *Claim) bool {
	for j := len(c.claims) - 1; j >= 0 && c.claims[j].Sentence == o.Sentence; j-- {
		if g := &c.claims[j]; g.Number < o.Number && !g.Percent && g.Role == "" && g.Cohort == "" && !g.Old && denominatorOf(g) == o.Base {
			return true
		}
	}
	return false
}

// actBehind tells whether behind a share, and the people it may name, an act is told of
// them: "97,7 persen wajib KTP telah merekam", "95 persen memegang KTP-el".
func (c *context) actBehind(s *sentence, z *zone) bool {
	for i := range s.heads {
		h := &s.heads[i]
		switch {
		case h.core.to <= z.tok && z.pre.has(h.core) && !h.group && h.act != "":
			return false // "perekaman 97 persen dari wajib KTP"
		case h.core.from <= z.tok || h.group || h.family == "people":
		default:
			return h.act != "" && z.post.has(h.core) && s.close(z.tok+1, h.core.from, reachActBehind)
		}
	}
	return false
}

// reachActBehind is how many words, the people's among them, may stand between a share and the
// act told of them.
const reachActBehind = 6

// sharedBases are, by the family of an act, the bases that its share may have in common
// with that of another act.
var sharedBases = map[string][]string{
	"kia":    {"child_population"},
	"akta":   {"child_population"},
	"record": {"wajib_ktp"},
	"held":   {"wajib_ktp", "ktp_el_recorded"},
	"ikd":    {"wajib_ktp", "ktp_el_recorded", "ktp_el_held"},
}

// bracketedPeople gives a share the people whose count the brackets right behind it open with:
// "Capaian IKD 6,4 persen (wajib KTP 118.900 jiwa)".
func (c *context) bracketedPeople(s *sentence, zs []zone, k, first int) {
	cl, at := &c.claims[first+k], zs[k].tok+1
	if k+1 == len(zs) || !cl.Percent || cl.OwnBase || cl.Aim != "actual" || cl.Of >= 0 || percent(zs[k+1].num) || zs[k+1].same >= 0 || at >= s.to || !c.toks[at].open {
		return
	}
	o := &c.claims[first+k+1]
	if o.Source != Own || o.Role != "" || o.Cohort != "" || !groupFamily(o.Family) || !slices.Contains(sharedBases[cl.Family], denominatorOf(o)) {
		return
	}
	if slices.ContainsFunc(s.heads, func(h head) bool {
		return h.group && h.core.from > at && h.core.to <= zs[k+1].tok && s.close(at+1, h.core.from, 1)
	}) {
		cl.Base, cl.OwnBase = denominatorOf(o), true
	}
}
