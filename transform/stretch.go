package transform

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"rekap/transform/indicator"
)

// inStretch tells whether a figure is of a stretch of the article's region that is no kecamatan:
// "Wilayah Lore masih rendah, rata-rata 88 persen", "Di wilayah pesisir 95 persen". That of the
// one who speaks, "wilayah kerjanya", is his whole region.
func (p *page) inStretch(c *indicator.Claim) bool {
	w, from := p.r.places.Words(), p.reading.Sentences[c.Sentence].Start
	to := p.numbers[c.Number].Start
	if c.Aim == "target" {
		return false
	}
	for _, word := range w.Stretches {
		at := lastWord(p.lower[from:to], word)
		if at < 0 || to-from-at > stretchReach || p.firstSpotIn(from+at, to) || p.numbersBetween(from+at, to) {
			continue
		}
		before := strings.TrimRight(p.lower[from:from+at], " \"“")
		_, opens := cutAfter(before, w.KindAlone)
		if !opens && before != "" && !strings.HasSuffix(before, ",") {
			continue
		}
		name := strings.TrimLeft(p.text[from+at+len(word):to], " ")
		first, _, _ := strings.Cut(name, " ")
		r, _ := utf8.DecodeRuneInString(name)
		if unicode.IsUpper(r) || slices.Contains(w.Terrain, strings.TrimRight(strings.ToLower(first), ",")) {
			return true
		}
	}
	return false
}

// stretchReach is within how many bytes behind such a stretch its figure stands.
const stretchReach = 64
