package indicator

import "slices"

// inTitle tells whether the staff named in front of a figure only belong to the title of who
// tells it: "Kasi Bina Aparatur Dinas Dukcapil menyebut ada 41.200 warga".
func (c *context) inTitle(s *sentence, z *zone, m *mark) bool {
	if m.to > z.tok || !c.titleOpens(max(s.from, m.from-reachTitle), m.from) {
		return false
	}
	for i := m.to; i < z.tok; i++ {
		if c.toks[i].kind == figure {
			return false
		}
		if c.toks[i].kind == word && c.a.lex.says(c.toks[i].id) {
			return true
		}
	}
	return false
}

// titleOpens tells whether the first word of a title, which may also be the name of a place,
// stands between two tokens, and no comma behind it.
func (c *context) titleOpens(from, to int) bool {
	for i := to - 1; i >= from && c.toks[i].kind != comma; i-- {
		if low := c.t.low(&c.toks[i]); slices.Contains(c.a.particles.Posts, low) || slices.Contains(c.a.particles.Heads, low) {
			return true
		}
	}
	return false
}

// reachTitle is within how many tokens behind its first word a title names the staff.
const reachTitle = 4
