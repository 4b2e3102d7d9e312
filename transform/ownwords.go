package transform

import (
	"slices"
	"strings"

	"rekap/transform/indicator"
)

// speakerReach is how many bytes the words that say who speaks take at most at the head of a
// sentence.
const speakerReach = 200

// opening is a text without the quotation marks it opens with.
func opening(text string) string { return strings.TrimLeft(text, quoteMarks+" ") }

// quoteMarks are the marks that a quotation opens or closes with.
const quoteMarks = "\"“”'‘’"

// ownWords is a sentence in lower case from where its own words begin up to an offset: past
// the quotation marks it opens with and past the words that say whose they are, "Menurutnya,
// …", "Kepala Disdukcapil Palu di ruang kerjanya, Rabu (4/6), mengatakan bahwa …".
func (p *page) ownWords(s indicator.Span, to int) string {
	return p.lower[min(p.pastSpeaker(s), to):to]
}

// pastSpeaker is where the own words of a sentence begin, see ownWords.
func (p *page) pastSpeaker(s indicator.Span) int {
	at := p.pastMarks(s.Start, s.End)
	i, _ := slices.BinarySearch(p.said, at)
	if i == len(p.said) || p.said[i] >= min(s.End, at+speakerReach) {
		return at
	}
	said := p.said[i]
	to := said
	for to < s.End && letter(p.lower[to]) {
		to++
	}
	switch {
	case said == at:
		return p.pastTeller(at, to, s.End)
	case !strings.HasPrefix(p.lower[said:], activeVerb) || opensWith(p.lower[said:], p.r.dateWords.Citing) || p.figureFrom(at, said) || !p.namesSpeaker(at, said):
		return at
	}
	rest := strings.TrimLeft(p.lower[to:s.End], ", ")
	for _, that := range p.r.dateWords.Thats {
		rest = strings.TrimPrefix(rest, that)
	}
	return p.pastMarks(s.End-len(rest), s.End)
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
	if k < 0 || p.figureFrom(to, to+k) || p.datedWithin(to, to+k) {
		return at
	}
	k += to + len(", ")
	if i := p.firstDate(k); i < len(p.dates) && p.dates[i].Start == k && p.statement(i) {
		if n := strings.Index(p.lower[p.dates[i].End:end], ", "); n >= 0 && n <= len(")") {
			k = p.dates[i].End + n + len(", ")
		}
	}
	return p.pastMarks(k, end)
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
