package indicator

// besideUs tells whether other regions or another office only stand in a clause that sets them
// beside what is told, and what a figure counts is named anew behind its comma: "Dibanding daerah
// lain, perekaman baru 91 persen", "Bersama Dinas Kesehatan, cakupan KIA sudah 48 persen".
func (c *context) besideUs(s *sentence, z *zone, m *mark) bool {
	p, at := c.a.particles, c.commaAfter(m.to, z.tok)
	if m.to > z.tok || at == z.tok || !s.anyNamed(at, z.tok) || figureBetween(c.toks, m.to, at) || c.lowered(at+1, p.Who...) {
		return false
	}
	from := c.clauseFrom(s, m.from)
	if from == s.from {
		from = c.start(s)
	}
	if m.has(senseAgency) {
		return c.leads(from, m.from, p.Assisting...) && !c.leads(from, m.from, p.Accounts...)
	}
	if c.lowered(from, p.Negations...) {
		from++
	}
	return c.lowered(from, p.Likening...)
}
