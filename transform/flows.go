package transform

// flowPart is by how much a day's activations are fewer than all of them.
const flowPart = 5

// flows tells activations of a day or a period from all activations.
func (p *page) flows() {
	const stock, flow = "ikd_activated", "ikd_new_activations"
	if _, ok := p.r.indicators[flow]; !ok {
		return
	}
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.indicator != stock {
			continue
		}
		period := m.dated && !m.start.IsZero() && m.start.Before(m.end)
		if m.claim.Flow && (period || m.precision != "day" || !m.dated) {
			m.indicator = flow
			continue
		}
		if !m.dated || m.precision != "day" || m.bound {
			continue
		}
		if m.claim.Flow {
			m.indicator = flow
			if m.start.IsZero() {
				m.start, m.end = m.asOf, m.asOf
			}
			continue
		}
		for j := range p.mentions {
			o := &p.mentions[j]
			if o.indicator == stock && o.place == m.place && o.cohort == m.cohort && o.value > flowPart*m.value {
				m.indicator = flow
				if m.start.IsZero() {
					m.start, m.end = m.asOf, m.asOf
				}
				break
			}
		}
	}
}
