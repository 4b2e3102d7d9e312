package indicator

import "rekap/transform/numeral"

// partsOfOthers takes counts that are only some of what was told before them for none of
// the region's.
func (c *context) partsOfOthers(s *sentence, zs []zone, k, first int) {
	cl := &c.claims[first+k]
	if role, reason := c.firstAmongOthers(s, &zs[k], first+k); role != "" {
		cl.Role, cl.Reason = role, reason
	}
	if cl.Role == "" && c.forMoney(&zs[k], cl) {
		cl.Role, cl.Reason = "supposed", "what money is set aside for"
	}
	if c.restElsewhere(zs, k, first) {
		cl.Role, cl.Reason = "no_indicator", "some of those told before"
	}
}

// restElsewhere tells whether a count without an act of its own is only some of those told
// before it, where or whence the rest are being told behind: "9.207 keping tercetak, 1.144
// di kecamatan dan selebihnya di kantor dinas". A place or a time of its own makes it a
// figure by itself.
func (c *context) restElsewhere(zs []zone, k, first int) bool {
	cl, z, p := &c.claims[first+k], &zs[k], c.a.particles
	if k == 0 || cl.Percent || cl.Role != "" || cl.Source < List || groupFamily(cl.Family) {
		return false
	}
	o := &c.claims[first+k-1]
	if o.Percent || o.Family != cl.Family || o.Undone != cl.Undone || zs[k-1].num.Value <= z.num.Value {
		return false
	}
	rest := -1
	for i := z.tok + 1; i < z.post.to && rest < 0; i++ {
		if c.lowered(i, p.Rests...) && (c.toks[i-1].kind == comma || c.lowered(i-1, p.Joining...)) {
			rest = i
		}
	}
	return rest > 0 && !kindBetween(c.toks, place, zs[k-1].tok, rest) && !kindBetween(c.toks, date, zs[k-1].tok, rest)
}

// firstAmongOthers is the role of first-time holders, or of a share, told to be among those
// counted just before as something else: "mengeluarkan 914 suket, 412 di antaranya bagi pemula",
// "KPU menetapkan 210.000 pemilih. Pemilih pemula di dalamnya 4.120", "14.210 masih memegang
// KTP lama. Dari jumlah itu 80 persen sudah merekam"; empty for none.
func (c *context) firstAmongOthers(s *sentence, z *zone, at int) (role, reason string) {
	cl := &c.claims[at]
	if cl.Role == "" && c.ofVoterList(s, z, cl) {
		return roles["voters"][0], roles["voters"][1]
	}
	if cl.Percent && cl.Role == "" && c.lowered(c.start(s), c.a.particles.Starting...) && c.amongTold(s, z) {
		return c.amongRoles(at)
	}
	if cl.Role != "" || cl.Percent || cl.Family != "pemula" || !c.leads(z.pre.from, min(z.post.to, z.tok+1+reachSome), c.a.particles.Among...) && !c.ofThatNumber(s, z) && !c.amongTold(s, z) && !c.lowered(c.start(s), c.a.particles.Who...) {
		return "", ""
	}
	if n := cl.Number - 1; n >= 0 && c.t.Numbers[n].Unit.Class == numeral.Document && c.t.Numbers[n].Value > z.num.Value {
		return roles["other"][0], roles["other"][1] // documents of others are no figures
	}
	return c.amongRoles(at)
}

// amongRoles is the role of the count told last before a claim, in its sentence or the one
// before, if that is of others than the vocabulary counts and, for a count, more.
func (c *context) amongRoles(at int) (role, reason string) {
	for j := at - 1; j >= 0 && c.claims[at].Sentence-c.claims[j].Sentence <= 1; j-- {
		o := &c.claims[j]
		if o.Percent {
			continue
		}
		switch o.Role {
		case "other_agency":
			if c.claims[at].Percent {
				return "", "" // those on a list of voters are nearly all who must have a card
			}
			fallthrough
		case "other_document", "applicants", "backlog", "used":
			if c.claims[at].Percent || c.t.Numbers[o.Number].Value > c.t.Numbers[c.claims[at].Number].Value {
				return o.Role, o.Reason
			}
		}
		return "", ""
	}
	return "", ""
}
