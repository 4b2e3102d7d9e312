package transform

import "testing"

// TestOfStrangers holds that people named in words of their own behind a figure are
// none of those told before, and that regions and times are told of them.
func TestOfStrangers(t *testing.T) {
	r := testReader(t)
	const told = "Warga Kabupaten Poso yang belum merekam KTP-el 5.204 orang. "
	for text, want := range map[string]int{
		told + "Buruh pabrik 1.100 orang juga didata.":          1,
		told + "\"Pedagang pasar sekitar 900 orang,\" katanya.": 1,
		told + "Sebaliknya, setahun lalu 6.100 orang.":          2,
		told + "Terbanyak di Kecamatan Lage 612 orang.":         2,
	} {
		if got := facts(r.Article(story("Adminduk di Kabupaten Poso", text))); len(got) != want {
			t.Errorf("%s\n accepted %q, want %d", text, got, want)
		}
	}
}
