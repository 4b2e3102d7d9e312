package indicator

import "strings"

// each tells whether the count of a zone is spread over several things that are
// not named: "setiap kelurahan mendapat 1.000 keping", "masing-masing daerah
// 10 ribu lembar". Told of places by name, it is that of each of them.
func (c *context) each(s *sentence, z *zone) bool {
	if c.ofOne(z) {
		return true
	}
	m := s.last(layerHaving, senseEach, z.pre.from, z.tok)
	if m == nil || c.timeByTime(s, m, z) {
		return false
	}
	if words, weak, strong := s.between(m.to, z.tok); words > reachEach || weak+strong > 0 {
		return false
	}
	if c.lowered(m.to, c.a.particles.OneOf...) {
		return true // "tiap kecamatan 1.000", wherever they lie
	}
	for i := s.from; i < z.tok; i++ {
		if c.toks[i].kind == place {
			return false
		}
	}
	return true
}

// ofOne tells whether a count is what one of many offices or places gets: "untuk
// satu UPT kebagian 200 keping".
func (c *context) ofOne(z *zone) bool {
	for i := max(z.pre.from+1, z.tok-reachEach); i+1 < z.tok; i++ {
		if (c.toks[i].kind == number || c.toks[i].kind == figure) && c.t.Numbers[c.toks[i].ref].Value == 1 && c.lowered(i-1, c.a.particles.ForOne...) &&
			c.lowered(i+1, c.a.particles.OneOf...) {
			return true
		}
	}
	return false
}

// reachEach is how many words may lie between "setiap" and the count.
const reachEach = 6

// perCent tells whether the figure of zone k is what one percent stands for, or
// that one percent itself: "satu persennya 6.000 jiwa".
func (c *context) perCent(zs []zone, k int) bool {
	one := func(z *zone) bool {
		n := z.num
		return percent(n) && n.Value == 1 && (strings.HasSuffix(c.t.Text[n.Start:n.End], itsSuffix) ||
			z.tok > 0 && c.lowered(z.tok-1, c.a.particles.Apiece...))
	}
	return one(&zs[k]) || k > 0 && !percent(zs[k].num) && one(&zs[k-1])
}

// needed tells whether cards counted by their own noun are those that a need is
// told of: "kebutuhan KTP-el mencapai 6 ribu blanko".
func (c *context) needed(s *sentence, z *zone) bool {
	for i := range s.marks[layerHead] {
		m := &s.marks[layerHead][i]
		if !hasAct(m, "need") || !z.pre.has(m.span) {
			continue
		}
		if _, weak, strong := s.between(m.to, z.tok); weak+strong == 0 {
			return true
		}
	}
	return false
}

// listedNeed makes cards that go on with those that came, by a word of need, what is needed:
// "baru kirim 344 ribu blangko, Jatim butuh 3,1 juta".
func (c *context) listedNeed(z *zone, cl *Claim) {
	if cl.Source != List || !strings.HasPrefix(cl.Family, "blangko_") {
		return
	}
	for i := max(z.pre.from, z.tok-reachNeed); i < z.tok; i++ {
		if c.lowered(i, c.a.particles.Needs...) { // in a headline the name of a kecamatan, too
			cl.Family = "blangko_need"
		}
	}
}

// neededPrints makes cards to be printed that a need is told of no cards printed: "kebutuhan
// cetak KTP-el setahun 29 ribu keping".
func (c *context) neededPrints(z *zone, cl *Claim) {
	if cl.Family != "print" || cl.Percent {
		return
	}
	p := c.a.particles
	for i := z.tok - 1; i >= max(z.pre.from, z.tok-reachPrintNeed) && c.toks[i].kind != comma && c.toks[i].kind != figure; i-- {
		if c.lowered(i, p.Already...) || c.lowered(i, p.Who...) || c.lowered(i, p.JustReached...) {
			return
		}
		if c.lowered(i, p.Needs...) {
			cl.Family = "blangko_need"
			return
		}
	}
}

// reachPrintNeed is within how many tokens before cards to be printed the word of need stands.
const reachPrintNeed = 9

// reachNeed is within how many tokens before cards the word of need stands.
const reachNeed = 3
