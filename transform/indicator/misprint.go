package indicator

import "slices"

// longWord is the length from which a word of the vocabulary is still known where
// a letter inside it is missing, doubled or changed places with its neighbour: no
// other word of the language lies so near to it. A letter changed for another may
// make another word ("perekapan"), and is not forgiven.
const longWord = 8

// misprints files the misprints of the long words that mean one word only.
func (l *lexicon) misprints() {
	l.slips = make(map[string]int32, len(l.words)*longWord)
	for word, id := range l.words {
		if len(word) < longWord {
			continue
		}
		for i := 1; i+1 < len(word); i++ {
			l.slip(word[:i]+word[i+1:], id)
			l.slip(word[:i+1]+word[i:], id)
			if i+2 < len(word) {
				l.slip(word[:i]+word[i+1:i+2]+word[i:i+1]+word[i+2:], id)
			}
		}
	}
}

// slip files one misprint; one of two words that mean different things is none
// of either.
func (l *lexicon) slip(print string, id int32) {
	if _, word := l.words[print]; word {
		return
	}
	if other, ok := l.slips[print]; ok && other != id {
		if other == 0 || len(l.alone(id)) == 0 || !slices.Equal(l.alone(other), l.alone(id)) {
			id = 0
		}
		id = min(id, other)
	}
	l.slips[print] = id
}

// alone are the meanings of a word by itself.
func (l *lexicon) alone(id int32) []meaning { return l.meanings[l.next.first[id]] }
