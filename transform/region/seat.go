package region

// seatTold gives the region of a seat of government, perhaps one that is a kecamatan
// too, that an article about another region names by itself: "Sisa di Soreang" where
// Kabupaten Bandung is told of.
func (c *Context) seatTold(m *Mention) (Place, bool) {
	codes := m.Codes
	switch {
	case m.Role == District && m.Bare && !m.Shared:
		n := c.gazetteer.index.byName[c.gazetteer.index.key(m.District)]
		if n == nil || !n.seatOnly() {
			return Place{}, false
		}
		codes = nil
		for i := range n.regions {
			codes = append(codes, n.regions[i].region.Code)
		}
	case m.Role != Seat:
		return Place{}, false
	}
	if len(codes) != 1 {
		return Place{}, false
	}
	code, ok := c.named(codes)
	if !ok {
		return Place{}, false
	}
	return c.gazetteer.Lookup(code)
}
