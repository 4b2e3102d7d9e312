package calendar

import (
	"testing"
	"time"
)

// TestEventYears settles the year of a day with its weekday by the event that a
// text without a day of publication names.
func TestEventYears(t *testing.T) {
	for text, want := range map[string]string{
		"Pilkada 2018 kian dekat. Data semester II tahun 2017, katanya, Selasa (20/3).": `"Selasa (20/3)" 2018-03-20 day statement`,
		"Pilkada 2018 kian dekat. Data semester II tahun 2017, katanya, Senin (20/3).":  `"Senin (20/3)" 2017-03-20 day statement`,
		"Pilkada 2018 kian dekat. Data semester II tahun 2017, katanya, Jumat (20/3).":  `"Jumat (20/3)" open`,
	} {
		if got := readBrief("", text); got[len(got)-1] != want {
			t.Errorf("%s: got %q, want %q", text, got, want)
		}
	}
}

func TestBeforeLebaran(t *testing.T) {
	for _, c := range []struct{ told, want string }{
		{"2024-05-02", "2024-04-30"},
		{"2023-05-20", "2023-04-30"},
		{"2022-05-20", ""}, // 2 May: before it is April or May
		{"2024-12-01", ""}, // long ago
		{"2024-04-01", ""}, // still to come
	} {
		told, err := time.Parse(time.DateOnly, c.told)
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		if d, ok := BeforeLebaran(told); ok {
			got = d.Day.Format(time.DateOnly)
		}
		if got != c.want {
			t.Errorf("told on %s: got %q, want %q", c.told, got, c.want)
		}
	}
}
