package indicator

import "slices"

// unitBlanks takes blank cards that are only the noun of a figure for pieces, where the
// sentence tells what is counted: "mengajukan 5.000 blangko, yang dipenuhi 2.000 blangko"
// reads like "2.000 keping", and so does "KIA yang dicetak 9.100 blangko".
func (s *sentence) unitBlanks(toks []token, t *Text) {
	made := s.onlyMade()
	for k := 0; k < len(s.marks[layerHead]); k++ {
		all := s.marks[layerHead]
		if s.unitBlank(toks, t, &all[k]) && (s.blanksElse(toks, t, k) || made && (s.about == "kia" || s.cardElse())) {
			s.marks[layerHead] = slices.Delete(all, k, k+1)
			k--
		}
	}
}

// unitBlank tells whether a mark is nothing but the noun of the figure in front of it.
func (s *sentence) unitBlank(toks []token, t *Text, m *mark) bool {
	if !m.has(senseDoc) || m.value(senseDoc) != "blangko" || m.to != m.from+1 || m.from == s.from || toks[m.from-1].kind != figure {
		return false
	}
	u := t.Numbers[toks[m.from-1].ref].Unit
	return u.Start == toks[m.from].start && u.End == toks[m.from].end
}

// blanksElse tells whether blank cards are named besides mark k: in front of it, or
// anywhere where they are more than the noun of a figure.
func (s *sentence) blanksElse(toks []token, t *Text, k int) bool {
	for j := range s.marks[layerHead] {
		m := &s.marks[layerHead][j]
		if j == k || !m.has(senseDoc) {
			continue
		}
		if d := m.value(senseDoc); d == "kia_sheet" || d == "blangko" && (j < k || !s.unitBlank(toks, t, m)) {
			return true
		}
	}
	return false
}

// cardElse tells whether the cards that blank ones become are named.
func (s *sentence) cardElse() bool {
	for i := range s.marks[layerHead] {
		if m := &s.marks[layerHead][i]; m.has(senseDoc) && (m.value(senseDoc) == "kia" || m.value(senseDoc) == "ktp") {
			return true
		}
	}
	return false
}

// onlyMade tells whether all that a sentence tells of documents is that they are made.
func (s *sentence) onlyMade() bool {
	made := false
	for i := range s.marks[layerHead] {
		m := &s.marks[layerHead][i]
		if !m.has(senseAct) {
			continue
		}
		if !hasAct(m, "print") && !hasAct(m, "issue") {
			return false
		}
		made = true
	}
	return made
}

// goesOnMade tells whether blank cards are only the noun of a figure that goes on from
// cards made, counted just before: "Januari tercetak 1.604 blangko, Februari 1.388 blangko".
func (c *context) goesOnMade(z *zone, h *head) bool {
	if h.family != "blangko" || h.core.from != z.tok+1 || h.core.to != z.tok+2 || c.toks[z.tok+1].end != z.num.Unit.End {
		return false
	}
	for j := len(c.claims) - 1; j >= 0; j-- {
		if o := &c.claims[j]; o.Number < int(c.toks[z.tok].ref) && o.Family != "" && !o.Percent {
			return o.Family == "print" && c.claims[len(c.claims)-1].Sentence-o.Sentence <= reachMadeCards
		}
	}
	return false
}

// reachMadeCards is within how many sentences a count of cards made goes on.
const reachMadeCards = 2
