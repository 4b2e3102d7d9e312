package indicator

import "slices"

// runOut makes blank cards that the words right behind them say to be used up no stock, "Stok
// terakhir 500 keping blangko sudah habis terpakai", nor those that are fetched behind it: "Sebulan
// 5.000 blangko habis dan kami harus mengambil lagi".
func (c *context) runOut(s *sentence, z *zone, cl *Claim) {
	if cl.Percent || cl.Family != "blangko_stock" && (cl.Family != "blangko_received" || cl.Source > Own || s.headBefore(z, cl.Family)) {
		return
	}
	p := c.a.particles
	for i := z.tok + 1; i < z.post.to && i <= z.tok+reachRunOut; i++ {
		switch {
		case c.toks[i].hidden:
		case c.lowered(i, p.UsedUp...):
			cl.Family = "blangko_used"
			return
		case !c.lowered(i, p.UntilUsed...):
			return
		}
	}
}

// headBefore tells whether words of a family stand in front of the figure of a zone.
func (s *sentence) headBefore(z *zone, family string) bool {
	return slices.ContainsFunc(s.heads, func(h head) bool {
		return h.family == family && h.core.from >= z.pre.from && h.core.to <= z.tok
	})
}

// reachRunOut is within how many tokens behind blank cards they are said to be used up.
const reachRunOut = 6
