package indicator

import (
	"maps"
	"slices"
)

// addForms files the other forms of words, numbered above the words of the vocabulary.
func (l *lexicon) addForms() {
	for _, form := range slices.Sorted(maps.Keys(l.forms)) {
		l.formsOf = append(l.formsOf, l.words[l.forms[form]])
		l.words[form] = int32(len(l.printed) - 1 + len(l.formsOf))
	}
}

// form gives the number of the word that a form is one of, where its number is that of
// a form.
func (l *lexicon) form(id int32) (int32, bool) {
	if at := int(id) - len(l.printed); at >= 0 {
		return l.formsOf[at], true
	}
	return id, false
}

// noForm tells whether two letters are no short form: the initials or the title of
// somebody, "Dr Hasan", "dr. Hasan".
func noForm(text string, from, to int) bool {
	if to-from > 2 || to+1 >= len(text) {
		return false
	}
	return text[to] == '.' || text[to] == ' ' && 'A' <= text[to+1] && text[to+1] <= 'Z'
}
