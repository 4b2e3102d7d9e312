package indicator

// toldNamed tells whether a figure of regions told without a name has that of one
// of them in front of it: "tetangga terdekat, Kabupaten Jayapura, baru 2.600 jiwa".
// Where it only says in which they lie, they stay without: "daerah lain di Jawa".
func (c *context) toldNamed(s *sentence, m *mark, to int) bool {
	for i := m.to; i < to; i++ {
		if c.toks[i].kind == place {
			if i > m.to && !c.lowered(i-1, c.a.particles.OfWhole...) && !c.lowered(i-1, c.a.particles.Inside...) && !c.lowered(i-1, c.a.particles.Throughout...) {
				return true
			}
			return c.oneOfThem(s, i+1, to)
		}
	}
	return false
}

// oneOfThem tells whether the clause behind the comma that ends where some regions lie tells of
// one by its name, right behind the comma or behind what is done there: "Untuk kabupaten lain di
// Maluku, perekaman di Kota Ambon". Behind "termasuk" it is none by itself.
func (c *context) oneOfThem(s *sentence, from, to int) bool {
	at := c.commaAfter(from, to)
	for i := at + 1; i < to && c.toks[i].kind != comma && c.toks[i].kind != figure; i++ {
		if c.toks[i].kind != place || !c.regionIn(span{i, i + 1}) {
			continue
		}
		if c.lowered(i-1, c.a.particles.At...) {
			i--
		}
		return i-1 == at || s.headEnds(i)
	}
	return false
}

// headEnds tells whether a document or an act ends right in front of a token.
func (s *sentence) headEnds(at int) bool {
	for i := range s.heads {
		if h := &s.heads[i]; !h.group && (h.to == at || h.core.to == at) {
			return true
		}
	}
	return false
}
