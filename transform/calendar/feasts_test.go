package calendar

import (
	"testing"
	"time"
)

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
