package article

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"rekap/extract"
)

// line is what the words of one block of text say of it.
type line struct {
	role extract.Role // empty where the words say nothing
	// opensList is true for a line such as "Artikel Terkait", behind which
	// other articles are listed.
	opensList bool
	date      printedDate // of a byline or date line
}

// shortLine is the length in bytes below which a line without a full stop is
// rather a label than a sentence.
const shortLine = 40

// isAgo tells a line that says no more than how long ago something was: "3 jam yang lalu".
func isAgo(w *words, whole string) bool {
	rest := strings.TrimLeft(whole, "0123456789")
	return len(rest) < len(whole) && w.ago[strings.TrimLeft(rest, " ")]
}

// isCounter tells a number and what the page counts by it: "1.204 views", "12 komentar".
func isCounter(w *words, whole string) bool {
	rest := strings.TrimLeft(whole, "0123456789.,")
	if len(rest) == len(whole) {
		return false
	}
	rest = strings.TrimLeft(strings.TrimPrefix(rest, "k "), " ")
	return w.noticeLines[rest] || w.noticeLabels.whole(rest)
}

// lineOf reads the role of a block off its words alone.
func (w *words) lineOf(text string) line {
	if strings.HasPrefix(text, "©") {
		return line{role: extract.Notice}
	}
	folded := fold(text)
	if folded == "" {
		return line{role: extract.Notice}
	}
	whole := ""
	if len(text) <= foldBytes {
		whole = foldLine(text)
	}
	switch {
	case isAgo(w, whole), isCounter(w, whole):
		return line{role: extract.Notice}
	case w.noticeLines[whole]:
		return line{role: extract.Notice, opensList: w.sections.whole(whole)}
	case w.sections.whole(whole), w.opensSection(whole), w.composedSection(whole):
		return line{role: extract.Linked, opensList: true}
	case w.sectionLines[whole]:
		return line{role: extract.Tags}
	case w.linked.prefix(folded) > 0, labelled(folded, w.linkedLabels.prefix(folded), ":"), quotedTitle(folded, w.linkedLabels, text), w.titledBehind(folded, text):
		return line{role: extract.Linked}
	case w.isCall(text):
		return line{role: extract.Notice}
	case isWeather(folded), isScript(text), isFile(text), w.notices.prefix(folded) > 0:
		return line{role: extract.Notice}
	case isHashtags(text):
		return line{role: extract.Tags}
	}
	if n := w.noticeLabels.prefix(folded); n > 0 && (labelled(folded, n, ":") || len(text) < shortLine && !endsSentence(text)) {
		return line{role: extract.Notice}
	}
	if w.bylineStarts.prefix(folded) > 0 || labelled(folded, w.byline.prefix(folded), ":|/–—-,") || isInitials(text) {
		d, _ := w.lineDate(text)
		return line{role: extract.Byline, date: d}
	}
	switch {
	case labelled(folded, w.caption.prefix(folded), ":|/"):
		return line{role: extract.Caption}
	case labelled(folded, w.tags.prefix(folded), ":|/»>›"):
		return line{role: extract.Tags}
	}
	if d, ok := w.dateLine(text); ok {
		return line{role: extract.DateLine, date: d}
	}
	return line{}
}

// labelled tells whether the label of n bytes that a folded line starts with
// is the whole line or stands before one of the marks.
func labelled(folded string, n int, marks string) bool {
	if n == 0 {
		return false
	}
	rest := strings.TrimLeft(folded[n:], " ")
	if rest == "" {
		return true
	}
	r, _ := utf8.DecodeRuneInString(rest)
	if !strings.ContainsRune(marks, r) {
		return false
	}
	// "editor-editor", "foto/video": a joined word is no label.
	return r == ':' || r == '|' || r == '»' || r == '>' || rest != folded[n:] || strings.HasPrefix(rest[utf8.RuneLen(r):], " ")
}

