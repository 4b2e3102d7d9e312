package transform

import (
	"strings"
	"testing"
)

func TestHolds(t *testing.T) {
	text := "hingga akhir juni, 1.234 warga kota palu sudah merekam data – kata dia"
	p := &page{lower: text, trigrams: newTrigrams(text)}
	for _, phrase := range []string{"", "a", "ak", "akhir juni", text, "– kata", "akhir juli", "sudah merekam ktp", "zz", "kata dia."} {
		if got, want := p.holds(text, []string{"tidak ada", phrase}), strings.Contains(text, phrase); got != want {
			t.Errorf("the text holds %q: %v, want %v", phrase, got, want)
		}
	}
	if p.holds(text[:18], []string{"warga"}) {
		t.Error("a piece holds a word of another")
	}
	absent := 0
	for _, phrase := range []string{"menurut data", "per tanggal", "bulan lalu", "tahun sebelumnya", "data tersebut", "ditargetkan"} {
		if !p.trigrams.may(phrase) {
			absent++
		}
	}
	if absent < 5 {
		t.Errorf("only %d of 6 phrases are seen to be absent", absent)
	}
}
