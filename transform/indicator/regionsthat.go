package indicator

import "rekap/transform/numeral"

// ofRegionsThat tells whether a share only says which regions are meant, that nobody names: "digulirkan
// di kabupaten/kota yang cakupan aktanya sudah 85 persen", "daerah yang melampaui 75 persen diberi
// penghargaan", "untuk daerah dengan cakupan di atas 85 persen".
func (c *context) ofRegionsThat(s *sentence, z *zone, cl *Claim) bool {
	able := c.leads(max(s.from, z.tok-reachAble), z.tok, c.a.particles.Able...)
	if !cl.Percent || cl.Aim != "actual" && !able || cl.Source > Own && !able || c.placeIn(span{c.start(s), s.to}) {
		return false
	}
	p, at := c.a.particles, z.tok-1
	for ; at > s.from && !c.lowered(at, p.Who...) && !c.lowered(at, p.With...); at-- {
		if t := &c.toks[at]; t.kind == comma || t.kind == stop || t.kind == quote || c.lowered(at, p.Pointers...) || c.lowered(at, p.Told...) {
			return false // "kabupaten yang berjuluk … itu cakupannya 85 persen"
		}
	}
	from := at
	for from > s.from && (c.lowered(from-1, p.Regions...) || c.lowered(from-1, p.Villages...)) {
		from--
	}
	if from == at && at > s.from && c.lowered(at-1, p.Being...) && (c.leads(c.start(s), at, p.Regions...)) {
		cl.OfSuch = true // "daerah yang dipilih adalah yang 75 persen anaknya …"
	}
	if from == at || c.leads(z.tok+1, min(z.tok+1+reachThisOne, s.to), p.Pointers...) || c.leads(z.tok+1, min(z.tok+1+reachPointed, s.to), p.Told...) {
		return false
	}
	cl.OfSuch = true
	return from == c.start(s) || c.toks[from-1].kind == quote || c.lowered(from-1, p.Inside...) || c.lowered(from-1, p.For...) || c.lowered(from-1, p.Towards...) || c.regionsCounted(from-1) && z.num.Qualifier != numeral.Over && z.num.Qualifier != numeral.Under
}

// regionsCounted tells whether more than one region is counted at a token: "ada lima daerah yang".
func (c *context) regionsCounted(at int) bool {
	if k := c.toks[at].kind; k != number && k != figure {
		return false
	}
	n := c.t.Numbers[c.toks[at].ref]
	return n.Unit.Class == numeral.Place && n.Value > 1
}

// reachThisOne is within how many tokens behind a share the word stands that points to the
// region it is of: "di kabupaten yang cakupannya 92 persen ini".
const reachThisOne = 2
