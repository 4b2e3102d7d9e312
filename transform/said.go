package transform

import (
	"strings"

	"rekap/data"
	"rekap/transform/calendar"
	"rekap/transform/indicator"
)

// saidOf is the date that a sentence behind a figure gives for it: "Data itu
// posisi akhir Juni."
func (p *page) saidOf(c *indicator.Claim, ind data.Indicator) (int, bool) {
	if ind.Kind == "target" || ind.Kind == "flow" {
		return 0, false
	}
	for k := c.Sentence + 1; k < len(p.reading.Sentences) && k <= c.Sentence+listReach; k++ {
		s := p.reading.Sentences[k]
		if p.counted(k) {
			continue
		}
		text := strings.ToLower(p.text[s.Start:s.End])
		if !(k <= c.Sentence+frameReach && pointsBack(text)) && !(containsAny(text, sourcing) && p.speaks(s)) {
			continue
		}
		for i := p.firstDate(s.Start); i < len(p.dates) && p.dates[i].Start < s.End; i++ {
			if p.datesData(i) && p.usable(i, ind) {
				return i, true
			}
		}
	}
	return 0, false
}

// listReach is over how many lines of a list the date holds that its source
// gives behind it.
const listReach = 8

// sourcing are words of a source that dates its data: "Data per 30 November,"
// tulis kepala dinas.
var sourcing = []string{"data per ", "data hingga ", "data sampai ", "posisi per ", "posisi data "}

// pointing are words that refer to the figures told before.
var pointing = []string{"data itu", "data tersebut", "data ini", "angka itu", "angka tersebut", "angka ini", "jumlah itu", "jumlah tersebut", "capaian itu", "capaian tersebut"}

// bare are the words that refer to them where they open the sentence and its
// data stands behind: "Ini menurut data SIAK per 17 Oktober".
var bare = []string{"ini ", "itu ", "semua itu ", "semuanya ", "seluruhnya "}

// collected are names of what figures are taken from.
var collected = []string{"data ", "rekap", "catatan", "laporan", "posisi "}

// pointsBack tells whether a sentence, in small letters, speaks of the figures
// told before.
func pointsBack(text string) bool {
	if containsAny(text, pointing) {
		return true
	}
	open := strings.TrimLeft(text, "\"“”'‘’ ")
	for _, w := range bare {
		if strings.HasPrefix(open, w) {
			return containsAny(open[len(w):], collected)
		}
	}
	return false
}

// speaks tells whether the day of a statement stands in a sentence.
func (p *page) speaks(s indicator.Span) bool {
	for i := p.firstDate(s.Start); i < len(p.dates) && p.dates[i].Start < s.End; i++ {
		if d := &p.resolved[i]; d.ok && d.Kind == calendar.Statement && p.near(d.Day) {
			return true
		}
	}
	return false
}
