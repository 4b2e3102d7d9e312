package transform

import (
	"strings"

	"rekap/data"
	"rekap/transform/indicator"
	"rekap/transform/numeral"
)

// votersOfSome is the doubt of the nation's figures that count the voters of those regions
// only that elect their heads.
const votersOfSome = "of the voters of the regions that elect their heads"

// regionVoters doubts figures of the nation that are of the voters of regional elections, or of
// so many regions that hold them, and behind one of these what is told of such elections:
// "98,4 persen pemilih Pilkada sudah merekam", "perekaman di 261 daerah pilkada 98,4 persen",
// "pada Pilkada sebelumnya 93 persen".
func (p *page) regionVoters() {
	w := p.r.dateWords
	if !p.holds(p.lower, w.RegionalElections) {
		return
	}
	told := false
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.place.Level != data.Nation || !strings.HasPrefix(m.indicator, "ktp_el_") {
			continue
		}
		s := p.reading.Sentences[m.claim.Sentence]
		here := p.low(s)
		elections := p.holds(here, w.RegionalElections)
		all := p.holds(here, w.WholeNation)
		voters := !all && (p.holds(here, w.Voters) || p.holds(here, w.VoterRolls) || p.inElecting(s))
		if voters || told && !all && (elections || m.indicator == "ktp_el_printed") {
			told = true
			if m.doubt == "" {
				m.doubt = votersOfSome
			}
		}
	}
}

// inElecting tells whether a sentence counts so many regions that they are many but not all
// of the nation: "di 309 kabupaten/kota", "270 daerah".
func (p *page) inElecting(s indicator.Span) bool {
	for k := range p.numbers {
		n := &p.numbers[k]
		if n.Start >= s.End {
			break
		}
		if n.Start >= s.Start && n.Unit.Class == numeral.Place && n.Form == numeral.Count && n.Value >= leastElecting && n.Value <= mostElecting {
			return true
		}
	}
	return false
}

// How many of the nation's regions elect their heads on one day, at least and at most.
const (
	leastElecting = 100
	mostElecting  = 400
)
