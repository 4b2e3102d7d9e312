package indicator

import (
	"strings"

	"rekap/transform/numeral"
)

// adults are the people of whom a token tells the age from which on a card is
// obligatory: "penduduk 17 tahun ke atas", "warga berusia di atas 17 tahun".
func (l *lexicon) adults(s *sentence, toks []token, t *Text, at int) *head {
	if !l.ofAge(s, toks, t, at) {
		return nil
	}
	for i := range s.heads {
		if h := &s.heads[i]; h.group && (h.family == "population" || h.family == "people") && h.core.to <= at && s.close(h.core.to, at, reachAge) {
			return h
		}
	}
	return nil
}

// ofAge tells whether a token tells the age from which on a card is obligatory.
func (l *lexicon) ofAge(s *sentence, toks []token, t *Text, at int) bool {
	if toks[at].kind != number {
		return false
	}
	n := &t.Numbers[toks[at].ref]
	if n.Form != numeral.Age || n.Range != numeral.NoRange || n.Value != 17 {
		return false
	}
	rest := strings.ToLower(strings.ReplaceAll(t.Text[n.End:min(n.End+reachUpward, len(t.Text))], " ", ""))
	for _, w := range l.particles.Years {
		rest = strings.TrimPrefix(rest, w)
	}
	return opensWith(rest, l.particles.Upward) || l.shortlyBefore(s, toks, at, l.particles.Above)
}

// adultsAlone tells whether a sentence opens with those of that age, without a noun: "Yang
// berumur 17 tahun ke atas 187.212 jiwa".
func (l *lexicon) adultsAlone(s *sentence, toks []token, t *Text, at int) bool {
	open := s.from
	if toks[open].kind == quote {
		open++
	}
	return at > open && at <= open+reachAlone && l.among(s.ids[open-s.from], l.particles.Who) && l.among(s.ids[open+1-s.from], l.particles.Ages) && l.ofAge(s, toks, t, at)
}

// adultsCounted tells whether people without a noun of their own, counted behind all residents,
// are told to be of that age and nothing else of them: "Penduduk 412.630 jiwa, 290.114 jiwa di
// antaranya sudah 17 tahun ke atas". Of "2.114 orang berusia 17 tahun ke atas belum merekam" an
// act is told.
func (l *lexicon) adultsCounted(s *sentence, toks []token, t *Text, at int) bool {
	if !l.ofAge(s, toks, t, at) {
		return false
	}
	i := at - 1
	for ; i >= s.from && i >= at-reachAgeBehind && toks[i].kind == word; i-- {
	}
	if i < s.from || toks[i].kind != figure || t.Numbers[toks[i].ref].Unit.Class != numeral.Person {
		return false
	}
	to := at
	for to < s.to && toks[to].kind != figure {
		to++
	}
	residents := false
	for k := range s.heads {
		h := &s.heads[k]
		if h.core.from < to && !h.group || h.core.from == i+1 {
			return false
		}
		residents = residents || h.family == "population" && h.core.to <= i
	}
	return residents
}

// reachAgeBehind is within how many tokens behind people counted their age stands.
const reachAgeBehind = 6

// reachAlone is within how many tokens behind the first the age of a sentence's subject stands.
const reachAlone = 4

// reachUpward is within how many bytes behind an age "tahun ke atas" ends.
const reachUpward = 16

// minors tells whether a token tells the age under which people are children: "penduduk di
// bawah usia 17 tahun"; where the text is about children's documents, also "warga yang belum
// genap 17 tahun".
func (l *lexicon) minors(s *sentence, toks []token, t *Text, at int) bool {
	n := &t.Numbers[toks[at].ref]
	if n.Form != numeral.Age || n.Range != numeral.NoRange || n.Value != 17 && n.Value != 18 {
		return false
	}
	reach := at
	for childDocument(s.about) && reach > s.from && toks[reach-1].kind == word && l.among(s.ids[reach-1-s.from], l.particles.ComeOfAge) {
		reach--
	}
	return l.shortlyBefore(s, toks, at, l.particles.Below) || reach < at && l.shortlyBefore(s, toks, reach, l.particles.Below)
}

// shortlyBefore tells whether one of the words stands right before a token, but for a word
// of age.
func (l *lexicon) shortlyBefore(s *sentence, toks []token, at int, words []string) bool {
	for i := at - 1; i >= s.from && i >= at-2 && toks[i].kind == word; i-- {
		if id := s.ids[i-s.from]; l.among(id, words) {
			return true
		} else if !l.among(id, l.particles.Ages) {
			return false
		}
	}
	return false
}
