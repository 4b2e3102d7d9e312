package article

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// printedDate is a full date (day, month, year) as a page prints or states it.
type printedDate struct {
	day time.Time // midnight UTC of the day in the stated zone
	at  time.Time // with the time of day and zone; zero where no time is stated
	// start and end are the byte offsets of the date with its weekday, time and zone.
	start, end int
}

func (d printedDate) ok() bool { return !d.day.IsZero() }

// The years a page's date can lie in.
const (
	minYear = 1995
	maxYear = 2100
)

// westIndonesia is the zone of a time that is printed without one.
var westIndonesia = time.FixedZone("WIB", 7*3600)

// dateToken is a run of letters or of digits.
type dateToken struct {
	start, end int
	number     int // of digits; -1 for letters
}

func (t dateToken) digits() int {
	if t.number < 0 {
		return 0
	}
	return t.end - t.start
}

// maxDateTokens bounds how many words of a text are looked at for a date.
const maxDateTokens = 64

func dateTokens(s string, buf []dateToken) []dateToken {
	for i := 0; i < len(s) && len(buf) < maxDateTokens; {
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case r >= '0' && r <= '9':
			j, v := i, 0
			for j < len(s) && s[j] >= '0' && s[j] <= '9' {
				if v < 1e9 {
					v = v*10 + int(s[j]-'0')
				}
				j++
			}
			buf = append(buf, dateToken{i, j, v})
			i = j
		case i > 0 && s[i-1] >= '0' && s[i-1] <= '9' && isOrdinal(s[i:]):
			i += 2
		case unicode.IsLetter(r):
			j := i
			for j < len(s) {
				r, size := utf8.DecodeRuneInString(s[j:])
				if !unicode.IsLetter(r) && !((r == '\'' || r == '’') && j+size < len(s) && s[j+size] >= 'a') {
					break
				}
				j += size
			}
			buf = append(buf, dateToken{i, j, -1})
			i = j
		default:
			i += size
		}
	}
	return buf
}

// isOrdinal tells the ending that makes a number a place in English: "May 3rd, 2024".
func isOrdinal(s string) bool {
	return len(s) > 2 && (s[2] == ' ' || s[2] == ',') && (s[:2] == "st" || s[:2] == "nd" || s[:2] == "rd" || s[:2] == "th")
}

// findDate returns the first full date of a text: "Minggu, 21 Januari 2024 |
// 13:55 WIB", "7 Jun, 2024 - 12:43", "23/01/2024, 17:06 WIB",
// "06 - Nov - 2025, 21:11", "2024-01-21T13:55:00+07:00", "January 21, 2024".
// Digits alone are read day first unless the year leads.
func (w *words) findDate(s string) (printedDate, bool) {
	if !hasYear(s) {
		return printedDate{}, false
	}
	var buf [maxDateTokens]dateToken
	toks := dateTokens(s, buf[:0])
	for i := range toks {
		y, m, d, n := w.dateAt(s, toks, i)
		if n == 0 {
			continue
		}
		day := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
		if y < minYear || y > maxYear || m < 1 || m > 12 || day.Day() != d {
			continue
		}
		p := printedDate{day: day, start: toks[i].start, end: toks[i+n-1].end}
		if i > 0 && toks[i-1].number < 0 && p.start-toks[i-1].end <= 3 {
			if of := w.weekdays[strings.ToLower(s[toks[i-1].start:toks[i-1].end])]; of > 0 {
				p.start = toks[i-1].start
				p.day = onWeekday(day, of, toks[i].number > 0 && toks[i].digits() <= 2 && toks[i+1].number > 0, strings.HasPrefix(s[p.end:], " - "))
			}
		}
		w.timeAfter(s, toks, i+n, &p)
		return p, true
	}
	return printedDate{}, false
}

// onWeekday is the day of a date before which a day of the week is printed, 1 for
// Monday. Of digits alone it is the one with day and month the other way round, where
// only that falls on the day of the week: "Rab, 02/12/2025" is February 12. Where both do,
// it is if a dash parts it from the time: Drupal prints "Sat, 06/01/2024 - 10:21" so in
// every language.
func onWeekday(day time.Time, of int, digits, dash bool) time.Time {
	if !digits || int(day.Weekday()) == of%7 && !dash || day.Day() > 12 {
		return day
	}
	if other := time.Date(day.Year(), time.Month(day.Day()), int(day.Month()), 0, 0, 0, 0, time.UTC); int(other.Weekday()) == of%7 {
		return other
	}
	return day
}

