package report

import "testing"

func TestQuoted(t *testing.T) {
	for _, test := range []struct {
		name, sentence, printed string
		at                      int
		want                    quote
	}{
		{"at its place", "Ada 205 dari 205 warga", "205", 13, quote{"Ada 205 dari ", "205", " warga"}},
		{"places are code points", "“Sudah” 11 ribu", "11 ribu", 8, quote{"“Sudah” ", "11 ribu", ""}},
		{"elsewhere than told", "Sudah 11 ribu warga", "11 ribu", 2, quote{"Sudah ", "11 ribu", " warga"}},
		{"several places", "5 dari 5", "5", -1, quote{Before: "5 dari 5"}},
		{"within a number", "no=51; jml=1", "1", -1, quote{"no=51; jml=", "1", ""}},
		{"not there", "Tidak ada", "7", 0, quote{Before: "Tidak ada"}},
		{"place beyond the end", "Ada 7", "7", 99, quote{"Ada ", "7", ""}},
		{"nothing printed", "Ada 7", "", 0, quote{Before: "Ada 7"}},
		{"no sentence", "", "7", 0, quote{}},
	} {
		if got := quoted(test.sentence, test.printed, test.at); got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

// FuzzQuoted: no text of a quote is lost or added.
func FuzzQuoted(f *testing.F) {
	f.Add("Ada 205 dari 205 warga", "205", 13)
	f.Add("\xff 5", "5", -3)
	f.Fuzz(func(t *testing.T, sentence, printed string, at int) {
		q := quoted(sentence, printed, at)
		if got := q.Before + q.Figure + q.After; got != sentence && got != string([]rune(sentence)) {
			t.Errorf("quoted(%q, %q, %d) reads %q", sentence, printed, at, got)
		}
	})
}

func TestLink(t *testing.T) {
	for _, test := range []struct{ address, want string }{
		{"https://a.example/x?y=1", "https://a.example/x?y=1"},
		{"http://a.example", "http://a.example"},
		{" https://a.example/ ", "https://a.example/"},
		{"javascript:alert(1)", ""},
		{"JaVaScRiPt:alert(1)", ""},
		{"data:text/html,x", ""},
		{"file:///etc/passwd", ""},
		{"//a.example/x", ""},
		{"https:///x", ""},
		{"https://user:pass@a.example/", ""},
		{"DKB 2024-06-30", ""},
		{"", ""},
	} {
		if got := link(test.address); got != test.want {
			t.Errorf("link(%q) = %q, want %q", test.address, got, test.want)
		}
	}
}
