package indicator

import (
	"testing"

	"rekap/transform/calendar"
	"rekap/transform/numeral"
)

// TestListItems takes the first item of a list for what the sentence in front of the list
// names, also where the items' marks stand on the page only.
func TestListItems(t *testing.T) {
	a := analyzer(t)
	const head, item = "Sebaran aktivasi IKD per kecamatan.", "Kecamatan Sukamaju 1.310 orang"
	text := head + "\n" + item
	for _, marked := range []bool{true, false} {
		x := Text{Text: text, Numbers: numeral.Scan(text), Dates: calendar.Scan(text)}
		r := a.Read(x, []Block{{End: len(head)}, {Start: len(head) + 1, End: len(text), Item: marked}})
		got := ""
		for _, c := range r.Claims {
			got += c.Indicator + " by " + c.Rule
		}
		want := map[bool]string{true: "ikd_activated by heading", false: "ikd_activated by sentence_before"}[marked]
		if got != want {
			t.Errorf("items marked %v: the claims are %q, want %q", marked, got, want)
		}
	}
}
