package transform

// restsOfParts leaves open what remains of a part of the people only, though its own words name
// none: it is just what lies between two figures of that part told right before it, "ASN 4.100
// orang, yang sudah 2.977. Masih kurang 1.123".
func (p *page) restsOfParts() {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.indicator != "ikd_remaining" && m.indicator != "ktp_el_unrecorded" || m.cohort != "all" || digits(m.value) < leastGap {
			continue
		}
		if part := p.partLeaving(i); part != "" {
			m.cohort, m.doubt = part, partOfPeople+part
		}
	}
}

// partLeaving is the part of the people of whom two figures, told last before mention i, leave
// just as many; empty for none.
func (p *page) partLeaving(i int) string {
	m := &p.mentions[i]
	for j := i - 1; j >= 0 && m.claim.Sentence-p.mentions[j].claim.Sentence <= 1; j-- {
		done := &p.mentions[j]
		for k := j - 1; k >= 0 && done.cohort != "all" && m.claim.Sentence-p.mentions[k].claim.Sentence <= 1; k-- {
			if of := &p.mentions[k]; of.cohort == done.cohort && of.place == m.place && of.value-done.value == m.value {
				return of.cohort
			}
		}
	}
	return ""
}
