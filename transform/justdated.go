package transform

import (
	"slices"
	"strings"

	"rekap/data"
	"rekap/transform/indicator"
)

// justDated is the later date that the sentence right before a claim, in its
// paragraph, gives a figure of the same indicator: data dated before that no
// longer holds for what goes on from it. "Pada akhir Desember 91.200 jiwa. Pada 19
// Agustus 94.310 jiwa. Yang terbanyak tetap di Moutong 20.415 jiwa."
func (p *page) justDated(c *indicator.Claim, ind data.Indicator, held int) (int, bool) {
	claims := p.claimsOf(c.Sentence - 1)
	for j := len(claims) - 1; j >= 0; j-- {
		o := &claims[j]
		if o.Indicator != c.Indicator || o.Block != c.Block {
			continue
		}
		if i, ok := p.ownDate(o, ind); ok && held >= 0 && i != held && p.dates[i].Start > p.dates[held].Start && p.usable(i, ind) {
			return i, true
		}
		return 0, false
	}
	return 0, false
}

// fromData tells whether a sentence opens with the data told before it, "Berdasarkan
// data tersebut, saat ini …": now is the day of that data.
func (p *page) fromData(s indicator.Span) bool {
	open := opening(p.text[s.Start:s.End])
	open = open[:min(len(open), reachOpening)]
	return slices.ContainsFunc(p.r.dateWords.Pointing, func(w string) bool { return strings.HasPrefix(w, "data ") && strings.Contains(open, w) })
}

// reachOpening is how many bytes the words take that a sentence opens with.
const reachOpening = 32
