package indicator

import (
	"slices"

	"rekap/transform/numeral"
)

// turnsAside tells whether a sentence tells without a figure what is done for a part of the
// people that neither the title nor the sentence before named, "Narapidana di lapas juga
// direkam", and the next goes on with a share or a place and does not point back: it tells
// of all again.
func (p *passing) turnsAside(a *Analyzer, s *sentence, toks []token, t *Text) bool {
	groups := s.groups()
	if !slices.ContainsFunc(groups, func(name string) bool { return asideGroups[name] }) {
		return false
	}
	for _, name := range groups {
		if !asideGroups[name] && name != "event" || slices.Contains(p.titled, name) || slices.Contains(p.named, name) {
			return false
		}
	}
	return a.plainly(s, toks, t, true) && !undone(s) && a.tellsOfAll(s.to, toks, t)
}

// groups are the parts of the people that a sentence names, those at some event among them.
func (s *sentence) groups() []string {
	var out []string
	for i := range s.marks[layerCohort] {
		if name := s.marks[layerCohort][i].value(senseCohort); name != "" {
			out = append(out, name)
		}
	}
	return out
}

// undone tells whether a sentence says that something is not done yet, of which the next may
// say how many.
func undone(s *sentence) bool {
	return slices.ContainsFunc(s.heads, func(h head) bool { return h.neg })
}

// reachPlaceAhead is how many words into a sentence a place stands that it is about.
const reachPlaceAhead = 3

// asideGroups are the parts of the people for whom a registry goes out of its way.
var asideGroups = map[string]bool{"school": true, "institution": true, "disability": true, "elderly": true, "asn": true, "abroad": true, "foreign": true}

// tellsOfAll tells whether the sentence that begins at a token has a share for its first
// figure, or names a place before it, and neither opens with a word that points back nor
// with one for what was told.
func (a *Analyzer) tellsOfAll(from int, toks []token, t *Text) bool {
	if from >= len(toks) {
		return false
	}
	first := t.Lower[toks[from].start:toks[from].end]
	if toks[from].kind != word && toks[from].kind != place && toks[from].kind != quote || slices.Contains(a.particles.Pointers, first) || slices.Contains(a.particles.Telling, first) && !slices.Contains(a.particles.Extremes, first) {
		return false
	}
	for i := from; i < len(toks); i++ {
		switch k := &toks[i]; {
		case k.kind == figure:
			return t.Numbers[k.ref].Form == numeral.Percent
		case k.kind == place && i < from+reachPlaceAhead && (i == from || !slices.Contains(a.particles.Inside, t.Lower[toks[i-1].start:toks[i-1].end])):
			return true
		}
	}
	return false
}

// tellsAge tells whether a token is an age behind its noun, or the years of one: "yang akan
// berusia 17 tahun".
func (a *Analyzer) tellsAge(toks []token, t *Text, i int) bool {
	is := func(i int, of []string) bool {
		return i > 0 && slices.Contains(of, t.Lower[toks[i].start:toks[i].end])
	}
	counts := func(i int) bool { return i > 0 && (toks[i].kind == number || toks[i].kind == figure) }
	return counts(i) && is(i-1, a.particles.Ages) || counts(i-1) && is(i-2, a.particles.Ages)
}
