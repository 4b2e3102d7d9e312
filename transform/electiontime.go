package transform

import (
	"slices"
	"strings"

	"rekap/data"
	"rekap/transform/calendar"
	"rekap/transform/indicator"
)

// electionTime is the election, told as over, at whose time a level was: "Saat Pilkada
// November lalu yang belum merekam masih 4.017 jiwa". Its month or year dates the level.
func (p *page) electionTime(c *indicator.Claim, ind data.Indicator) (int, bool) {
	if ind.Kind != "stock" && ind.Kind != "rate" {
		return 0, false
	}
	for seen := 0; c.Same >= 0 && seen < longestChain; seen++ {
		c = &p.reading.Claims[c.Same]
	}
	if o := p.goesOnFrom(c); o != nil {
		return p.electionTime(o, ind)
	}
	at := p.numbers[c.Number].Start
	found := -1
	for i := range p.datesIn(c.Pre.Start, at) {
		switch d, m := &p.resolved[i], &p.dates[i]; {
		case m.Now || m.This:
			return 0, false
		case m.Event && !m.Plan && d.ok && d.Kind == calendar.Eventual && p.over(i) && p.atTime(c.Pre.Start, m.Start):
			found = i
		case d.ok:
			found = -1
		}
	}
	return max(found, 0), found >= 0
}

// ofItsTime tells whether a claim that points back is of a time of its own, told in front
// of it, that is none of data: "Saat Pemilu lalu angkanya 5.420", "Pekan lalu jumlahnya 5.420".
func (p *page) ofItsTime(c *indicator.Claim) bool {
	from, to := p.reading.Sentences[c.Sentence].Start, p.numbers[c.Number].Start
	for i := range p.datesIn(from, to) {
		if m := &p.dates[i]; m.Event && !m.Plan || m.Shape == calendar.Relative && m.Of == calendar.Weeks && m.Past {
			return true
		}
	}
	text := p.lower[from:to]
	return p.holds(text, p.r.dateWords.Turns) || p.holds(text, p.r.dateWords.Feasts) || p.lastElection(from, to)
}

// goesOnFrom is the claim right before one that goes on from it without a date of its own:
// "saat Pilkada 2024 wajib KTP 149.200 jiwa dan yang belum merekam 4.017 jiwa".
func (p *page) goesOnFrom(c *indicator.Claim) *indicator.Claim {
	claims := p.claimsOf(c.Sentence)
	for j := 1; j < len(claims); j++ {
		if claims[j].Number != c.Number {
			continue
		}
		between := p.lower[p.numbers[claims[j-1].Number].End:p.numbers[c.Number].Start]
		if p.datedWithin(c.Pre.Start, p.numbers[c.Number].Start) {
			return nil
		}
		changed := slices.ContainsFunc(strings.Fields(between), func(w string) bool { return slices.Contains(p.r.dateWords.ChangedTo, w) })
		if containsAny(between, p.r.dateWords.And) && !containsAny(between, p.r.dateWords.Contrasting) && !changed {
			return &claims[j-1]
		}
	}
	return nil
}

// over tells whether the election of date i was over when the text was told. One of the
// running year is so only if its day or month is told.
func (p *page) over(i int) bool {
	d, m := &p.resolved[i], &p.dates[i]
	told := p.day.day
	if p.day.precision != "day" || m.Link == calendar.Since || m.Link == calendar.After || m.Link == calendar.Until {
		return false
	}
	return d.Day.Before(told) && (d.Precision == calendar.DayPrecise || m.Past || d.Day.Year() < told.Year())
}

// electionReach is within how many words in front of an election's date the word stands
// that tells what was so then: "saat pemungutan suara Pilkada serentak 2024".
const electionReach = 6

// atTime tells whether a word of time leads to the election whose date stands at an
// offset, in the clause from another on.
func (p *page) atTime(from, at int) bool {
	clause := p.lower[from:at]
	if i := strings.LastIndexAny(clause, ",;:()"); i >= 0 {
		clause = clause[i+1:]
	}
	words := strings.Fields(clause)
	words = words[max(0, len(words)-electionReach):]
	return containsAny(" "+strings.Join(words, " ")+" ", p.r.dateWords.AtTimes)
}

// lastElection tells whether words in front of a figure tell it of an election that is
// over, without its year: "waktu Pilkada kemarin yang belum merekam 4.017".
func (p *page) lastElection(from, to int) bool {
	text := p.lower[from:to]
	for _, phrase := range p.r.dateWords.LastElections {
		at := strings.Index(text, phrase)
		if at < 0 {
			continue
		}
		if strings.Trim(text[:at], " \"“") == "" || p.atTime(from, from+at) {
			return true
		}
	}
	for i := range p.datesIn(from, to) {
		if m := &p.dates[i]; m.Event && !m.Plan && m.Past && p.atTime(from, m.Start) && !p.figureFrom(m.End, to) {
			return true // "menjelang Pemilu 2024 lalu", told in that year
		}
	}
	return false
}
