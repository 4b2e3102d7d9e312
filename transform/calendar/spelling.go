package calendar

import "strconv"

// misspeltFrom is the length from which a month's name is still known with one
// letter wrong: no other word of the language lies so near to a longer one.
const misspeltFrom = 6

// misspelt gives the term of a month printed with one letter wrong, missing,
// doubled or swapped ("Januri", "Febuari", "22 January"). Only a word that
// stands where a month stands is read so: behind a day, a link or a part.
func (v *vocabulary) misspelt(word []byte, before *token) term {
	if len(word) < misspeltFrom || len(word) > longestWord-1 || !monthPlace(before) {
		return term{}
	}
	for _, m := range v.unmistakable {
		if word[0] == m.name[0] && near(word, m.name) {
			return term{role: monthWord, value: m.month}
		}
	}
	return term{}
}

// monthPlace tells whether a month may stand behind the token.
func monthPlace(t *token) bool {
	switch t.kind {
	case digitToken:
		return t.end-t.start <= 2 && t.value >= 1 && t.value <= 31
	case wordToken:
		switch t.term.role {
		case linkWord, partWord:
			return true
		case unitWord:
			return t.term.unit == Months
		}
	}
	return false
}

// near tells whether two words differ by one letter changed, left out, put in,
// or by two neighbours that changed places.
func near(word []byte, name string) bool {
	if d := len(word) - len(name); d < -1 || d > 1 {
		return false
	}
	i := 0
	for i < len(word) && i < len(name) && word[i] == name[i] {
		i++
	}
	a, b := string(word[i:]), name[i:]
	switch {
	case len(a) == len(b):
		return a == "" || a[1:] == b[1:] || len(a) > 1 && a[0] == b[1] && a[1] == b[0] && a[2:] == b[2:]
	case len(a) < len(b):
		return a == b[1:]
	}
	return a[1:] == b
}

// doubledYear gives the year behind a day and its month at token i where one of its digits
// is printed twice, "23/05/20222", or the year that is printed there.
func (s *scanner) doubledYear(i int, short bool) (int, bool) {
	if y, ok := s.year(i, short); ok {
		return y, true
	}
	t := s.at(i)
	if t.kind != digitToken || t.end-t.start != 5 {
		return 0, false
	}
	digits := s.text[t.start:t.end]
	for k := len(digits) - 1; k > 0; k-- {
		if digits[k] != digits[k-1] {
			continue
		}
		if y, err := strconv.Atoi(digits[:k] + digits[k+1:]); err == nil && y >= firstDoubled && y <= lastDoubled {
			return y, true
		}
	}
	return 0, false
}

// The years that are read out of digits with one too many.
const (
	firstDoubled = 2010
	lastDoubled  = 2045
)
