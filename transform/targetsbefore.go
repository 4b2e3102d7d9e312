package transform

// targetsBefore gives a target that one of a year replaced the year before it: "target
// tahun ini naik menjadi 30 persen dari sebelumnya 25 persen". One without a year
// leaves open since when the old one held.
func (p *page) targetsBefore() {
	for i := range p.mentions {
		old := &p.mentions[i]
		if old.indicator != "ikd_target_rate" || !old.claim.Old {
			continue
		}
		for j := range p.mentions {
			now := &p.mentions[j]
			if now.indicator == old.indicator && now.place == old.place && now.claim.Sentence == old.claim.Sentence && now.value != old.value &&
				!now.claim.Old && now.precision == "year" && old.precision == "year" && old.asOf.Equal(now.asOf) {
				old.asOf = old.asOf.AddDate(-1, 0, 0)
				if !old.start.IsZero() {
					old.start = old.start.AddDate(-1, 0, 0)
				}
				if !old.end.IsZero() {
					old.end = old.end.AddDate(-1, 0, 0)
				}
				break
			}
		}
	}
}
