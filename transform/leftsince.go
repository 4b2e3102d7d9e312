package transform

// leftSince doubts those told as left of whom some have done since what they had not, where those
// who still have not are told behind: "Dari 9.120 warga yang belum merekam, 6.020 sudah merekam.
// Tinggal 3.100 yang belum" leaves the first of them a level of before.
func (p *page) leftSince() {
	for i := range p.mentions {
		w := &p.mentions[i]
		c := w.claim
		if w.doubt != "" || w.dated || w.title || c.Percent || !c.Undone || !p.openedBy(c) {
			continue
		}
		for _, r := range p.those(w.place, w.indicator) {
			if d := r.claim.Sentence - c.Sentence; d < 0 || d > levelReach || r.claim.Number < c.Number || r.doubt != "" || r.value >= w.value {
				continue
			}
			for _, o := range p.claimsOf(c.Sentence) {
				if !o.Undone && !o.Percent && o.Family == c.Family && o.Number > c.Number && p.numbers[o.Number].Value == w.value-r.value {
					w.doubt = oldLevel
				}
			}
		}
	}
}
