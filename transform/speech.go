package transform

import (
	"time"

	"rekap/transform/calendar"
	"rekap/transform/indicator"
)

// spokenOn finds the statement day printed in the claim's sentence.
func (p *page) spokenOn(c *indicator.Claim) (int, bool) {
	s := p.speech(c)
	for i := p.firstDate(s.Start); i < len(p.dates) && p.dates[i].Start < s.End; i++ {
		if p.statement(i) {
			return i, true
		}
	}
	return 0, false
}

// longestSpeech bounds the sentences of one quotation.
const longestSpeech = 6

// speech is the sentence of a claim, and where a quotation stays open at its
// end, the sentences up to the one that closes it: the speaker and the day
// stand there.
func (p *page) speech(c *indicator.Claim) indicator.Span {
	s := p.reading.Sentences[c.Sentence]
	block := p.blocks[c.Block]
	open := quoting(p.text[block.Start:s.End])
	for k := c.Sentence + 1; open && k < len(p.reading.Sentences) && k <= c.Sentence+longestSpeech; k++ {
		next := p.reading.Sentences[k]
		if next.Start >= block.End {
			break
		}
		s.End = next.End
		open = quoting(p.text[block.Start:s.End])
	}
	return s
}

// quoting tells whether a text ends inside double quotation marks.
func quoting(text string) bool {
	open := false
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
	if !d.ok || d.Kind != calendar.Statement {
		return false
	}
	return p.near(d.Day) || m.Shape == calendar.FullDate && m.Weekday > 0 && m.Bracketed && !d.Day.After(p.article.Published.Day)
}

// near tells whether a day may be a statement's day.
func (p *page) near(day time.Time) bool {
	pub := p.article.Published.Day
	return pub.IsZero() || !day.After(pub) && pub.Sub(day) <= statementReach
}
