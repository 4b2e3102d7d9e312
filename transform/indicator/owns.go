package indicator

// owns makes blank cards a stock that somebody is told, right before their number, to have, where
// those asked for are told in another clause: "Ada 5.600 pengajuan, dinas cuma punya 300 keping
// blangko".
func (c *context) owns(s *sentence, z *zone, cl *Claim) {
	at := z.tok - 1
	for at > z.pre.from && c.toks[at].hidden {
		at--
	}
	p := c.a.particles
	if cl.Percent || cl.Family != "blangko_requested" || at < z.pre.from || !c.lowered(at, p.Possessing...) || c.leads(max(s.from, at-2), at, p.Purposes...) {
		return
	}
	if !kindBetween(c.toks, comma, s.from, at) && !c.leads(s.from, at, p.Because...) {
		return
	}
	cl.Family, cl.Undone, cl.Aim, cl.Strength, cl.Rule = "blangko_stock", false, "actual", max(cl.Strength, 0.8), "in_hand"
}

// ofPrinting makes a share that is for printing one of the cards, whatever is told of those who
// get them: "penggunaan blangko 70 persen untuk mencetak kartu bagi yang sudah rekam data".
func (c *context) ofPrinting(z *zone, cl *Claim) {
	p := c.a.particles
	if cl.Percent && (cl.Family == "record" || cl.Family == "held") && c.lowered(z.tok+1, p.Purposes...) && c.lowered(z.tok+2, p.Printing...) {
		cl.Family, cl.Undone, cl.Aim, cl.Source = "print", false, "actual", Own
	}
}

// locked makes entries no figure that are told to be locked or out of use already, behind a
// sentence on those who are not recorded: "Banyak yang belum merekam. Tahun ini 1.600 NIK sudah
// dinonaktifkan".
func (c *context) locked(z *zone, cl *Claim) bool {
	p := c.a.particles
	if cl.Percent || cl.Source != Nowhere {
		return false
	}
	for i := z.tok + 1; i < min(z.post.to, z.tok+lockedReach); i++ {
		if c.lowered(i, p.Locked...) && c.lowered(i-1, p.Already...) {
			cl.Role, cl.Reason = "no_indicator", "entries that are locked"
			return true
		}
	}
	return false
}

// lockedReach is within how many words behind entries they are told to be locked.
const lockedReach = 6
