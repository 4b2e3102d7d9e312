package transform

import (
	"strings"

	"rekap/data"
	"rekap/transform/indicator"
)

// runDate is the date behind the last of a run of documents told with one word of their
// issuing, which is that of each: "menerbitkan 7.412 akta kelahiran dan 1.804 akta kematian
// sepanjang semester I 2025".
func (p *page) runDate(c *indicator.Claim, ind data.Indicator) (int, bool) {
	if ind.Unit == data.UnitPercent || c.Undone || !issuable[c.Family] {
		return 0, false
	}
	s, end := p.reading.Sentences[c.Sentence], p.numbers[c.Number].End
	i := p.firstDate(end)
	if i == len(p.dates) || p.dates[i].Start >= s.End || !p.usable(i, ind) || p.statement(i) {
		return 0, false
	}
	joined := false
	for n := c.Number + 1; n < len(p.numbers) && p.numbers[n].Start < p.dates[i].Start; n++ {
		item, last, ok := p.nextItem(p.lower[end:p.numbers[n].Start])
		if !ok || len(strings.Fields(item)) > itemWords || strings.ContainsAny(item, ",;:()") || containsAny(item+" ", p.r.dateWords.Issuing) || containsAny(item+" ", p.r.dateWords.Having) {
			return 0, false
		}
		end, joined = p.numbers[n].End, last
	}
	issued := p.r.dateWords.Issuing
	front, behind := p.lower[s.Start:p.numbers[c.Number].Start], p.lower[end:p.dates[i].Start]
	return i, joined && len(strings.Fields(behind)) <= issuerWords && !strings.ContainsAny(behind, ",;:()") && containsAny(front, issued) != containsAny(behind, issued)
}

// issuable are the families whose documents are issued.
var issuable = map[string]bool{"akta": true, "kia": true, "print": true}

// nextItem is what the words between two counts, in lower case, say of the first: " akta
// kelahiran dan ". It tells whether the second is joined to it, and whether as the last of a
// list.
func (p *page) nextItem(between string) (item string, last, ok bool) {
	item = strings.TrimRight(between, " ")
	for _, and := range p.r.dateWords.And {
		if rest, ok := strings.CutSuffix(item+" ", and); ok {
			item, last = strings.TrimRight(rest, " "), true
		}
	}
	rest, comma := strings.CutSuffix(item, ",")
	return rest, last, last || comma
}

const (
	// itemWords is how many words may name the documents of an item: "akta kelahiran anak".
	itemWords = 4
	// issuerWords is how many words may tell who issued a run of documents.
	issuerWords = 10
)
