package article

import (
	"strings"
	"time"
)

// urlDate reads a full date in an address's path: /2024/11/13/, /20230903/, /2024-11-13/,
// and day first as /27/01/2026/ and /27-01-2026/. A year and month alone are no day, see
// urlMonth.
func urlDate(path string) (day time.Time, printed string) {
	segs := strings.Split(strings.Trim(path, "/"), "/")
	if len(segs) > maxSegments {
		segs = segs[:maxSegments]
	}
	for i, s := range segs {
		if i+2 < len(segs) {
			a, b, c := number(segs[i]), number(segs[i+1]), number(segs[i+2])
			two := len(segs[i+1]) <= 2 && b > 0
			switch {
			case two && len(s) == 4 && len(segs[i+2]) <= 2 && c > 0:
				if t, ok := date(a, b, c); ok {
					return t, strings.Join(segs[i:i+3], "/")
				}
			case two && len(s) <= 2 && len(segs[i+2]) == 4 && a > 0:
				if t, ok := date(c, b, a); ok {
					return t, strings.Join(segs[i:i+3], "/")
				}
			}
		}
		switch {
		case len(s) == 8 && number(s) > 0:
			if t, ok := date(number(s[:4]), number(s[4:6]), number(s[6:])); ok {
				return t, s
			}
		case len(s) == 10 && s[4] == '-' && s[7] == '-':
			if t, ok := date(number(s[:4]), number(s[5:7]), number(s[8:])); ok {
				return t, s
			}
		case len(s) == 10 && s[2] == '-' && s[5] == '-':
			if t, ok := date(number(s[6:]), number(s[3:5]), number(s[:2])); ok {
				return t, s
			}
		}
	}
	return time.Time{}, ""
}

// urlMonth reads the month of an address that names no day: the last day of it for
// "/2019/02/blangko-habis", zero for none.
func urlMonth(path string) time.Time {
	segs := strings.Split(strings.Trim(path, "/"), "/")
	for i := 0; i+2 < len(segs) && i < maxSegments; i++ {
		if len(segs[i]) != 4 || len(segs[i+1]) != 2 {
			continue
		}
		if first, ok := date(number(segs[i]), number(segs[i+1]), 1); ok {
			return first.AddDate(0, 1, -1)
		}
	}
	return time.Time{}
}

// maxSegments bounds the parts of an address that are looked at.
const maxSegments = 64

// date returns the day, where there is such a day in a year a page can be of.
func date(y, m, d int) (time.Time, bool) {
	t := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
	return t, y >= minYear && y <= maxYear && m >= 1 && m <= 12 && d >= 1 && t.Day() == d
}

// number returns the value of a run of at most eight digits, or -1.
func number(s string) int {
	if s == "" || len(s) > 8 {
		return -1
	}
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return -1
		}
		n = n*10 + int(s[i]-'0')
	}
	return n
}
