package transform

import (
	"time"

	"rekap/transform/calendar"
	"rekap/transform/indicator"
)

func (p *page) spokenOn(c *indicator.Claim) (int, bool) {
	s := p.speech(c)
	for i := p.firstDate(s.Start); i < len(p.dates) && p.dates[i].Start < s.End; i++ {
		if d := &p.resolved[i]; d.ok && d.Kind == calendar.Statement && p.near(d.Day) {
			return i, true
		}
	}
	return 0, false
}

const longestSpeech = 6

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

func (p *page) near(day time.Time) bool {
	pub := p.article.Published.Day
	return pub.IsZero() || !day.After(pub) && pub.Sub(day) <= statementReach
}
