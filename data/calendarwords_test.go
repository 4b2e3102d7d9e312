package data

import "testing"

func TestCalendar(t *testing.T) {
	checkRefusals(t, calendarWordsYAML, readCalendarWords, []refusal{
		{"unknown key", "halves:", "half:", "half"},
		{"month left out", "  - [april]\n", "", "there are 11, 12 and 7"},
		{"unit left out", "  weeks: [pekan, minggu]\n", "", "units has 3 keys"},
		{"other link", "  entering:", "  enter:", "links.entering is missing"},
		{"empty list", "few: [beberapa]", "few: []", "few is missing"},
		{"capital", "[senin]", "[Senin]", `"Senin" must be one word in lower case`},
		{"two words", "[triwulan,", "[tri wulan,", `"tri wulan" must be one word`},
		{"no such day", "2012-08-19", "2012-08-39", `"2012-08-39" is no day`},
	})
}
