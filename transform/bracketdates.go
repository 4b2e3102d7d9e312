package transform

import (
	"strings"

	"rekap/data"
	"rekap/transform/indicator"
)

// bracketDate is the date of data in brackets right behind a figure: "287.145 jiwa
// (DKB semester I 2024) dengan 41.559 KK".
func (p *page) bracketDate(c *indicator.Claim, ind data.Indicator) (int, bool) {
	n := &p.numbers[c.Number]
	end := max(n.End, n.Unit.End)
	rest := p.text[end:max(end, p.reading.Sentences[c.Sentence].End)]
	inside, ok := strings.CutPrefix(strings.TrimLeft(rest, " "), "(")
	stop := strings.IndexByte(inside, ')')
	if !ok || stop < 0 || ind.Kind == "target" {
		return 0, false
	}
	from := end + len(rest) - len(inside)
	for i := range p.datesIn(from, from+stop) {
		if p.figureFrom(from+max(0, lastComma(p.text[from:p.dates[i].Start])), p.dates[i].Start) || p.figureFrom(p.dates[i].End, from+stop) {
			return 0, false // another figure's: "33,7 persen (2023: 28 persen)"
		}
		if p.datesData(i) && p.usable(i, ind) {
			return i, true
		}
	}
	return 0, false
}

// ofNoted tells whether date i dates a figure that is only noted with it in brackets, behind
// which an offset lies: "Perekaman 96,8 persen (2023: 95,2 persen), akta 94 persen".
// So it does those in a bracket right behind it: "di atas tahun lalu (3.100), targetnya 9.000".
func (p *page) ofNoted(i, at int) bool {
	end := p.dates[i].End
	if inside, ok := strings.CutPrefix(p.text[end:max(end, at)], " ("); ok {
		stop := strings.IndexByte(inside, ')')
		return stop >= 0 && p.figureFrom(end, end+stop)
	}
	stop := strings.IndexByte(p.text[end:max(end, at)], ')')
	if stop < 0 || !p.figureFrom(end, end+stop) {
		return false
	}
	front := p.text[p.reading.Sentences[max(p.sentenceAt(p.dates[i].Start), 0)].Start:p.dates[i].Start]
	return strings.LastIndexByte(front, '(') > strings.LastIndexByte(front, ')')
}

// lastComma is where the last comma of a text stands that parts no decimals, -1 for none.
func lastComma(text string) int {
	for i := len(text) - 1; i >= 0; i-- {
		if text[i] == ',' && (i+1 == len(text) || text[i+1] < '0' || text[i+1] > '9') {
			return i
		}
	}
	return -1
}
