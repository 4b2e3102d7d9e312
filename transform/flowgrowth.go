package transform

// flowGrowth is the doubt about by how many more came in than in the time before, which are no
// activations: "November ada 1.388 aktivasi, naik 487 dibanding Oktober".
const flowGrowth = "by how many more came in than before"

// flowsGrown leaves open what was taken for new activations but is only by how much what came
// in of one time differs from that of another: it stands behind what came in and no level, and
// is told of the same time, or it is just what lies between the two told.
func (p *page) flowsGrown() {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.indicator != newActivations || !m.claim.Grew || m.doubt != "" {
			continue
		}
		if o := p.countBefore(i); o != nil && o.indicator == newActivations && o.value > m.value && sameTime(m, o) || p.betweenFlows(m) {
			m.doubt = flowGrowth
		}
	}
}

// countBefore is the activations, all or new ones, told last before mention i for the same
// region, in its sentence or the one before; nil for none.
func (p *page) countBefore(i int) *mention {
	m := &p.mentions[i]
	for k := i - 1; k >= 0; k-- {
		o := &p.mentions[k]
		switch {
		case m.claim.Sentence-o.claim.Sentence > 1:
			return nil
		case o.place == m.place && (o.indicator == newActivations || o.indicator == "ikd_activated"):
			return o
		}
	}
	return nil
}

// betweenFlows tells whether a growth is just what lies between new activations of two times
// told in its sentence or the one before.
func (p *page) betweenFlows(m *mention) bool {
	var told []float64
	for i := range p.mentions {
		o := &p.mentions[i]
		if o == m || o.indicator != newActivations || o.claim.Grew || o.place != m.place || o.claim.Sentence > m.claim.Sentence || m.claim.Sentence-o.claim.Sentence > 1 {
			continue
		}
		for _, v := range told {
			if v-o.value == m.value || o.value-v == m.value {
				return true
			}
		}
		told = append(told, o.value)
	}
	return false
}

// sameTime tells whether two figures are told of the same time, so that the words of neither
// give it one of its own.
func sameTime(m, o *mention) bool {
	return m.asOf.Equal(o.asOf) && m.precision == o.precision
}
