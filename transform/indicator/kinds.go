package indicator

// byKinds makes documents that only go on with those told before them, and add up to
// these to the last one, parts of them by their kinds: "dicetak 6.018 keping (baru 1.402,
// pergantian 4.616)". Said to be parts, they may be named once more: "6.018 akta lahir, terdiri
// atas 1.402 akta umum dan 4.616 akta terlambat". Those told for places or times of their own
// are figures of these.
func (c *context) byKinds(s *sentence, zs []zone, first int) {
	for k := range zs {
		cl := &c.claims[first+k]
		if cl.Role != "" || cl.Percent || cl.Source != Own || !madeDocuments[cl.Family] {
			continue
		}
		sum, from, to, said := 0.0, zs[k].tok+1, k+1, false
		if to < len(zs) {
			if m := s.first(layerPlace, senseParts, from, zs[to].tok); m != nil {
				from, said = m.to, true
			}
		}
		for ; to < len(zs) && sum < zs[k].num.Value && c.kindOf(span{from, zs[to].tok}, &zs[to], &c.claims[first+to], cl, said); to++ {
			from = zs[to].tok + 1
			sum += zs[to].num.Value
		}
		if sum != zs[k].num.Value || to-k-1 < fewestKinds {
			continue
		}
		for j := k + 1; j < to; j++ {
			if o := &c.claims[first+j]; o.Role == "" {
				o.Role, o.Reason = "part", "a kind of those told before"
			}
		}
	}
}

// kindOf tells whether a count behind a span of words may be a kind of the documents of a
// claim, of whose parts it may be said to tell.
func (c *context) kindOf(in span, z *zone, o, whole *Claim, said bool) bool {
	if o.Percent || o.Cohort != "" && o.Cohort != "event" || z.same >= 0 || c.placeIn(in) {
		return false
	}
	if kindBetween(c.toks, date, in.from, in.to) && !(said && c.leads(in.from, in.to, c.a.particles.Born...)) {
		return false
	}
	return o.Source >= List || said && o.Family == whole.Family || whole.Family == "print" && o.Family == "record" // "perekaman baru 402 keping"
}

// madeDocuments are the families of documents that are told by kinds.
var madeDocuments = map[string]bool{"print": true, "kia": true, "akta": true}

// fewestKinds is how many kinds documents are told by at least.
const fewestKinds = 2
