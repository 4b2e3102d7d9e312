package indicator

import "slices"

// lend is a list of documents told before with those that the sentence names in front,
// the last first, leaving out those the vocabulary has no use for, but family cards that
// it counts.
func (s *sentence) lend(toks []token, lent []string) []string {
	for i := range s.heads {
		if d := s.heads[i].doc; d != "" && d != "other" && d != "kk" && (len(lent) == 0 || lent[0] != d) {
			lent = append([]string{d}, without(lent, d)...)
		}
	}
	if s.onlyFamilyCards() && figureBetween(toks, s.from, s.to) {
		return append([]string{"kk"}, without(lent, "kk")...)
	}
	return lent
}

// onlyChildrens tells whether the documents told before are children's cards and blanks of them.
func onlyChildrens(lent []string) bool {
	return !slices.ContainsFunc(lent, func(doc string) bool { return doc != "kia" && doc != "kia_sheet" })
}

// onlyFamilyCards tells whether a sentence names family cards and no other document.
func (s *sentence) onlyFamilyCards() bool {
	named := false
	for i := range s.heads {
		if d := s.heads[i].doc; d != "" && d != "kk" {
			return false
		}
		named = named || s.heads[i].doc == "kk"
	}
	return named
}

// without is a list of documents without one of them, cut to those that an act
// may still mean.
func without(docs []string, doc string) []string {
	var rest []string
	for _, d := range docs {
		if d != doc && len(rest) < lentDocs-1 {
			rest = append(rest, d)
		}
	}
	return rest
}

// lentDocs is the number of documents told before that an act without one may
// mean, the last told first.
const lentDocs = 3
