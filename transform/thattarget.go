package transform

import (
	"slices"
	"strings"

	"rekap/data"
	"rekap/transform/calendar"
	"rekap/transform/indicator"
)

// yearOfThatTarget is the year that the sentence behind a target without a date of its own
// gives it by pointing back to it: "Pusat menargetkan 25 persen warga memakai IKD. Target
// 2023 itu tidak tercapai".
func (p *page) yearOfThatTarget(c *indicator.Claim, ind data.Indicator) (int, bool) {
	k := c.Sentence + 1
	if ind.Kind != "target" || k >= len(p.reading.Sentences) || !p.onlyTelling(p.reading.Sentences[c.Sentence]) {
		return 0, false
	}
	s := p.reading.Sentences[k]
	for i := range p.datesIn(s.Start, s.End) {
		m := &p.dates[i]
		if m.Shape != calendar.YearOnly || !p.usable(i, ind) {
			continue
		}
		before := letterWords(p.lower[max(s.Start, m.Start-targetNounReach):m.Start])
		behind := strings.Fields(p.lower[m.End:min(s.End, m.End+targetNounReach)])
		if len(before) > 0 && slices.Contains(p.r.dateWords.TargetNouns, before[len(before)-1]) && len(behind) > 0 && slices.Contains(p.r.dateWords.Told, strings.Trim(behind[0], ".,")) {
			return i, true
		}
	}
	return 0, false
}

// targetNounReach is within how many bytes of a year its target and the word that points
// back stand.
const targetNounReach = 24
