package transform

import (
	"strings"

	"rekap/transform/indicator"
	"rekap/transform/numeral"
)

// turn finds the figures told in turn among which a claim's is, each perhaps with its second
// form in brackets: the number that opens them, how many stand before the claim's, and how
// many they are; none where they are not told so.
func (p *page) turn(c *indicator.Claim) (first, before, many int) {
	at := c.Number
	if c.Same >= 0 && p.bracketed(at) {
		at = p.reading.Claims[c.Same].Number
	}
	first = at
	for !p.eachBefore(first) && !p.turnWordBefore(first) {
		k := p.turnBefore(first)
		if k < 0 {
			if !p.turnsOnly(first) {
				return 0, 0, 0
			}
			break
		}
		first = k
		before++
	}
	many = before + 1
	for k := p.turnBehind(at); k >= 0; k = p.turnBehind(k) {
		many++
	}
	return first, before, many
}

// turnWordBefore tells whether a word that gives figures in turn stands right before number i:
// "berturut-turut 12.450 dan 18.320".
func (p *page) turnWordBefore(i int) bool {
	_, ok := cutAfter(p.text[:p.numbers[i].Start], p.r.places.Words().Turns)
	return ok
}

// turnsOnly tells whether the shares, or the counts of one unit, that number i opens follow
// one another with nothing but a joining word between: "A dan B paling tinggi, yakni 68,4
// persen dan 66 persen", "801.775 jiwa dan 804.120 jiwa" tell one of each.
func (p *page) turnsOnly(i int) bool {
	turns := 0
	for k := p.turnBehind(i); k >= 0; k = p.turnBehind(k) {
		if !p.sameUnit(i, k) || !p.joined(max(p.numbers[k-1].End, p.numbers[k-1].Unit.End), p.numbers[k].Start, " ,") {
			return false
		}
		turns++
	}
	return turns > 0
}

// sameUnit tells whether two numbers are both shares, or counts of the same unit as printed.
func (p *page) sameUnit(i, k int) bool {
	a, b := &p.numbers[i], &p.numbers[k]
	return a.Form == b.Form && (a.Form == numeral.Percent ||
		a.Unit.Class == b.Unit.Class && a.Unit.Class != numeral.NoClass && p.lower[a.Unit.Start:a.Unit.End] == p.lower[b.Unit.Start:b.Unit.End])
}

// eachBefore tells whether "masing-masing" stands with number i or between it and
// the place named last: "A dan B masing-masing terdapat 120 ribu dan 30 ribu".
func (p *page) eachBefore(i int) bool {
	n := &p.numbers[i]
	if !n.Each.Empty() {
		return true
	}
	k := p.firstSpot(n.Start) - 1
	if k < 0 || n.Start-p.spots[k].End > eachGap || i > 0 && p.numbers[i-1].End > p.spots[k].End {
		return false
	}
	between := p.lower[p.spots[k].End:n.Start]
	return !strings.ContainsAny(between, ".;\n") && containsAny(between, p.r.places.Words().Each)
}

// eachGap is within how many bytes behind the last of a list of places the
// first of their figures stands.
const eachGap = 48

// bracketed tells whether number i stands in brackets right behind another.
func (p *page) bracketed(i int) bool {
	return i > 0 && p.numbers[i].Start > p.numbers[i-1].End && p.numbers[i].Start-p.numbers[i-1].End <= respectiveGap &&
		strings.HasSuffix(strings.TrimRight(p.text[p.numbers[i-1].End:p.numbers[i].Start], " "), "(")
}

// turnBehind is the figure that follows number i in an enumeration, past one in
// brackets; -1 for none.
func (p *page) turnBehind(i int) int {
	from, k := i, i+1
	if k < len(p.numbers) && p.bracketed(k) {
		from, k = k, k+1
	}
	if k >= len(p.numbers) || !p.inTurn(i, from, k) {
		return -1
	}
	return k
}

// turnBefore is the figure that number i follows in an enumeration, -1 for none.
func (p *page) turnBefore(i int) int {
	for k := i - 1; k >= 0 && k >= i-2; k-- {
		if p.turnBehind(k) == i {
			return k
		}
	}
	return -1
}

// inTurn tells whether figure k follows figure i in an enumeration; from is i
// or the one in brackets behind it.
func (p *page) inTurn(i, from, k int) bool {
	a, b, end := &p.numbers[i], &p.numbers[k], p.numbers[from].End
	if a.Form != b.Form || b.Start-end > respectiveGap || b.Start < end || p.firstSpotIn(end, b.Start) {
		return false
	}
	between := p.text[end:b.Start]
	return (strings.Contains(between, ",") || p.says(end, b.Start, p.r.places.Words().And)) && !strings.ContainsAny(between, ".;\n")
}

// respectiveGap is within how many bytes figures told for places in turn follow
// one another.
const respectiveGap = 24

// firstSpotIn tells whether a place stands between two offsets.
func (p *page) firstSpotIn(from, to int) bool {
	i := p.firstSpot(from)
	return i < len(p.spots) && p.spots[i].Start < to
}
