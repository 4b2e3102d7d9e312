package transform

import "slices"

// boundDates gives figures that the arithmetic of the page binds to dated ones their date.
func (p *page) boundDates() {
	p.findBodyTies()
	p.paragraphDates()
	p.tieDates()
	p.wholeDates()
	p.restDates()
	p.undoneDates()
	p.leftDates()
}

// findBodyTies notes the equations of three figures that hold, those with figures of the
// headline that hold by no coincidence for their printings in the body as well: "3.871 Belum
// Merekam", told there as "Sisanya 3.871 jiwa", is left of what the body tells.
func (p *page) findBodyTies() {
	for i := range p.equations {
		e := p.equations[i]
		if !e.Holds || len(e.Items) != 3 {
			continue
		}
		p.bodyTies = append(p.bodyTies, e)
		if p.exactly(&e) && slices.ContainsFunc(e.Items, func(i int) bool { return p.mentions[i].title }) {
			if e.Items = p.printedInBody(e.Items); e.Items != nil {
				p.bodyTies = append(p.bodyTies, e)
			}
		}
	}
}

// printedInBody gives the items of an equation with each figure of the headline for its
// printing in the body that has a date of its own or stands with another of them or behind it;
// nil where one has none.
func (p *page) printedInBody(items []int) []int {
	first := len(p.reading.Sentences)
	for _, i := range items {
		if m := &p.mentions[i]; !m.title {
			first = min(first, m.claim.Sentence)
		}
	}
	body := slices.Clone(items)
	for k, i := range items {
		m := &p.mentions[i]
		if !m.title {
			continue
		}
		body[k] = -1
		for j := range p.mentions {
			if o := &p.mentions[j]; (o.claim.Sentence >= first || o.dated) && !o.title && o.indicator == m.indicator && o.place == m.place && o.value == m.value && o.cohort == m.cohort {
				body[k] = j
				break
			}
		}
		if body[k] < 0 {
			return nil
		}
	}
	return body
}
