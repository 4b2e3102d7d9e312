package transform

import (
	"strings"

	"rekap/data"
	"rekap/extract"
	"rekap/transform/calendar"
	"rekap/transform/indicator"
)

// mostItems is how many items of a list are gone back over to the line that opens it.
const mostItems = 40

// longestItem is the length in bytes beyond which a paragraph without a list mark is no
// item of a list.
const longestItem = 160

// listDate is the date in the line that opens the list in which a claim is an item:
// "Dokumen yang terbit sepanjang 2025 sebagai berikut:", "Data per 30 Juni 2025:".
func (p *page) listDate(c *indicator.Claim, ind data.Indicator) (int, bool) {
	if p.toldNow(c) {
		return 0, false
	}
	marked := p.marked(c.Block)
	for at, steps := c.Block, 0; at > 0 && steps < mostItems && p.marked(at) == marked && (marked || p.isItem(at)); steps++ {
		at--
		for at > 0 && p.blocks[at].Skip {
			at--
		}
		if at > 0 && p.announcesList(at, marked) {
			return p.dateOfList(at, ind)
		}
	}
	return 0, false
}

// marked tells whether a paragraph is set as an item of a list.
func (p *page) marked(block int) bool { return p.roles[block] == extract.ListItem }

// isItem tells whether a paragraph without a list mark can be an item of a list: it is
// short, of one sentence with a figure, and nobody speaks in it.
func (p *page) isItem(block int) bool {
	b := p.blocks[block]
	return b.End-b.Start <= longestItem && strings.ContainsAny(p.text[b.Start:b.End], "0123456789") &&
		p.sentenceAt(b.Start) == p.lastSentence(block) && !p.saidIn(indicator.Span{Start: b.Start, End: b.End})
}

// announcesList tells whether a paragraph announces the items behind it and counts nothing
// in its last sentence: it ends with a colon or, before items with marks, says so.
func (p *page) announcesList(block int, marked bool) bool {
	b := p.blocks[block]
	text := strings.TrimRight(p.lower[b.Start:b.End], " .")
	k := p.lastSentence(block)
	if k < 0 || p.counted(k) {
		return false
	}
	return strings.HasSuffix(text, ":") || marked && containsAny(text[max(0, len(text)-announcingReach):]+" ", p.r.dateWords.Announcing)
}

// lastSentence is the sentence that a paragraph ends with, -1 for none.
func (p *page) lastSentence(block int) int {
	b := p.blocks[block]
	return p.sentenceAt(b.Start + max(0, len(strings.TrimRight(p.text[b.Start:b.End], " .:;\n"))-1))
}

// announcingReach is within how many bytes of its end a line says that a list follows.
const announcingReach = 40

// dateOfList is the date of data that the last sentence of a paragraph tells.
func (p *page) dateOfList(block int, ind data.Indicator) (int, bool) {
	s := p.reading.Sentences[p.lastSentence(block)]
	for i := range p.datesIn(s.Start, s.End) {
		m, d := &p.dates[i], &p.resolved[i]
		if !p.usable(i, ind) || p.statement(i) {
			continue
		}
		flow := ind.Kind == "flow" || ind.Kind == "target"
		past := !p.day.day.IsZero() && d.Day.Before(p.day.day)
		if p.datesData(i) || flow && p.period(i) || past && (m.Shape == calendar.YearOnly || p.period(i) || m.Shape == calendar.FullDate && m.Weekday == 0 && !m.Bracketed) {
			return i, true
		}
	}
	return 0, false
}
