package indicator

// spoilt tells whether the cards of a figure are said right behind their name to be of no use: they
// are no blank cards that came in: "menerima 8.000 keping KTP-el yang rusak". Cards in place of such
// ones are: "menerima 8.000 keping pengganti yang rusak".
func (c *context) spoilt(z *zone) bool {
	p := c.a.particles
	for i := z.tok + 1; i < z.post.to && i <= z.tok+reachSpoilt; i++ {
		switch {
		case c.lowered(i, p.Spoilt...):
			return true
		case c.toks[i].kind == comma && !c.toks[i].open && !c.toks[i].hidden && !c.closes(i), c.toks[i].kind == figure, c.toks[i].kind == stop, c.lowered(i, p.Purposes...), c.lowered(i, p.Because...), c.lowered(i, p.Replacing...):
			return false
		}
	}
	return false
}

// reachSpoilt is within how many tokens behind a number its cards are told as spoilt: "8.000 kartu
// tanda penduduk elektronik (e-KTP) yang rusak".
const reachSpoilt = 9
