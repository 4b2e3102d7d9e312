package region

// longestShortened is how many words the brackets in the middle of a name may hold.
const longestShortened = 3

// shortenedWithin reads a name whose first words are told in short, in brackets before its
// last ones: "Ogan Komering Ulu (OKU) Timur", "Hulu Sungai (HS) Selatan".
func (s *scanner) shortenedWithin(i int, next *int) bool {
	open := i + 1
	for open < len(s.tokens) && open < i+longestName && s.tokens[open].gap&(gapOpen|gapClose|gapComma|gapBreak) == 0 {
		open++
	}
	if open >= len(s.tokens) || s.tokens[open].gap != gapSpace|gapOpen || s.tokens[open].caps == lowerCase {
		return false
	}
	closed := open + 1
	for closed < len(s.tokens) && closed <= open+longestShortened && s.tokens[closed].gap&(gapClose|gapBreak) == 0 {
		closed++
	}
	if closed >= len(s.tokens) || s.tokens[closed].gap != gapClose|gapSpace {
		return false
	}
	for k := range s.word(i).names {
		e := &s.word(i).names[k]
		if rest := open - i; len(e.ids) > rest && s.matches(i, e.ids[:rest]) && s.matches(closed, e.ids[rest:]) {
			*next = s.named(i, closed+len(e.ids)-rest, e.name)
			return *next > i
		}
	}
	return false
}

// longestName is within how many words the brackets of a name open.
const longestName = 4
