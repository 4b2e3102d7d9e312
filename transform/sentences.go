package transform

import (
	"iter"
	"sort"
	"strings"
	"unicode"

	"rekap/transform/indicator"
)

// claimsOf gives the claims of sentence k, in their order.
func (p *page) claimsOf(k int) []indicator.Claim {
	all := p.reading.Claims
	from := sort.Search(len(all), func(i int) bool { return all[i].Sentence >= k })
	to := from
	for to < len(all) && all[to].Sentence == k {
		to++
	}
	return all[from:to]
}

// claimsAt gives the claims of the sentence at a byte offset.
func (p *page) claimsAt(at int) []indicator.Claim {
	if k := p.sentenceAt(at); k >= 0 {
		return p.claimsOf(k)
	}
	return nil
}

// sentenceAt is the index of the sentence at a byte offset, -1 between two.
func (p *page) sentenceAt(at int) int {
	all := p.reading.Sentences
	k := sort.Search(len(all), func(i int) bool { return all[i].End > at })
	if k == len(all) || !all[k].Has(at) {
		return -1
	}
	return k
}

// counted tells whether a sentence has a figure.
func (p *page) counted(k int) bool { return len(p.claimsOf(k)) > 0 }

// low is the text of a sentence in lower case.
func (p *page) low(s indicator.Span) string { return p.lower[s.Start:s.End] }

// blockAt is the index of the block at a byte offset.
func (p *page) blockAt(at int) int {
	k := sort.Search(len(p.blocks), func(i int) bool { return p.blocks[i].End > at })
	return min(k, len(p.blocks)-1)
}

// spoken finds the words of speaking in the text, by their first bytes.
func (p *page) spoken() {
	for from := 0; from < len(p.lower); {
		c := p.lower[from]
		if !letter(c) {
			from++
			continue
		}
		to := from + 1
		for to < len(p.lower) && letter(p.lower[to]) {
			to++
		}
		if word := p.lower[from:to]; p.r.maySay.May(word) && p.r.said[word] {
			p.said = append(p.said, from)
		}
		from = to
	}
}

// letterWords are the words of a text, of letters only.
func letterWords(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) })
}

// datedWithin tells whether a date or a word of now stands between two offsets.
func (p *page) datedWithin(from, to int) bool {
	i := p.firstDate(from)
	return i < len(p.dates) && p.dates[i].Start < to
}

// datesIn gives the indexes of the dates that begin between two byte offsets.
func (p *page) datesIn(from, to int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := p.firstDate(from); i < len(p.dates) && p.dates[i].Start < to && yield(i); i++ {
		}
	}
}
