package indicator

// runOut makes blank cards that the words right behind them say to be used up no stock:
// "Stok terakhir 500 keping blangko sudah habis terpakai".
func (c *context) runOut(z *zone, cl *Claim) {
	if cl.Family != "blangko_stock" || cl.Percent {
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

// reachRunOut is within how many tokens behind blank cards they are said to be used up.
const reachRunOut = 6
