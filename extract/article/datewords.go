package article

import "strings"

// maxSaying is the length in bytes of a line in which a word before the date says that
// it is the day of publication, beyond which the line is a sentence.
const maxSaying = 110

// saysPublished tells whether the words right before a date say that the article
// appeared on it: "… dilihat 120 kali dan dipublikasikan pada hari Kamis,".
func (w *words) saysPublished(before string) bool {
	return w.endsIn(w.appeared, w.withoutSmallWords(before))
}

// saysRevised tells whether the words right before a date say that the article was last
// changed on it: "… terakhir diperbarui pada hari Kamis,".
func (w *words) saysRevised(before string) bool {
	return w.endsIn(w.revised, w.withoutSmallWords(before))
}

// withoutSmallWords folds the words before a date and drops those of them that merely
// lead to it, or tell the time of day: "pada hari Kamis,", "pukul 10.21 WIB, tanggal".
func (w *words) withoutSmallWords(before string) string {
	before = strings.TrimRight(fold(before), " :,")
	for range 6 {
		cut := strings.LastIndexByte(before, ' ')
		if cut < 0 {
			break
		}
		if word := before[cut+1:]; !w.smallDateWords[word] && w.weekdays[word] == 0 && w.zones[word] == 0 && strings.Trim(word, "0123456789.:") != "" {
			break
		}
		before = strings.TrimRight(before[:cut], " :,")
	}
	return before
}

// endsIn tells whether a folded text ends in one of some phrases.
func (w *words) endsIn(p phrases, text string) bool {
	text = strings.TrimRight(text, " :,")
	end := len(text)
	for range 3 {
		cut := strings.LastIndexByte(text[:end], ' ')
		if n := p.prefix(text[cut+1:]); n > 0 && n == len(text)-cut-1 {
			return true
		}
		if cut < 0 {
			return false
		}
		end = cut
	}
	return false
}

// lineDate finds the date of a line of furniture: not that of the last change, where
// another one stands behind it.
func (w *words) lineDate(text string) (printedDate, bool) {
	d, ok := w.findDate(text)
	if !ok {
		return d, false
	}
	if before := fold(text[:d.start]); w.revised.prefix(before) > 0 || w.endsIn(w.revised, before) {
		if next, found := w.findDate(text[d.end:]); found {
			next.start, next.end = next.start+d.end, next.end+d.end
			return next, true
		}
	}
	return d, true
}

// isRevision tells the words that name the day of the last change, and that day:
// "| Terakhir diperbarui: 4 Juni 2024".
func (w *words) isRevision(text string) bool {
	folded := fold(text)
	n := w.revised.prefix(folded)
	if n == 0 || len(folded) > maxBeside {
		return false
	}
	d, ok := w.findDate(folded)
	return ok && d.start-n <= len(" pada: ") && len(folded)-d.end <= 1
}

// datedPiece tells whether strokes part a line of furniture into pieces of which one is
// little more than the date: "Tanggal : 21-01-2024 | Kategori : Berita | Dibaca : 120".
func (w *words) datedPiece(text string, d printedDate) bool {
	if endsSentence(text) || strings.Count(text, " | ") < 2 {
		return false
	}
	from := strings.LastIndex(text[:d.start], " | ") + 1
	end := len(text)
	if i := strings.Index(text[d.end:], " | "); i >= 0 {
		end = d.end + i
	}
	return d.start-from+end-d.end <= maxBeside/2
}

// shortDate finds the first date whose year has two digits, which only a time of day
// behind it tells from other numbers: "16/10/24, 22:30 WIB", "Kam, 3 Okt 24 08.15".
func (w *words) shortDate(s string) (printedDate, bool) {
	var buf [maxDateTokens]dateToken
	toks := dateTokens(s, buf[:0])
	for i := 0; i+4 < len(toks); i++ {
		a, b, c := toks[i], toks[i+1], toks[i+2]
		if a.digits() == 0 || a.digits() > 2 || c.digits() != 2 || !gap(s, a, b) || !gap(s, b, c) && s[b.end:c.start] != " '" {
			continue
		}
		month := w.months[strings.ToLower(s[b.start:b.end])]
		if b.digits() > 0 && b.digits() <= 2 && tight(s, a, b, c) && s[a.end] != '.' {
			month = b.number
		}
		day, ok := date(2000+c.number, month, a.number)
		if !ok {
			continue
		}
		p := printedDate{day: day, start: a.start, end: c.end}
		if w.timeAfter(s, toks, i+3, &p); !p.at.IsZero() {
			return p, true
		}
	}
	return printedDate{}, false
}
