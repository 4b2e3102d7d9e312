package transform

import (
	"slices"
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
	block, from, last := -1, 0, -1
	for k, s := range p.reading.Sentences {
		b := p.blockAt(s.Start)
		if p.blocks[b].Skip {
			p.passages[k] = p.blocks[b].Start
			continue // a line of the page between two paragraphs is no part of the text
		}
		if b != block {
			if block < 1 || !p.goesOnPassage(last, k) {
				from = p.blocks[b].Start
			}
			block = b
		} else if p.opensPassage(k) {
			from = s.Start
		}
		p.passages[k], last = from, k
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
	}
	front := s
	if claims := p.claimsOf(k); len(claims) > 0 {
		front.End = p.numbers[claims[0].Number].Start
	}
	return p.says(front.Start, front.End, p.r.dateWords.Itself) || p.saidIn(front) && p.spokenIn(front) || p.officeSays(front)
}

// officeSays tells whether an office is named in front of a word of saying: "Kepala Disdukcapil
// Sulsel menyebut …".
func (p *page) officeSays(front indicator.Span) bool {
	for i := p.firstSpot(front.Start); i < len(p.spots) && p.spots[i].Start < front.End; i++ {
		if p.spots[i].Role == region.Office && p.saidIn(indicator.Span{Start: p.spots[i].End, End: front.End}) {
			return true
		}
	}
	return false
}

// goesOnPassage tells whether sentence k, which opens a paragraph, goes on with what the last one
// before it told, "Dari jumlah itu …", "Yang sudah merekam …", with the topic that the one before turned
// to without a figure, "Selain KTP, dinas mengejar KIA.", or with the place it named, "Kabupaten
// tambang itu …".
func (p *page) goesOnPassage(last, k int) bool {
	s, before := p.reading.Sentences[k], p.reading.Sentences[last]
	text := opening(p.low(s))
	if p.counted(last) {
		return p.parts(text) || opensWith(text, p.r.dateWords.GoingOn)
	}
	return opensWith(opening(p.low(before)), p.r.dateWords.Turning) || p.pointsToPlace(text)
}

// pointsToPlace tells whether the first clause of a sentence, in lower case, means a region told
// before by its kind: "kabupaten paling selatan itu", "dari 170.559 wajib ktp di kabupaten itu".
func (p *page) pointsToPlace(text string) bool {
	clause, _, _ := strings.Cut(text, ",")
	words := strings.Fields(clause)
	kind := -1
	for i, word := range words {
		switch w := p.r.places.Words(); {
		case slices.Contains(w.Unnamed, word) || slices.Contains(w.Kinds["kecamatan"], word):
			kind = i
		case kind >= 0 && (kind == 0 || i == kind+1) && i-kind <= pointingWords && slices.Contains(w.Pointing, word):
			return true
		}
	}
	return false
}

// pointingWords is within how many words of its kind a region is pointed back to.
const pointingWords = 6
