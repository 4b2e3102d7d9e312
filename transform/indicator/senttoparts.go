package indicator

// sentToParts tells whether cards are only what a region's office passes on to its
// kecamatan or their offices: "Kami mengirim 600 keping ke delapan kecamatan", "yang sudah
// didistribusikan ke kecamatan 600 keping". What the
// region got for them is its own: "menerima 6.000 keping untuk dikirim ke kecamatan",
// "kiriman 6.000 keping dari provinsi sudah dibagi ke kecamatan".
func (c *context) sentToParts(s *sentence, z *zone, cl *Claim) bool {
	p := c.a.particles
	if cl.Family != "blangko_received" || cl.Percent || cl.Role != "" || c.leads(s.from, z.tok, p.Receiving...) || c.leads(s.from, z.tok, p.Centres...) {
		return false
	}
	from := z.tok
	for from > z.pre.from && c.toks[from-1].kind != comma {
		from--
	}
	return c.towardsParts(z.tok+1, z.post.to) || c.towardsParts(from, z.tok)
}

// towardsParts tells whether words between two tokens, up to a comma or joiner, lead to the
// parts of a region: "ke delapan kecamatan".
func (c *context) towardsParts(from, to int) bool {
	p := c.a.particles
	for i := from; i < to && c.toks[i].kind != comma && !c.lowered(i, p.Starting...) && !c.lowered(i, p.Joining...); i++ {
		if !c.lowered(i, p.Towards...) {
			continue
		}
		for k := i + 1; k < min(i+1+reachParts, to) && c.toks[k].kind != comma && c.toks[k].kind != place; k++ {
			if c.lowered(k, p.Parts...) {
				return true
			}
		}
	}
	return false
}

// reachParts is within how many tokens behind "ke" the parts of a region are named.
const reachParts = 4
