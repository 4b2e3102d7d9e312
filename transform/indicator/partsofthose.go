package indicator

import "rekap/transform/region"

// partsOfThose makes the count of a region what the words name that open its sentence by
// "dari" without a figure: "Dari warga yang belum merekam itu, Kabupaten A 14.012 jiwa". Of
// those with a card an article about the IKD may count the activations.
func (c *context) partsOfThose(s *sentence, z *zone, cl *Claim) bool {
	in := z.preBase
	if cl.Percent || cl.Source != Nowhere || in.empty() || in.from > c.start(s)+1 || figureBetween(c.toks, in.from, in.to) || s.first(layerGrammar, senseThat, in.from, in.to) == nil ||
		!c.placeOf(span{in.to, z.tok}, region.Plain, region.Kinded, region.District) {
		return false
	}
	var those *head
	first := false
	for i := range s.heads {
		h := &s.heads[i]
		if !in.has(h.core) {
			continue
		}
		if h.group && h.act == "" {
			first = first || h.family == "pemula"
			continue
		}
		if those != nil || h.other || h.act == "" || c.main == "ikd" && h.family != c.main {
			return false
		}
		those = h
	}
	if those == nil {
		return false
	}
	cl.Family, cl.Undone, cl.Source, cl.Strength, cl.Rule = those.family, those.neg, Own, 0.6, "parts_of_those"
	if first {
		cl.Cohort = "first_time"
	}
	return true
}
