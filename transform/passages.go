package transform

import (
	"strings"

	"rekap/transform/indicator"
	"rekap/transform/region"
)

// findPassages notes for each sentence where its passage begins: its paragraph, or the sentence
// of that paragraph with which somebody else begins to speak. One outlet prints every sentence as a
// paragraph and another joins five: "Per 30 Juni 14.310 warga. “Wajib KTP kita 94 ribu,” kata
// Kepala Disdukcapil, Senin (7/7)" means the same in both.
func (p *page) findPassages() {
	p.passages = make([]int, len(p.reading.Sentences))
	block, from := -1, 0
	for k, s := range p.reading.Sentences {
		if b := p.blockAt(s.Start); b != block {
			block, from = b, p.blocks[b].Start
		} else if p.opensPassage(k) {
			from = s.Start
		}
		p.passages[k] = from
	}
}

// passage is where the passage of a claim begins.
func (p *page) passage(c *indicator.Claim) int { return p.passages[c.Sentence] }

// opensPassage tells whether somebody begins to speak with a sentence that does not open its
// paragraph: in a quotation behind figures or on a day of his own, or as the head of an office.
func (p *page) opensPassage(k int) bool {
	s := p.reading.Sentences[k]
	text := strings.TrimLeft(p.low(s), " ")
	switch {
	case p.quoted[k-1]:
		return false
	case len(opening(text)) < len(text):
		return p.counted(k-1) || p.spokenIn(p.speechFrom(k))
	case opensWith(text, p.r.dateWords.Turning):
		before := p.reading.Sentences[k-1]
		return !opensWith(text, p.r.dateWords.AsFor) || !p.datedWithin(before.Start, before.End)
	case !p.saidIn(s):
		return false
	}
	return p.spokenIn(s) || p.officeSays(s)
}

// officeSays tells whether a sentence opens with an office that says something: "Kepala
// Disdukcapil Sulsel menyebut …".
func (p *page) officeSays(s indicator.Span) bool {
	end := s.End
	if n := p.firstNumber(s.Start); n < len(p.numbers) {
		end = min(end, p.numbers[n].Start)
	}
	for i := p.firstSpot(s.Start); i < len(p.spots) && p.spots[i].Start < end; i++ {
		if p.spots[i].Role == region.Office && p.saidIn(indicator.Span{Start: p.spots[i].End, End: end}) {
			return true
		}
	}
	return false
}
