package indicator

import (
	"unicode"
	"unicode/utf8"
)

// sentenceEnds tells whether the mark c before offset i ends a sentence: a
// space and a capital, a digit or an opening quote follow, or in small letters a word
// that opens sentences, and no abbreviation stands before a full stop.
func sentenceEnds(text string, i int, c byte, last string, abbrev, openers map[string]bool) bool {
	if c == '.' && last != "" {
		low := make([]byte, 0, 12)
		for k := 0; k < len(last) && k < 12; k++ {
			b := last[k]
			if b >= 'A' && b <= 'Z' {
				b += 'a' - 'A'
			}
			low = append(low, b)
		}
		if len(last) == 1 || abbrev[string(low)] {
			return false
		}
	}
	j := skipClosers(text, i)
	if j >= len(text) || text[j] == '\n' {
		return true
	}
	if text[j] != ' ' {
		// a quotation that opens without its space: sudah merekam."Wajib KTP …
		return text[j] >= 'A' && text[j] <= 'Z' && (j > i || c == '.' && glued(text, i, last))
	}
	for j < len(text) && text[j] == ' ' {
		j++
	}
	r, _ := utf8.DecodeRuneInString(text[j:])
	return unicode.IsUpper(r) || electronic(text[j:]) || r == '"' || r == '“' || r == '”' || r == '‘' || r == '\'' || r >= '0' && r <= '9' || r == '(' || c == '.' && j > i && opensSmall(text, i, j, last, openers)
}

// opensSmall tells whether a sentence printed with a small letter begins at j, behind the full
// stop before i: one of the words that open sentences, behind more than a short form, "yang sudah
// merekam 98 persen. sedangkan …", or, behind a word, one of those who speak: "dihadiri bupati.
// kepala dinas …".
func opensSmall(text string, i, j int, last string, openers map[string]bool) bool {
	if last != "" && len(last) <= leastGlued || i < 2 || text[i-2] == '.' || text[i-2] == ' ' {
		return false
	}
	end := j
	for end < len(text) && (text[end] >= 'a' && text[end] <= 'z' || text[end] == '-') {
		end++
	}
	always, opens := openers[text[j:end]]
	return opens && (always || last != "")
}

// glued tells whether the sentence behind a full stop lost its space: a small word
// or a number stands before it, a capitalised word behind, "… jiwa.Sedangkan".
func glued(text string, i int, last string) bool {
	if i+1 >= len(text) || text[i+1] < 'a' || text[i+1] > 'z' || i < 2 {
		return false
	}
	if before := text[i-2]; last == "" {
		return before >= '0' && before <= '9'
	}
	return len(last) >= leastGlued && last[0] >= 'a' && last[0] <= 'z'
}

// leastGlued is the length from which a word before a full stop is no short form.
const leastGlued = 3

// electronic tells whether a text begins with a document whose name begins with
// a small letter, "e-KTP", as a sentence may.
func electronic(text string) bool {
	return len(text) > 2 && text[0] == 'e' && (text[1] >= 'A' && text[1] <= 'Z' || text[1] == '-' && text[2] >= 'A' && text[2] <= 'Z')
}

// skipClosers steps over the quotes and brackets that close with a sentence.
func skipClosers(text string, i int) int {
	for i < len(text) {
		r, n := utf8.DecodeRuneInString(text[i:])
		if r != '"' && r != '”' && r != '’' && r != ')' && r != '\'' {
			break
		}
		i += n
	}
	return i
}
