package transform

import (
	"slices"
	"strings"

	"rekap/transform/indicator"
	"rekap/transform/numeral"
)

// speakerReach is how many bytes the words that say who speaks take at most at the head of a
// sentence.
const speakerReach = 200

// opening is a text without the quotation marks it opens with.
func opening(text string) string { return strings.TrimLeft(text, quoteMarks+" ") }

// quoteMarks are the marks that a quotation opens or closes with.
const quoteMarks = "\"“”'‘’"

// ownWords is a sentence in lower case from where its own words begin up to an offset: past
// the quotation marks and the phrase it only opens with, "Perlu diketahui, …", and past the words
// that say whose they are, "Menurutnya,
// …", "Kepala Disdukcapil Palu di ruang kerjanya, Rabu (4/6), mengatakan bahwa …".
func (p *page) ownWords(s indicator.Span, to int) string {
	return p.lower[min(p.pastSpeaker(s), to):to]
}

// pastSpeaker is where the own words of a sentence begin, see ownWords; it is sought once for each.
func (p *page) pastSpeaker(s indicator.Span) int {
	k := p.sentenceAt(s.Start)
	if k < 0 || p.reading.Sentences[k] != s {
		return p.findOwnWords(s)
	}
	if p.own == nil {
		p.own = make([]int, len(p.reading.Sentences))
	}
	if p.own[k] == 0 {
		p.own[k] = p.findOwnWords(s) + 1
	}
	return p.own[k] - 1
}

// findOwnWords seeks where the own words of a sentence begin.
func (p *page) findOwnWords(s indicator.Span) int {
	at := p.pastOpener(s)
	for i, _ := slices.BinarySearch(p.said, at); i < len(p.said) && p.said[i] < min(s.End, at+speakerReach); i++ {
		said := p.said[i]
		to := said
		for to < s.End && letter(p.lower[to]) {
			to++
		}
		switch {
		case said == at:
			return p.pastTeller(at, to, s.End)
		case opensWith(p.lower[said:], p.r.dateWords.Citing) || p.countedIn(at, said) || !p.namesSpeaker(at, said):
			return at
		case strings.HasPrefix(p.lower[said:], activeVerb):
			rest := strings.TrimLeft(p.lower[to:s.End], ", ")
			for _, that := range p.r.dateWords.Thats {
				rest = strings.TrimPrefix(rest, that)
			}
			return p.pastMarks(s.End-len(rest), s.End)
		}
	}
	return at
}

// pastOpener is where a sentence begins behind the quotation marks and the phrase that it only
// opens with.
func (p *page) pastOpener(s indicator.Span) int {
	at := p.pastMarks(s.Start, s.End)
	return at + p.r.words.PastOpener(p.lower[at:s.End])
}

// countedIn tells whether a count or a share stands between two offsets.
func (p *page) countedIn(from, to int) bool {
	for i := p.firstNumber(from); i < len(p.numbers) && p.numbers[i].Start < to; i++ {
		if f := p.numbers[i].Form; f == numeral.Count || f == numeral.Percent {
			return true
		}
	}
	return false
}

// activeVerb is what a verb of saying begins with behind its subject: "mengatakan", not
// "dikatakan", of what was told.
const activeVerb = "me"

// pastTeller is where the words behind a speaker begin that the word of saying at an offset
// opens a sentence with: "Menurut Kepala Disdukcapil di Palu, Kamis, …". Data is no speaker.
func (p *page) pastTeller(at, to, end int) int {
	if name, _, _ := strings.Cut(strings.TrimLeft(p.lower[to:end], " "), " "); slices.Contains(p.r.dateWords.Sources, name) || slices.Contains(p.r.dateWords.Data, name) {
		return at
	}
	k := strings.Index(p.lower[to:min(end, to+speakerReach)], ", ")
	if k < 0 || p.countedIn(to, to+k) || p.datedWithin(to, to+k) {
		return at
	}
	return p.pastMarks(p.pastWhere(to+k+len(", "), end), end)
}

// pastWhere is the first offset at or behind one past the place and the day, between commas, at
// which somebody spoke.
func (p *page) pastWhere(at, end int) int {
	for {
		to := 0
		if i := p.firstSpot(at); i < len(p.spots) && p.spots[i].Start == at {
			to = p.spots[i].End
		} else if i := p.firstDate(at); i < len(p.dates) && p.dates[i].Start == at && p.statement(i) {
			to = p.dates[i].End
		} else {
			return at
		}
		n := strings.Index(p.lower[to:end], ", ")
		if n < 0 || n > len(")") {
			return at
		}
		at = to + n + len(", ")
	}
}

// namesSpeaker tells whether the words from the head of a sentence up to a verb of saying name
// somebody, not data or a figure told before.
func (p *page) namesSpeaker(from, to int) bool {
	front := p.lower[from:to]
	first, _, _ := strings.Cut(front, " ")
	w := p.r.dateWords
	return !strings.ContainsAny(front, quoteMarks+":;") && !slices.Contains(w.Data, first) && !slices.Contains(w.Sources, first) && !opensWith(front, w.Bare) && !slices.Contains(w.Told, first) && !p.holds(front, w.Pointing)
}

// pastMarks is the first offset at or behind one that is no quotation mark.
func (p *page) pastMarks(at, end int) int {
	return end - len(opening(p.lower[at:end]))
}
