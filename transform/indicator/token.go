package indicator

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"rekap/transform/calendar"
	"rekap/transform/numeral"
	"rekap/transform/region"
)

// Text is an article's text with the numbers, dates and places found in it,
// each in the order of their first byte.
type Text struct {
	Text string
	// Lower is it in lower case, as [Lower] makes it; Read makes it where it is empty.
	Lower string
	// forms are the words that other forms of them read like.
	forms   map[string]string
	Numbers []numeral.Number
	Dates   []calendar.Mention
	Places  []region.Mention
}

// kind sorts tokens.
type kind uint8

const (
	word   kind = iota
	figure      // a number that may be a figure
	number      // any other number
	date
	place
	comma // also brackets and dashes: a small break
	stop  // semicolon, colon: a break like the opening of a clause
	quote
)

// token is one word, mark or mention of a text. Offsets are bytes.
type token struct {
	start, end int
	kind       kind
	// ref is the index of the number, date or place.
	ref int32
	// id is the word's number in the lexicon, 0 for an unknown word.
	id int32
	// hidden marks an abbreviation in brackets after what it stands for: it
	// does not part the words around it.
	hidden bool
	// aside marks the hidden words of an aside, as those that say who speaks.
	aside bool
	// open marks an opening bracket, form a word in another form than its own.
	open, form bool
	// muted marks hidden words that no rule may read.
	muted bool
}

// span is a stretch of tokens.
type span struct{ from, to int }

// longestSentence bounds a sentence in tokens, so that a text without stops is
// read in time that grows with its length only.
const longestSentence = 600

// tokens cuts text into tokens, appended to toks, which is empty; ends holds, for each sentence, the index of
// the token behind its last.
func (l *lexicon) tokens(t *Text, toks []token) (_ []token, ends []int) {
	text := t.Text
	ends = make([]int, 0, len(text)/80+4)
	ni, di, pi := 0, 0, 0
	last := ""
	endSentence := func() {
		if n := len(toks); n > 0 && (len(ends) == 0 || ends[len(ends)-1] < n) {
			ends = append(ends, n)
		}
	}
	for i := 0; i < len(text); {
		if n := len(ends); len(toks) >= longestSentence && (n == 0 || len(toks)-ends[n-1] >= longestSentence) {
			endSentence()
		}
		for di < len(t.Dates) && t.Dates[di].End <= i {
			di++
		}
		for ni < len(t.Numbers) && t.Numbers[ni].End <= i {
			ni++
		}
		for pi < len(t.Places) && t.Places[pi].End <= i {
			pi++
		}
		if di < len(t.Dates) && t.Dates[di].Start <= i {
			toks = append(toks, token{start: i, end: t.Dates[di].End, kind: date, ref: int32(di)})
			i, last = t.Dates[di].End, ""
			continue
		}
		if ni < len(t.Numbers) && t.Numbers[ni].Start <= i {
			k := number
			if isFigure(&t.Numbers[ni]) && !l.comingOfAge(t, &t.Numbers[ni]) {
				k = figure
			}
			toks = append(toks, token{start: i, end: t.Numbers[ni].End, kind: k, ref: int32(ni)})
			i, last = t.Numbers[ni].End, ""
			continue
		}
		if pi < len(t.Places) && t.Places[pi].Start <= i && names(t.Places[pi].Role) {
			toks = append(toks, token{start: i, end: t.Places[pi].End, kind: place, ref: int32(pi)})
			i, last = t.Places[pi].End, ""
			continue
		}
		c := text[i]
		switch {
		case c == '\n':
			endSentence()
			i++
		case c == '\'':
			j := i + 1
			if j < len(text) && text[j] == '\'' { // two of them for one quotation mark
				j++
			}
			toks = append(toks, token{start: i, end: j, kind: quote})
			i = j
		case c < utf8.RuneSelf && isWordByte(c):
			j := i + 1
			for most := wordLimit(t, i, ni, di, pi); j < most && (isWordByte(text[j]) && !closesQuote(text, j) || text[j] >= utf8.RuneSelf && letterAt(text[j:])); {
				j++
			}
			hedge := ni < len(t.Numbers) && i >= t.Numbers[ni].Hedge.Start && i < t.Numbers[ni].Hedge.End
			id, form := l.form(l.word(t.Lower[i:j]))
			if form && noForm(text, i, j) {
				id, form = 0, false
			}
			form = form && l.forms[t.Lower[i:j]] != "" // "udahlah" has its number only
			toks = append(toks, token{start: i, end: j, kind: word, id: id, form: form, hidden: hedge, aside: hedge})
			last = text[i:j]
			i = j
		case c == '.' || c == '!' || c == '?':
			i++
			if sentenceEnds(text, i, c, last, l.abbrev, l.openers) {
				endSentence()
				i = skipClosers(text, i)
			}
		case c == ',' || c == '(' || c == ')' || c == '[' || c == ']' || c == '/':
			if c == '/' {
				i++
				break
			}
			toks = append(toks, token{start: i, end: i + 1, kind: comma, open: c == '(' || c == '['})
			i++
		case c == ':' && labels(text, i+1):
			i++
		case c == ';' || c == ':' || c == '|':
			toks = append(toks, token{start: i, end: i + 1, kind: stop})
			i++
			if c == '|' {
				toks[len(toks)-1].kind = comma
			}
		case c == '"':
			toks = append(toks, token{start: i, end: i + 1, kind: quote})
			i++
		case c < utf8.RuneSelf:
			i++
		default:
			r, n := utf8.DecodeRuneInString(text[i:])
			switch {
			case r == '“' || r == '”':
				toks = append(toks, token{start: i, end: i + n, kind: quote})
			case (r == '–' || r == '—') && digitAt(text, i-1) && digitAt(text, i+n):
				// "usia 0–17 tahun": no more than a hyphen
			case r == '–' || r == '—':
				toks = append(toks, token{start: i, end: i + n, kind: comma})
			case unicode.IsLetter(r):
				j := i + n
				for j < len(text) {
					r, n := utf8.DecodeRuneInString(text[j:])
					if !unicode.IsLetter(r) {
						break
					}
					j += n
				}
				toks = append(toks, token{start: i, end: j, kind: word})
				last = text[i:j]
				i = j
				continue
			}
			i += n
		}
	}
	endSentence()
	hideAbbreviations(text, toks)
	return toks, ends
}

