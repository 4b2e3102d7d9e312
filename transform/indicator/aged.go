package indicator

// agedTarget gives a target the base of the share that its sentence tells against
// it, where the age of all children says whom the document is for: "akta kelahiran
// usia 0-18 tahun 97,4 persen, targetnya 97 persen". A base named as a whole is
// that of its own share only.
func (c *context) agedTarget(s *sentence, zs []zone, k, first int) {
	cl := &c.claims[first+k]
	if !cl.Percent || cl.Base != "" || cl.Aim != "target" || zs[k].of >= 0 || !c.namesAges(s) {
		return
	}
	for j := range zs {
		if o := &c.claims[first+j]; o.Percent && o.Family == cl.Family && o.Aim == "actual" && o.Base == "child_population" && (zs[j].of < 0 || zs[j].of == k) {
			cl.Base = o.Base
			return
		}
	}
}

// namesAges tells whether a sentence names the age of all children.
func (c *context) namesAges(s *sentence) bool {
	for i := s.from; i < s.to; i++ {
		if c.toks[i].kind == number && childAge(&c.t.Numbers[c.toks[i].ref]) {
			return true
		}
	}
	return false
}

// cardsLeft makes a stock of the cards that are said to be there still of those
// received: "menerima 20.500 keping, sisanya masih ada 2.200 keping", or that remain of
// those just told: "Dari 2.000 keping itu, sisanya 640 keping".
func (c *context) cardsLeft(s *sentence, z *zone, cl *Claim) {
	if cl.Family == "blangko_received" && cl.Rest && !cl.notYet && cl.Source >= List && !cl.Percent && (z.num.Unit.Empty() || c.blank(c.noun(z.num))) && (c.having(s, z) && !c.onlyMore(s, z) || c.leftOfThose(s, z)) {
		cl.Family, cl.Aim, cl.Flow = "blangko_stock", "actual", false
	}
}

// onlyMore tells whether nothing but "lagi" behind a count tells that it is there: of "mendapat
// 6.000 keping, lalu Juni 4.000 keping lagi" both came in.
func (c *context) onlyMore(s *sentence, z *zone) bool {
	m := s.first(layerHaving, senseHaving, z.pre.from, z.post.to)
	return m != nil && m.from > z.tok && s.first(layerState, senseAgain, m.from, m.to) != nil && s.last(layerState, senseRest, z.pre.from, z.tok) == nil
}

// leftOfThose tells whether cards told before open the sentence as those of which a count is
// what remains, and nothing is to follow: "Dari 2.000 keping itu, kata dia, sisanya 640 keping".
func (c *context) leftOfThose(s *sentence, z *zone) bool {
	for i := s.from; i < z.tok; i++ {
		if c.toks[i].kind != figure {
			continue
		}
		p := c.a.particles
		return c.leads(i+1, min(i+1+reachRetold, z.tok), p.Told...) && !figureBetween(c.toks, i+1, z.tok) && !c.leads(i+1, s.to, p.ToFollow...) && !c.leads(i+1, s.to, p.Future...)
	}
	return false
}

// reachRetold is within how many tokens behind cards the word stands that points back to them.
const reachRetold = 3

// covered makes a share that a noun of coverage stands for one of those who have
// the document, whatever the words before say of those without it: "tinggal sedikit
// yang belum memiliki karena cakupannya sudah 98 persen".
func (c *context) covered(s *sentence, z *zone, cl *Claim) {
	if !cl.Percent || !cl.Undone || cl.notYet || cl.Rest {
		return
	}
	from := s.from
	for i := range s.heads {
		switch h := &s.heads[i]; {
		case h.neg && h.core.to <= z.tok:
			from = h.core.to
		case h.neg && z.post.has(h.core):
			return // said of the share itself: "capaian 93 persen, artinya 7 persen anak belum memiliki KIA"
		}
	}
	if cl.Same >= 0 && c.claims[cl.Same].Undone {
		from = max(from, c.figureBefore(s, z.tok)+1) // "dilihat cakupannya, yang belum 9.300 orang atau 5 persen"
	}
	if c.leads(from, z.tok, c.a.particles.Coverages...) || c.mostRecorded(z, cl) {
		cl.Undone = false
	}
}

// mostRecorded tells whether a share beside those left is of those recorded: so many
// are not "only" so many of those left, "186.420 warga belum merekam, atau baru 95,5
// persen yang tuntas".
func (c *context) mostRecorded(z *zone, cl *Claim) bool {
	return cl.Family == "record" && cl.Source == Beside && z.num.Value > mostLeft && c.lowered(z.tok-1, c.a.particles.JustReached...)
}

// mostLeft is the share that hardly more of a region's people are left to be recorded.
const mostLeft = 60
