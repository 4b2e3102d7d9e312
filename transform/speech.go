package transform

import (
	"strings"
	"time"

	"rekap/transform/calendar"
	"rekap/transform/indicator"
)

// spokenOn finds the statement day printed in the claim's sentence.
func (p *page) spokenOn(c *indicator.Claim) (int, bool) {
	i, ok := p.statementIn(p.speech(c))
	return i, ok && !p.cameThen(c, i)
}

// spokenIn tells whether the day of a statement stands in a piece of text.
func (p *page) spokenIn(s indicator.Span) bool {
	_, ok := p.statementIn(s)
	return ok
}

// statementIn finds the first day of a statement in a piece of text.
func (p *page) statementIn(s indicator.Span) (int, bool) {
	for i := range p.datesIn(s.Start, s.End) {
		if p.statement(i) && !p.dayToldIn(i) {
			return i, true
		}
	}
	return 0, false
}

// visitDay gives a figure without a date of its own the day that stands right
// behind the name of its region, where another region's stands behind that
// one's: "ke Disdukcapil Kabupaten Soppeng, Selasa (2/1), dan Kabupaten Wajo,
// Kamis (25/1)". The day of the first does not hold for the second.
func (p *page) visitDay(m *mention) {
	if p.framed(m) || m.spoken || m.place.Code == "" || p.day.precision != "day" {
		return
	}
	at, others := -1, false
	for i := range p.dates {
		if d := &p.dates[i]; !d.Bracketed || !p.resolved[i].ok || p.resolved[i].Kind != calendar.Statement {
			continue
		}
		k := p.firstSpot(p.dates[i].Start) - 1
		if k < 0 || !p.settled[k].ok || strings.Trim(p.text[p.spots[k].End:p.dates[i].Start], ", ") != "" {
			continue
		}
		switch {
		case p.settled[k].place.Code != m.place.Code:
			others = true
		case at < 0:
			at = i
		}
	}
	if at >= 0 && others {
		d := &p.resolved[at]
		m.asOf, m.precision, m.basis = d.Day, string(d.Precision), "stated"
	}
}

// longestSpeech bounds the sentences of one quotation.
const longestSpeech = 6

// speech is the sentence of a claim, and where a quotation stays open at its
// end, the sentences up to the one that closes it: the speaker and the day
// stand there.
func (p *page) speech(c *indicator.Claim) indicator.Span { return p.speechFrom(c.Sentence) }

// speechFrom is the speech that goes on from sentence k.
func (p *page) speechFrom(k int) indicator.Span {
	s := p.reading.Sentences[k]
	end := p.blocks[p.blockAt(s.Start)].End
	for last := k + longestSpeech; p.quoted[k] && k+1 < len(p.reading.Sentences) && k < last; k++ {
		next := p.reading.Sentences[k+1]
		if next.Start >= end {
			break
		}
		s.End = next.End
	}
	return s
}

// quotations finds the sentences that end inside a quotation of their block.
func (p *page) quotations() {
	p.quoted = make([]bool, len(p.reading.Sentences))
	block, at, open := -1, 0, false
	for k, s := range p.reading.Sentences {
		if b := p.blockAt(s.Start); b != block {
			block, at, open = b, p.blocks[b].Start, false
		}
		open = quoting(p.text[at:s.End], open)
		p.quoted[k], at = open, s.End
	}
}

// quoting tells whether a text ends inside double quotation marks; open tells
// whether it begins inside.
func quoting(text string, open bool) bool {
	for _, r := range text {
		switch r {
		case '"':
			open = !open
		case '“':
			open = true
		case '”':
			open = false
		}
	}
	return open
}

// statement tells whether date i is the day of a statement of the article: near
// publication, or an older one that is printed in full with its weekday.
func (p *page) statement(i int) bool {
	d, m := &p.resolved[i], &p.dates[i]
	if d.ok && p.saidYesterday(i) {
		return true
	}
	if !d.ok || d.Kind != calendar.Statement || p.dayAwaited(i) {
		return false
	}
	return p.near(d.Day) || m.Shape == calendar.FullDate && m.Weekday > 0 && m.Bracketed && !d.Day.After(p.article.Published.Day)
}

// saidYesterday tells whether date i is the day before the telling at the end of a sentence, behind
// the words by which somebody spoke: "kata kepala dinas di kantornya, kemarin."
func (p *page) saidYesterday(i int) bool {
	m := &p.dates[i]
	k := p.sentenceAt(m.Start)
	if m.Shape != calendar.Relative || m.Of != calendar.Days || m.Offset != -1 || m.Event || k < 0 || p.day.precision != "day" && p.article.Published.Day.IsZero() {
		return false
	}
	s := p.reading.Sentences[k]
	if strings.Trim(p.text[m.End:max(m.End, s.End)], " .\"”") != "" {
		return false
	}
	clause := indicator.Span{Start: s.Start + strings.LastIndexAny(p.text[s.Start:m.Start], "\"“”") + 1, End: m.Start}
	return p.saidIn(clause)
}

// dayAwaited tells whether date i is a bare weekday on which something is yet to
// come: "rencananya diambil Kamis pekan ini".
func (p *page) dayAwaited(i int) bool {
	m, k := &p.dates[i], p.sentenceAt(p.dates[i].Start)
	if m.Shape != calendar.Weekday || m.Bracketed || k < 0 {
		return false
	}
	clause := indicator.Span{Start: p.reading.Sentences[k].Start, End: m.Start}
	clause.Start += strings.LastIndexAny(p.text[clause.Start:clause.End], ",\"“”") + 1
	return containsAny(p.low(clause), p.r.dateWords.Awaited) && !p.saidIn(clause)
}

// dayToldIn tells whether date i is a bare weekday inside a quotation: on that day
// something happened, and nobody spoke: "Kami pinjam 500 keping Jumat pekan lalu," katanya.
func (p *page) dayToldIn(i int) bool {
	m, k := &p.dates[i], p.sentenceAt(p.dates[i].Start)
	if m.Shape != calendar.Weekday || m.Bracketed || k < 0 {
		return false
	}
	s := p.reading.Sentences[k]
	open := k > 0 && p.quoted[k-1] && p.blockAt(s.Start) == p.blockAt(p.reading.Sentences[k-1].Start)
	return quoting(p.text[s.Start:m.Start], open)
}

// near tells whether a day may be a statement's day.
func (p *page) near(day time.Time) bool {
	pub := p.article.Published.Day
	return pub.IsZero() || !day.After(pub) && pub.Sub(day) <= statementReach
}