// labels tells whether a number follows a colon: "Wajib KTP: 492.765".
func labels(text string, i int) bool {
	for i < len(text) && text[i] == ' ' {
		i++
	}
	return digitAt(text, i)
}

// digitAt tells whether a digit stands at an offset.
func digitAt(text string, i int) bool {
	return i >= 0 && i < len(text) && text[i] >= '0' && text[i] <= '9'
}

// isFigure tells whether a number may be a figure about people, cards or shares.
func isFigure(n *numeral.Number) bool {
	return n.Form == numeral.Count || n.Form == numeral.Percent
}

// comingOfAge tells whether a number without a unit is the age at which everybody must have a
// card, as the sign or word behind it tells: "warga 17+", "yang sudah 17 plus", "17 ke atas".
func (l *lexicon) comingOfAge(t *Text, n *numeral.Number) bool {
	if n.Value != wajibAge || n.Scale > 1 || n.Decimals > 0 || n.Unit.Class != numeral.NoClass {
		return false
	}
	rest := t.Lower[min(n.Start+len("17"), len(t.Lower)):]
	if strings.HasPrefix(rest, "+") {
		return true
	}
	rest, ok := strings.CutPrefix(rest, " ")
	word, _, _ := strings.Cut(rest, " ")
	return ok && slices.Contains(l.particles.OfAge, strings.Trim(word, ".,;)"))
}

// names tells whether a place in this role stands as one name in its sentence.
func names(r region.Role) bool { return r != region.Word && r != region.Elsewhere }

// isWordByte tells whether a byte may stand in a word.
func isWordByte(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '\'' || c == '_'
}

// closesQuote tells whether an apostrophe at an offset belongs to no word, as that in
// "Jum'at" does: it closes a quotation.
func closesQuote(text string, i int) bool {
	return text[i] == '\'' && (i+1 >= len(text) || text[i+1] == '\'' || !isWordByte(text[i+1]))
}

// letterAt tells whether a text begins with a letter, or the apostrophe of a word.
func letterAt(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return r == '’' || unicode.IsLetter(r)
}

// wordLimit is where a word that starts at i ends at the latest: at the start of the
// next mention, which may begin inside a glued word.
func wordLimit(t *Text, i, ni, di, pi int) int {
	most := len(t.Text)
	if ni < len(t.Numbers) && t.Numbers[ni].Start > i && t.Numbers[ni].Form != numeral.Name {
		most = min(most, t.Numbers[ni].Start)
	}
	if di < len(t.Dates) && t.Dates[di].Start > i {
		most = min(most, t.Dates[di].Start)
	}
	if pi < len(t.Places) && t.Places[pi].Start > i && names(t.Places[pi].Role) {
		most = min(most, t.Places[pi].Start)
	}
	return most
}

// hideAbbreviations marks "( X )" where X is one word of capitals, and the
// brackets around it, so that "Kartu Tanda Penduduk (KTP) digital" reads on.
func hideAbbreviations(text string, toks []token) {
	for i := 0; i+2 < len(toks); i++ {
		if !toks[i].open {
			continue
		}
		j := i + 1
		for j < len(toks) && j < i+4 && toks[j].kind == word {
			j++
		}
		if j == i+1 || j >= len(toks) || toks[j].kind != comma || toks[j].open || !hasCapitals(text[toks[i+1].start:toks[j-1].end]) {
			continue
		}
		for k := i; k <= j; k++ {
			toks[k].hidden = true
		}
	}
}

// hasCapitals tells whether a word has more than one capital, as an abbreviation has, or the first
// of a few short ones.
func hasCapitals(s string) bool {
	caps := 0
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] >= 'A' && s[i] <= 'Z':
			caps++
		case s[i] == ' ':
			return caps > 1 && len(s) <= 16
		}
	}
	return caps > 1
}
