package transform

import (
	"slices"
	"strings"

	"rekap/transform/indicator"
	"rekap/transform/numeral"
)

// ofNobody is the doubt about a bound without its people.
const ofNobody = "a bound, of nobody by its own words"

// boundOfNobody tells whether a share is only a bound that nobody named is said to
// be under: "semuanya di bawah 60 persen", "yang di bawah 60 persen kami panggil".
func (p *page) boundOfNobody(c *indicator.Claim, n *numeral.Number) bool {
	if !c.Percent || n.Hedge.Empty() {
		return false
	}
	if p.boundOfCounted(c, n) {
		return true
	}
	if c.OwnBase {
		return false
	}
	hedge := p.lower[n.Hedge.Start:n.Hedge.End]
	switch {
	case p.boundOfFew(c, n), p.boundFarAbove(c, n):
		return true
	case p.named(c) != nil:
		return false
	case p.boundOfSome(c, n):
		return true
	case after(p.text[:n.Hedge.Start], p.r.places.Words().Whoever...):
		return opensWith(hedge, p.r.dateWords.Bounds)
	}
	return c.Source >= indicator.List && n.Qualifier == numeral.Under && opensWith(hedge, p.r.dateWords.Under) && !p.ours(c)
}

// boundFarAbove tells whether a share is the bound that a level of the same, told right before
// it as hardly a part of that, is said not to reach: "IKD kita 2,4 persen. Belum sampai 30
// persen".
func (p *page) boundFarAbove(c *indicator.Claim, n *numeral.Number) bool {
	if c.Source < indicator.List || n.Qualifier != numeral.Under || p.named(c) != nil {
		return false
	}
	for k := c.Sentence; k >= max(0, c.Sentence-1); k-- {
		for _, o := range p.claimsOf(k) {
			if o.Number < c.Number && o.Percent && o.Indicator == c.Indicator && p.numbers[o.Number].Value*hardlyPart <= n.Value {
				return true
			}
		}
	}
	return false
}

// hardlyPart is of how many times a level a bound is no way of telling it.
const hardlyPart = 2

// boundOfSome tells whether a share is the bound that places only counted lie beyond:
// "ada 12 kelurahan dengan capaian IKD di bawah 10 persen". What is told of all those
// there are, "dari 11 kecamatan", is of the region.
func (p *page) boundOfSome(c *indicator.Claim, n *numeral.Number) bool {
	if c.Number == 0 || n.Qualifier != numeral.Over && n.Qualifier != numeral.Under {
		return false
	}
	some := &p.numbers[c.Number-1]
	if some.Unit.Class != numeral.Place || !c.Pre.Has(some.Start) || strings.Contains(p.text[some.End:n.Start], ",") {
		return false
	}
	front := p.lower[max(p.reading.Sentences[c.Sentence].Start, some.Start-partingReach):some.Start]
	return !containsAny(" "+front[strings.LastIndexByte(front, ',')+1:], p.r.dateWords.Partings)
}

// boundOfCounted tells whether a share is the bound by which places only counted are told, or
// that they lie beyond, behind the region that they are of: "Disdukcapil Toraja Utara menyisir
// 15 lembang yang cakupannya di bawah 80 persen", "Di tiga distrik, capaian masih di bawah 50
// persen". One that goes on to name them is theirs.
func (p *page) boundOfCounted(c *indicator.Claim, n *numeral.Number) bool {
	if c.Number == 0 || n.Qualifier != numeral.Over && n.Qualifier != numeral.Under {
		return false
	}
	some := &p.numbers[c.Number-1]
	if some.Unit.Class != numeral.Place || some.Start < p.reading.Sentences[c.Sentence].Start {
		return false
	}
	between := p.lower[some.Unit.End:n.Start]
	if p.firstSpotIn(some.End, n.End) || p.namedBehind(c) != nil {
		return false
	}
	if first, _, _ := strings.Cut(strings.TrimSpace(between), " "); slices.Contains(p.r.places.Words().Bounded, first) {
		return !strings.Contains(between, ",")
	}
	front := strings.TrimSpace(p.lower[p.reading.Sentences[c.Sentence].Start:some.Start])
	return strings.HasPrefix(between, ",") && slices.Contains(p.r.places.Words().At, front) && !strings.Contains(between[1:], ",")
}

// boundOfFew tells whether a share is the bound that so many of the regions counted lie
// beyond, in either order: "tujuh dari 15 kabupaten/kota di Lampung sudah melewati 10 persen",
// "Dari 26 kecamatan, 20 sudah di atas 60 persen".
func (p *page) boundOfFew(c *indicator.Claim, n *numeral.Number) bool {
	if c.Number < 2 || n.Qualifier != numeral.Over && n.Qualifier != numeral.Under {
		return false
	}
	few, all := &p.numbers[c.Number-2], &p.numbers[c.Number-1]
	start := p.reading.Sentences[c.Sentence].Start
	if whole, part := few, all; whole.Unit.Class == numeral.Place && whole.Start >= start && part.Value < whole.Value && (part.Unit.Class == numeral.NoClass || part.Unit.Class == numeral.Place) && part.Decimals == 0 && !strings.Contains(p.text[part.End:n.Start], ",") {
		return after(p.lower[:whole.Start], p.r.places.Words().From...)
	}
	if all.Unit.Class != numeral.Place || few.Value >= all.Value || few.Start < start || strings.Contains(p.text[all.End:n.Start], ",") {
		return false
	}
	return slices.Contains(p.r.places.Words().From, strings.TrimSpace(p.lower[few.End:max(few.End, all.Start)]))
}