// hasYear is a quick test for four digits in a row that may be a year.
func hasYear(s string) bool {
	for _, century := range []string{"19", "20"} {
		for rest := s; ; {
			i := strings.Index(rest, century)
			if i < 0 || i+4 > len(rest) {
				break
			}
			at := len(s) - len(rest) + i
			if isDigit(s[at+2]) && isDigit(s[at+3]) && (at == 0 || !isDigit(s[at-1])) {
				return true
			}
			rest = rest[i+1:]
		}
	}
	return false
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// dateAt reads a date at token i; n is how many tokens it takes, 0 for none.
func (w *words) dateAt(s string, t []dateToken, i int) (y, m, d, n int) {
	if i+2 >= len(t) || !gap(s, t[i], t[i+1]) || !gap(s, t[i+1], t[i+2]) {
		return 0, 0, 0, 0
	}
	a, b, c := t[i], t[i+1], t[i+2]
	switch {
	case a.digits() >= 1 && a.digits() <= 2 && b.number < 0 && c.digits() == 4:
		if m := w.months[strings.ToLower(s[b.start:b.end])]; m > 0 {
			return c.number, m, a.number, 3
		}
	case a.number < 0 && b.digits() >= 1 && b.digits() <= 2 && c.digits() == 4:
		if m := w.months[strings.ToLower(s[a.start:a.end])]; m > 0 {
			return c.number, m, b.number, 3
		}
	case a.digits() == 4 && b.digits() <= 2 && c.digits() <= 2 && b.number > 0 && c.number > 0 && tight(s, a, b, c):
		return a.number, b.number, c.number, 3
	case a.digits() >= 1 && a.digits() <= 2 && b.digits() >= 1 && b.digits() <= 2 && c.digits() == 4 && tight(s, a, b, c):
		if b.number > 12 && a.number <= 12 {
			return c.number, a.number, b.number, 3
		}
		return c.number, b.number, a.number, 3
	}
	return 0, 0, 0, 0
}

// gap tells whether only a few separators stand between two tokens.
func gap(s string, a, b dateToken) bool {
	sep := s[a.end:b.start]
	if a.number >= 0 && isOrdinal(sep) {
		sep = sep[2:]
	}
	return len(sep) <= 4 && strings.Trim(sep, " ,./-–") == ""
}

// tight tells whether the parts of a date in digits are joined by one
// separator alone, the same twice.
func tight(s string, a, b, c dateToken) bool {
	x, y := s[a.end:b.start], s[b.end:c.start]
	return x == y && (x == "/" || x == "-" || x == "." || x == " / " || x == " - ")
}

// timeAfter reads the time of day and the zone after a date, if any.
func (w *words) timeAfter(s string, t []dateToken, i int, p *printedDate) {
	zone := westIndonesia
	// A word or two may stand between date and time: "pukul", "jam", "T".
	for k := 0; k < 2 && i < len(t) && t[i].number < 0; k++ {
		if _, isZone := w.zones[strings.ToLower(s[t[i].start:t[i].end])]; isZone {
			return
		}
		i++
	}
	if i+1 >= len(t) || t[i].start-p.end > 12 || t[i].digits() > 2 || t[i].digits() == 0 ||
		t[i+1].digits() != 2 || t[i].number > 23 || t[i+1].number > 59 {
		return
	}
	if sep := s[t[i].end:t[i+1].start]; sep != ":" && sep != "." && sep != " : " {
		return
	}
	if i+2 < len(t) && t[i+2].digits() == 4 && s[t[i].end:t[i+1].start] == s[t[i+1].end:t[i+2].start] {
		return // "Diubah 24 Mei 2024 Terbit 04.03.2024"
	}
	hour, minute, second := t[i].number, t[i+1].number, 0
	p.end = t[i+1].end
	i += 2
	if i < len(t) && t[i].digits() == 2 && t[i].number < 60 && (s[p.end:t[i].start] == ":" || s[p.end:t[i].start] == ".") {
		second = t[i].number
		p.end = t[i].end
		i++
		if i < len(t) && t[i].number >= 0 && s[p.end:t[i].start] == "." { // a fraction of a second
			p.end = t[i].end
			i++
		}
	}
	if i < len(t) && t[i].number < 0 && t[i].start-p.end <= 1 {
		switch word := strings.ToLower(s[t[i].start:t[i].end]); word {
		case "am", "pm":
			hour %= 12
			if word == "pm" {
				hour += 12
			}
			p.end = t[i].end
			i++
		}
	}
	zone = w.zoneAfter(s, t, i, p, zone)
	p.at = time.Date(p.day.Year(), p.day.Month(), p.day.Day(), hour, minute, second, 0, zone)
}

func (w *words) zoneAfter(s string, t []dateToken, i int, p *printedDate, zone *time.Location) *time.Location {
	if i < len(t) && t[i].number < 0 && t[i].start-p.end <= 2 {
		name := s[t[i].start:t[i].end]
		if hours, ok := w.zones[strings.ToLower(name)]; ok {
			zone = time.FixedZone(strings.ToUpper(name), hours*3600)
			p.end = t[i].end
			i++
		} else if name == "Z" || name == "z" {
			p.end = t[i].end
			return time.UTC
		}
	}
	if i >= len(t) || t[i].number < 0 {
		return zone
	}
	sign := strings.TrimSpace(s[p.end:t[i].start])
	if sign != "+" && sign != "-" || t[i].start-p.end > 2 {
		return zone
	}
	hours, minutes := t[i].number, 0
	end := t[i].end
	switch {
	case t[i].digits() == 4:
		hours, minutes = t[i].number/100, t[i].number%100
	case t[i].digits() <= 2 && i+1 < len(t) && t[i+1].digits() == 2 && s[t[i].end:t[i+1].start] == ":":
		minutes, end = t[i+1].number, t[i+1].end
	case t[i].digits() > 2:
		return zone
	}
	if hours > 14 || minutes > 59 {
		return zone
	}
	offset := hours*3600 + minutes*60
	if sign == "-" {
		offset = -offset
	}
	p.end = end
	return time.FixedZone("", offset)
}
