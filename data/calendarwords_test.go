package data

import (
	"strings"
	"testing"
)

func TestCalendar(t *testing.T) {
	if _, err := Calendar(); err != nil {
		t.Fatal(err)
	}
	good := string(calendarWordsYAML)
	for _, c := range []struct{ name, old, new, want string }{
		{"unknown key", "halves:", "half:", "half"},
		{"month left out", "  - [april]\n", "", "there are 11, 12 and 7"},
		{"unit left out", "  weeks: [pekan, minggu]\n", "", "units has 3 keys"},
		{"other link", "  entering:", "  enter:", "links.entering is missing"},
		{"empty list", "few: [beberapa]", "few: []", "few is missing"},
		{"capital", "[senin]", "[Senin]", `"Senin" must be one word in lower case`},
		{"two words", "[triwulan,", "[tri wulan,", `"tri wulan" must be one word`},
		{"no such day", "2012-08-19", "2012-08-39", `"2012-08-39" is no day`},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := strings.Replace(good, c.old, c.new, 1)
			if b == good {
				t.Fatalf("%q is not in calendarwords.yaml", c.old)
			}
			if _, err := readCalendarWords([]byte(b)); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want an error with %q", err, c.want)
			}
		})
	}
}
