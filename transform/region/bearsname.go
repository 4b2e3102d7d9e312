package region

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// BearsName tells whether a kecamatan bears the name of a region, or the end of it, however
// either is parted: "Fak-Fak" of Kabupaten Fak Fak.
func BearsName(district string, of Place) bool {
	rest := of.Name
	for district != "" {
		a, n := utf8.DecodeLastRuneInString(district)
		if !unicode.IsLetter(a) {
			district = district[:len(district)-n]
			continue
		}
		b, k := utf8.DecodeLastRuneInString(rest)
		switch {
		case rest == "":
			return false
		case !unicode.IsLetter(b):
			rest = rest[:len(rest)-k]
			continue
		case unicode.ToLower(a) != unicode.ToLower(b):
			return false
		}
		district, rest = district[:len(district)-n], rest[:len(rest)-k]
	}
	return strings.HasSuffix(rest, " ")
}
