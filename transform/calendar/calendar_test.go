package calendar

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
)

var kinds = [...]string{"stated", "statement", "bound", "span", "beginning", "future", "eventual"}

// brief writes a phrase and what it resolves to: DAY PRECISION KIND, its period,
// and ? for a suspect date; or the reason why it is open.
func brief(text string, m *Mention, a *Anchor) string {
	d, err := m.Resolve(a)
	if err != nil {
		return fmt.Sprintf("%q open", text[m.Start:m.End])
	}
	s := fmt.Sprintf("%q %s %s %s", text[m.Start:m.End], d.Day.Format(time.DateOnly), d.Precision, kinds[d.Kind])
	if !d.PeriodStart.IsZero() {
		s += " from " + d.PeriodStart.Format(time.DateOnly)
	}
	if d.Suspect != "" {
		s += " ?"
	}
	return s
}

func readBrief(published, text string) []string {
	mentions := Scan(text)
	var day time.Time
	trust := Unknown
	if published != "" {
		day, _ = time.Parse(time.DateOnly, published)
		trust = Strong
	}
	a := NewAnchor(day, trust, mentions)
	var out []string
	for i := range mentions {
		out = append(out, brief(text, &mentions[i], &a))
	}
	return out
}

func TestRead(t *testing.T) {
	for _, c := range readCases {
		if got := readBrief(c.published, c.text); !slices.Equal(got, c.want) {
			t.Errorf("%q published %q\n got %s\nwant %s", c.text, c.published, strings.Join(got, "; "), strings.Join(c.want, "; "))
		}
	}
}
