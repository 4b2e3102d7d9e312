package article

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
)

// isSectionName tells a few words without a number: the section or place above
// a title.
func isSectionName(text string) bool {
	return len(text) <= shortLine && !endsSentence(text) && !strings.ContainsAny(text, "0123456789")
}

// isTail tells a line behind the last paragraph that is no sentence of it.
func isTail(text string) bool {
	return !endsSentence(text) && !strings.Contains(text, ". ") && !strings.Contains(text, "://") && !strings.Contains(text, "www.")
}

// cutOff tells a sentence of the article that only lost its full stop: too long
// for a headline, and most of its words begin small.
func cutOff(text string) bool {
	const longHeadline = 120
	if len(text) < longHeadline {
		return false
	}
	words, capitals := 0, 0
	for _, w := range strings.Fields(text) {
		r, _ := utf8.DecodeRuneInString(w)
		if !unicode.IsLetter(r) {
			continue
		}
		words++
		if unicode.IsUpper(r) {
			capitals++
		}
	}
	return 2*capitals < words
}

// openEnded tells a sentence that is cut off behind a word which no headline ends with: "kini
// sekitar 31 ribu warga dan masih akan".
func (w *words) openEnded(text string) bool {
	return w.openEnds[text[strings.LastIndexByte(text, ' ')+1:]]
}

// isDateline tells a place in capitals before a comma, a dash or the line's
// end: "TABANAN, Kabar Kita".
func isDateline(text string) bool {
	word := text
	if i := strings.IndexAny(text, ",-–—"); i >= 0 {
		word = strings.TrimSpace(text[:i])
	}
	return len(word) >= 3 && word == strings.ToUpper(word) && word != strings.ToLower(word)
}

// isCapsCaption tells a text that starts with a label in capitals and a colon,
// as the text under a picture does: "PELAYANAN : Warga di loket".
func isCapsCaption(text string) bool {
	i := strings.IndexByte(text, ':')
	return i >= 5 && i <= shortLine && isDateline(text[:i]) && !strings.Contains(text[:i], ",") && len(text) < 400
}

// isTicker tells several headlines in one line, parted by strokes or stars.
func isTicker(text string) bool {
	for _, mark := range []string{" / ", " *** ", " +++ ", " || "} {
		if strings.Count(text, mark) >= 2 {
			return isHeadline(text)
		}
	}
	return false
}

// isScript tells a piece of a program that the page shows as text:
// "(adsbygoogle = window.adsbygoogle || []).push({});".
func isScript(text string) bool {
	return (strings.HasSuffix(text, ");") || strings.HasSuffix(text, "};") || strings.HasSuffix(text, "})")) &&
		(strings.ContainsAny(text, "={") || strings.Contains(text, "(\"") || strings.Contains(text, "('"))
}

// isFile tells the name of a file that the page offers: "Rekap Semester I.pdf (1,2 MB)".
func isFile(text string) bool {
	if i := strings.LastIndex(text, " ("); i > 0 && strings.HasSuffix(text, "B)") {
		text = text[:i]
	}
	dot := strings.LastIndexByte(text, '.')
	if dot <= 0 || text[dot-1] == ' ' {
		return false
	}
	switch strings.ToLower(text[dot+1:]) {
	case "pdf", "doc", "docx", "xls", "xlsx", "csv", "ppt", "pptx", "zip", "rar":
		return true
	}
	return false
}

// isListItem tells a paragraph that is set as an item of a list: "1. …", "a. …", "• …".
func isListItem(text string) bool {
	for _, mark := range []string{"• ", "- ", "– ", "* ", "· ", "▪ ", "‣ "} {
		if strings.HasPrefix(text, mark) {
			return true
		}
	}
	i := 0
	for i < len(text) && i < 2 && text[i] >= '0' && text[i] <= '9' {
		i++
	}
	if i == 0 && text != "" && text[0] >= 'a' && text[0] <= 'z' {
		i = 1
	}
	return i > 0 && i+1 < len(text) && (text[i] == '.' || text[i] == ')') && text[i+1] == ' '
}

// isHeadline tells whether a text reads like a headline: several words and no
// full stop.
func isHeadline(text string) bool {
	return len(text) >= 20 && strings.Count(text, " ") >= 3 && !endsSentence(text)
}

// alike tells elements of one form: of one name, and of one class or with most of their
// classes in common, as boxes have that are numbered in one of theirs.
func alike(a, b *html.Node) bool {
	if a.Data != b.Data {
		return false
	}
	x, y := attr(a, "class"), attr(b, "class")
	if x == y {
		return true
	}
	one, other := strings.Fields(x), strings.Fields(y)
	common := 0
	for _, c := range one {
		if slices.Contains(other, c) {
			common++
		}
	}
	return common > 1 && 2*common > max(len(one), len(other))
}

// announces tells a line too long for a label that opens a list: "Adapun rincian aktivasi
// per kecamatan sampai akhir Mei sebagai berikut:".
func announces(text string) bool {
	return len(text) >= 60 && strings.HasSuffix(text, ":")
}

// longProse is the least length in bytes of a paragraph that need not end as a sentence does.
const longProse = 160

// isProse tells whether a text reads like a paragraph.
func isProse(text string) bool {
	return len(text) >= 60 && endsSentence(text) || len(text) >= longProse && !isRunOfHeadlines(text)
}

// isRunOfHeadlines tells headlines that stand one behind the other in one line: most words
// begin with a capital, and hardly a comma parts them.
func isRunOfHeadlines(text string) bool {
	const mostCommas = 2
	if strings.Count(text, ",") > mostCommas || strings.ContainsAny(text, ";:") && strings.Count(text, ": ") > mostCommas || strings.Contains(text, ". ") || endsSentence(text) {
		return false
	}
	words, capitals := 0, 0
	for w := range strings.FieldsSeq(text) {
		r, _ := utf8.DecodeRuneInString(w)
		if unicode.IsLetter(r) {
			words++
			if unicode.IsUpper(r) {
				capitals++
			}
		}
	}
	return capitals*4 >= words*3 && text != strings.ToUpper(text)
}
