package indicator

// byKinds makes documents that only go on with those told before them, and add up to
// these to the last one, parts of them by their kinds: "dicetak 6.018 keping (baru 1.402,
// pergantian 4.616)". Those told for places or times of their own are figures of these.
func (c *context) byKinds(zs []zone, first int) {
	for k := range zs {
		cl := &c.claims[first+k]
		if cl.Role != "" || cl.Percent || cl.Source != Own || !madeDocuments[cl.Family] {
			continue
		}
		sum, to := 0.0, k+1
		for ; to < len(zs) && sum < zs[k].num.Value && c.kindOf(zs, to, first, cl); to++ {
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

// kindOf tells whether the count of zone k may be a kind of the documents of a claim.
func (c *context) kindOf(zs []zone, k, first int, whole *Claim) bool {
	o, from, to := &c.claims[first+k], zs[k-1].tok+1, zs[k].tok
	if o.Percent || o.Cohort != "" && o.Cohort != "event" || zs[k].same >= 0 || kindBetween(c.toks, date, from, to) || c.placeIn(span{from, to}) {
		return false
	}
	return o.Source >= List || whole.Family == "print" && o.Family == "record" // "perekaman baru 402 keping"
}

// madeDocuments are the families of documents that are told by kinds.
var madeDocuments = map[string]bool{"print": true, "kia": true, "akta": true}

// fewestKinds is how many kinds documents are told by at least.
const fewestKinds = 2
