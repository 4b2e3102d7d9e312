package transform

import (
	"slices"
	"strings"
	"unicode"

	"rekap/transform/indicator"
	"rekap/transform/numeral"
)

// The ages that a reader told of by name may have.
const (
	youngest = 10
	oldest   = 99
)

// ageOfSomebody tells whether a bare number is the age of somebody told of right in front
// of it: "ujar Rina (27)", "Rina, 27, warga Moro", "seorang ibu asal Moro (33)". One told of
// a place is none: "Perekaman di Moro (33), Durai (41)".
func (p *page) ageOfSomebody(c *indicator.Claim) bool {
	n := &p.numbers[c.Number]
	if !ofAge(n) || !n.Unit.Empty() || n.Hedge.End > n.Hedge.Start {
		return false
	}
	switch {
	case p.alone(n):
		front := p.text[p.reading.Sentences[c.Sentence].Start : n.Start-1]
		return p.single(front) || p.behindName(front, n.Start-2) || p.namedAge(c)
	case n.Start > 2 && p.text[n.Start-2:n.Start] == ", " && strings.HasPrefix(p.text[n.End:], ","):
		return p.behindName(p.text[p.reading.Sentences[c.Sentence].Start:n.Start-2], n.Start-2)
	}
	return false
}

func ofAge(n *numeral.Number) bool { return n.Value >= youngest && n.Value <= oldest }

// behindName tells whether words that end at a place of the text end with a name that is
// no place and no abbreviation: initials are one.
func (p *page) behindName(front string, end int) bool {
	words := strings.Fields(front)
	if len(words) == 0 || p.spotEnds(end) {
		return false
	}
	name := []rune(words[len(words)-1])
	lower := func(r rune) bool { return unicode.IsLower(r) || r == '\'' }
	return unicode.IsUpper(name[0]) && (len(name) <= initials || slices.ContainsFunc(name, lower))
}

// initials is how many letters somebody may be called by.
const initials = 2

// single tells whether words end with one person told of without a name: "ungkap seorang
// ibu", "salah seorang warga Moro".
func (p *page) single(front string) bool {
	clause := front[strings.LastIndexAny(front, ",.;:\"“”")+1:]
	words := strings.Fields(clause)
	return slices.ContainsFunc(words[max(0, len(words)-somebodyWords):], func(w string) bool {
		return slices.Contains(p.r.dateWords.Single, strings.ToLower(w))
	})
}

// spotEnds tells whether a place ends at a byte offset.
func (p *page) spotEnds(at int) bool {
	i := p.firstSpot(at) - 1
	return i >= 0 && p.spots[i].End == at
}

// bracketedAge tells whether a number stands alone in brackets and no other of its
// sentence does: the age of somebody named, "Warga Kecamatan Moro (33) berharap".
func (p *page) bracketedAge(c *indicator.Claim) bool {
	if n := &p.numbers[c.Number]; !ofAge(n) || !p.alone(n) {
		return false
	}
	claims := p.claimsOf(c.Sentence)
	return !slices.ContainsFunc(claims, func(o indicator.Claim) bool {
		return o.Number != c.Number && p.alone(&p.numbers[o.Number])
	})
}

// namedAge tells whether a number alone in brackets is the age of somebody whom its
// sentence, which counts nothing else, opens with: "Seorang warga Moro (33) baru
// mengaktifkan IKD".
func (p *page) namedAge(c *indicator.Claim) bool {
	if len(p.claimsOf(c.Sentence)) > 1 || !p.bracketedAge(c) {
		return false
	}
	from := p.reading.Sentences[c.Sentence].Start
	front := strings.Fields(opening(p.text[from : p.numbers[c.Number].Start-1]))
	return len(front) <= somebodyWords && slices.ContainsFunc(front, func(w string) bool {
		return slices.Contains(p.r.dateWords.Somebody, strings.ToLower(w))
	})
}

// somebodyWords is how many words may tell of somebody in front of his age.
const somebodyWords = 7

// alone tells whether a number is all that a pair of brackets holds.
func (p *page) alone(n *numeral.Number) bool {
	return n.Start > 0 && n.End < len(p.text) && p.text[n.Start-1] == '(' && p.text[n.End] == ')'
}
