package numeral

import "strconv"

// mostSpokenPlaces is how many decimals are told behind a spoken comma; more digits
// there are another number.
const mostSpokenPlaces = 2

// spokenComma reads decimals told with the word for the comma behind the digits at
// token i, as in quoted speech: "96 koma 4 persen", "87 koma tiga lima". It gives the
// number as it would be printed and the token behind it, or the digits and i+1.
func (s *scanner) spokenComma(i int) (printed string, next int) {
	printed, next = s.printed(i), i+1
	if sh := shape(printed); !sh.plain() || s.word(next).number.role != spellComma {
		return printed, next
	}
	places := ""
	if _, plain := s.small(next + 1); plain {
		places = s.printed(next + 1)
		next += 2
	} else {
		for next++; s.word(next).number.role == spellUnit; next++ {
			places += strconv.Itoa(int(s.word(next).number.value))
		}
	}
	if places == "" || len(places) > mostSpokenPlaces {
		return printed, i + 1
	}
	return printed + "," + places, next
}
