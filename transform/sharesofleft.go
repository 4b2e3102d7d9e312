package transform

import (
	"slices"
	"strings"

	"rekap/transform/indicator"
)

// sharesOfLeft doubts what is told as reached of those only who were left: "Dari 22.150 warga
// yang belum merekam per Agustus, sudah 60 persen".
func (p *page) sharesOfLeft() {
	for i := range p.mentions {
		m := &p.mentions[i]
		c := m.claim
		if m.doubt == "" && c.Percent && c.Source >= indicator.Before && p.opensWithIt(c) && c.Aim != "target" {
			m.doubt = ofWhole
		}
		if m.doubt != "" || c.Undone || p.r.indicators[m.indicator].Kind == "target" {
			continue
		}
		for _, o := range p.claimsOf(c.Sentence) {
			if o.Undone && !o.Percent && o.Family == c.Family && o.Number == c.Number-1 && (p.openedBy(&o) || p.among(&o, c)) && (c.Percent || m.value < p.numbers[o.Number].Value) {
				m.doubt = ofLeft
			}
		}
	}
}

// openedBy tells whether a word of parting stands right in front of a claim, or a word before
// it: "dari sekitar 22.150 warga".
func (p *page) openedBy(c *indicator.Claim) bool {
	words := strings.Fields(p.lower[p.reading.Sentences[c.Sentence].Start:p.numbers[c.Number].Start])
	return containsAny(" "+strings.Join(words[max(0, len(words)-2):], " ")+" ", p.r.dateWords.Partings)
}

// opensWithIt tells whether the sentence of a claim opens with a word of parting and its figure.
func (p *page) opensWithIt(c *indicator.Claim) bool {
	open := strings.Fields(p.ownWords(p.reading.Sentences[c.Sentence], p.numbers[c.Number].Start))
	return len(open) > 0 && len(open) <= 2 && slices.Contains(p.r.dateWords.Parting, open[0])
}

// among tells whether c is told as some of the people of o, in front of it in its sentence:
// "Sisa 22.150 warga, 60 persen di antaranya sudah merekam".
func (p *page) among(o, c *indicator.Claim) bool {
	s := p.reading.Sentences[c.Sentence]
	return containsAny(p.lower[p.numbers[o.Number].End:min(s.End, p.numbers[c.Number].End+amongReach)], p.r.dateWords.Among)
}

// ofWhole is the doubt of a share without words of its own that its sentence only opens with to
// tell some of it: "Dari 9 persen warga itu, sebagian merantau". It may be of those left.
const ofWhole = "a share without words of its own of which some are told"

// ofLeft is the doubt of what was reached of those left.
const ofLeft = "of those only who were left"
