package transform

import (
	"slices"
	"strings"

	"rekap/data"
	"rekap/transform/indicator"
	"rekap/transform/numeral"
)

// ofToldWhole is the date of the people told before whom a sentence opens with once more, to the
// last digit, to tell some of them: "Penduduk semester I 2024 sebanyak 412.309 jiwa. … Dari total
// 412.309 jiwa, yang wajib KTP 301.870 jiwa".
func (p *page) ofToldWhole(c *indicator.Claim, ind data.Indicator) (int, bool) {
	s := p.reading.Sentences[c.Sentence]
	first := p.firstNumber(s.Start)
	if ind.Kind != "stock" && ind.Kind != "rate" || p.datedWithin(s.Start, s.End) || first >= c.Number || p.numbers[first].Form != numeral.Count || !printedInFull(&p.numbers[first]) {
		return 0, false
	}
	open := strings.Fields(p.ownWords(s, p.numbers[first].Start))
	if len(open) == 0 || len(open) > openingWords || !slices.Contains(p.r.dateWords.Parting, open[0]) {
		return 0, false
	}
	for k := range p.reading.Claims {
		o := &p.reading.Claims[k]
		if o.Sentence >= c.Sentence {
			break
		}
		if n := &p.numbers[o.Number]; n.Value != p.numbers[first].Value || n.Form != numeral.Count || !named(*o) || p.blocks[o.Block].Title {
			continue
		}
		of := p.r.indicators[o.Indicator]
		if i, ok := p.ownDate(o, of); ok && of.Kind == "stock" {
			return i, true
		}
	}
	return 0, false
}

// printedInFull tells whether a count is too long, and printed with too many digits, to be that
// of others by chance.
func printedInFull(n *numeral.Number) bool {
	return n.Value >= longWhole && n.Scale == 1 && int(n.Value)%roundWhole != 0
}

// openingWords is within how many words a sentence opens with the people told once more.
const openingWords = 4

// From how much on a count is long, and what round ones are multiples of.
const (
	longWhole  = 10000
	roundWhole = 100
)
