package transform

import "rekap/transform/indicator"

// flowParts makes activations of all time of those of kecamatan that were taken
// for a part of new ones but add up to more than these: "Tahun ini 11 ribu orang.
// Terbanyak di A 6.215, menyusul B 4.380 dan C 3.907".
func (p *page) flowParts() {
	const flow, level = "ikd_new_activations", "ikd_activated"
	for i := 0; i < len(p.mentions); {
		first := &p.mentions[i]
		end, sum := i, 0.0
		for end < len(p.mentions) {
			m := &p.mentions[end]
			if m.indicator != flow || m.place.District == "" || !(m.block == first.block || m.claim.Sentence-p.mentions[end-1].claim.Sentence <= 1) || m.claim.Source < indicator.List {
				break
			}
			sum += m.value
			end++
		}
		if end == i {
			i++
			continue
		}
		if total := p.wholeTold(i, flow); total > 0 && sum > total {
			for k := i; k < end; k++ {
				p.reassign(&p.mentions[k], level)
				p.mentions[k].rule = "arithmetic"
			}
		}
		i = end
	}
}

// risenLevels makes activations that were taken for new ones, as their words go on
// from those, levels where they lie apart by just as many: "bertambah 1.100 orang.
// Totalnya kini 4.410 orang. Akhir Maret masih 3.310."
func (p *page) risenLevels() {
	for i := range p.mentions {
		rise := &p.mentions[i]
		if rise.indicator != newActivations || rise.claim.Source != indicator.Own || rise.value < leastDifference {
			continue
		}
		end := i + 1
		for end < len(p.mentions) && end <= i+mostRisen && p.mentions[end].claim.Sentence-rise.claim.Sentence <= risenReach {
			end++
		}
		p.levelsApart(rise, p.mentions[i+1:end])
	}
}

// levelsApart makes levels of the two figures that lie apart by a rise.
func (p *page) levelsApart(rise *mention, behind []mention) {
	for j := range behind {
		for k := range behind {
			a, b := &behind[j], &behind[k]
			if a.value-b.value != rise.value || a.place != rise.place || b.place != rise.place {
				continue
			}
			for _, m := range [...]*mention{a, b} {
				if m.indicator == newActivations && m.claim.Source >= indicator.List {
					p.reassign(m, "ikd_activated")
					m.rule = "arithmetic"
				}
			}
		}
	}
}

// newActivations is the indicator of what came in.
const newActivations = "ikd_new_activations"

// risenReach is within how many sentences behind a rise its two levels are told, and
// mostRisen within how many figures.
const (
	risenReach = 4
	mostRisen  = 12
)

// wholeTold is the last count of an indicator for the whole region told before
// mention i, 0 for none.
func (p *page) wholeTold(i int, id string) float64 {
	for k := i - 1; k >= 0; k-- {
		if m := &p.mentions[k]; m.indicator == id && m.place.District == "" && m.place.Code == p.mentions[i].place.Code {
			return m.value
		}
	}
	return 0
}

// stoppedAt tells whether a number of people came to rest at a count: it is their level at
// the end of the time told with it, "sepanjang 2023 jumlah pengguna IKD berhenti di 8.400".
func (p *page) stoppedAt(m *mention) bool {
	own := p.lower[m.claim.Pre.Start:m.num.Start]
	return containsAny(own, p.r.dateWords.StoppedAt) && containsAny(own, p.r.dateWords.NumbersOf)
}