// quotedTitle tells a label and the title that it names in quotation marks: Simak Video
// "Stok Blangko di Bima Menipis".
func quotedTitle(folded string, labels phrases, text string) bool {
	n := labels.prefix(folded)
	if n == 0 || endsSentence(text) {
		return false
	}
	rest := strings.TrimLeft(folded[n:], " ")
	return strings.HasPrefix(rest, "\"") || strings.HasPrefix(rest, "“")
}

// titledBehind tells a label of some words with the headline of another article behind it and
// no mark between: "Berita Terkait Kota Lain Catat 900 Warga". A headline is told by its
// capitals.
func (w *words) titledBehind(folded, text string) bool {
	n := w.linkedLabels.prefix(folded)
	if n == 0 || n >= len(text) || !strings.Contains(folded[:n], " ") || len(folded) != min(len(text), foldBytes) {
		return false
	}
	rest := strings.TrimLeft(text[n:], " ")
	r, _ := utf8.DecodeRuneInString(rest)
	return (unicode.IsUpper(r) || unicode.IsDigit(r)) && isHeadline(rest) && isRunOfHeadlines(rest)
}

// isCall tells a short line without a figure that calls on the page's readers: "Yuk, aktifkan
// sekarang juga!".
func (w *words) isCall(text string) bool {
	return len(text) < 2*shortLine && strings.HasSuffix(text, "!") && !strings.ContainsAny(text, "0123456789") && w.calls.prefix(fold(text)) > 0
}

// isWeather tells a line such as "29.5 C" or "31°C Mataram".
func isWeather(folded string) bool {
	i := 0
	for i < len(folded) && i < 5 && (folded[i] >= '0' && folded[i] <= '9' || folded[i] == '.' || folded[i] == ',') {
		i++
	}
	if i == 0 || len(folded) > shortLine {
		return false
	}
	rest := strings.TrimLeft(folded[i:], " °º")
	return strings.HasPrefix(rest, "c") && wordEnds(rest, 1)
}

// isHashtags tells a line of two or more words that are all hash tags.
func isHashtags(text string) bool {
	some := false
	for f := range strings.FieldsSeq(text) {
		if f[0] != '#' {
			return false
		}
		some = true
	}
	return some
}

// isInitials tells a line that is only the initials of its writer: "(azm)".
func isInitials(text string) bool {
	text = strings.TrimRight(text, "*. ")
	if len(text) < 4 || len(text) > 24 || text[0] != '(' || text[len(text)-1] != ')' {
		return false
	}
	for _, r := range text[1 : len(text)-1] {
		if !unicode.IsLetter(r) && !strings.ContainsRune("/-,. 0123456789*", r) {
			return false
		}
	}
	return true
}

// maxDateLine is the length in bytes beyond which a line with a date is a
// sentence, and maxBeside how much may stand beside the date.
const (
	maxDateLine = 140
	maxBeside   = 48
)

// dateLine reads a line that is little more than a full date: a weekday, a
// time, a zone, a name or section before it. A line that announces data of that date, or
// what stands behind its colon, is none.
func (w *words) dateLine(text string) (printedDate, bool) {
	if len(text) > maxDateLine {
		return printedDate{}, false
	}
	d, ok := w.lineDate(text)
	if short, found := w.shortDate(text); found && (!ok || short.end <= d.start) {
		d, ok = short, true
	}
	if !ok {
		return d, false
	}
	before, after := strings.TrimSpace(text[:d.start]), strings.TrimSpace(text[d.end:])
	if len(text) <= maxSaying && len(after) <= maxBeside/2 && !endsSentence(text) && w.saysPublished(before) {
		return d, true
	}
	if w.datedPiece(text, d) {
		return d, true
	}
	if strings.HasSuffix(after, ":") || w.endsIn(w.dataDates, fold(before)) {
		return d, false
	}
	if folded := fold(after); before == "" && labelled(folded, w.byline.prefix(folded), ":") {
		return d, true // "Selasa, 21 Januari 2020 Reporter: … Editor: … 3979"
	}
	if w.isRevision(after) {
		after = ""
	}
	if len(before)+len(after) > maxBeside || endsSentence(text) && len(before)+len(after) > 12 {
		return d, false
	}
	return d, true
}
