package transform

import (
	"math"
	"slices"
	"strings"

	"rekap/transform/numeral"
)

// mostBare bounds the numbers of a page that are tried as the whole of a share
// without its word.
const mostBare = 200

// bareShares makes shares of numbers that have lost their "persen": behind a
// count and "atau", with decimals, and to the last of them the quotient of the
// count and another number of the page.
func (p *page) bareShares() {
	for i := len(p.numbers) - 2; i >= 0; i-- {
		p.inTurnShare(i)
	}
	for i := 1; i < len(p.numbers); i++ {
		p.setShare(i)
		p.putShare(i)
		p.placeShare(i)
		n, part := &p.numbers[i], &p.numbers[i-1]
		if n.Form != numeral.Count || n.Decimals < 1 || n.Decimals > 2 || n.Scale != 1 || !n.Unit.Empty() || n.Value <= 0 || n.Value > 100 || part.Form != numeral.Count || part.End > n.Start {
			continue
		}
		words := p.lower[part.End:n.Start]
		if len(words) > shareReach+8 || strings.ContainsAny(words, ".\n") || !containsAny(words, p.r.dateWords.SecondForm) || !p.quotient(part.Value, n) {
			continue
		}
		makeShare(n)
	}
}

// maybeShare tells whether a number can be a share that has lost its "persen".
func maybeShare(n *numeral.Number) bool {
	return n.Form == numeral.Count && n.Scale == 1 && n.Unit.Class == numeral.NoClass && n.Value > 0 && n.Value <= 100 && n.Range == numeral.NoRange
}

// makeShare makes a share of a number.
func makeShare(n *numeral.Number) {
	n.Form, n.Low, n.High, n.Alternatives, n.Unit = numeral.Percent, n.Value, n.Value, nil, numeral.Unit{}
}

// inTurnShare makes a share of a number that has its "persen" behind the next of
// its enumeration only: "masing-masing 10 dan 13 persen", "Lasusua 9,4, Kolaka 8,1 dan
// Pomalaa 7 persen".
func (p *page) inTurnShare(i int) {
	n, next := &p.numbers[i], &p.numbers[i+1]
	if !maybeShare(n) || next.Form != numeral.Percent || next.Start < n.End {
		return
	}
	if p.placesApart(n, next) {
		makeShare(n)
		return
	}
	if !p.joined(n.End, next.Start, " ,") {
		return
	}
	from := max(0, n.Start-eachGap)
	if k := strings.LastIndexAny(p.text[from:n.Start], ".;\n"); k >= 0 {
		from += k
	}
	if each := n.Each; each.Empty() && !containsAny(p.lower[from:n.Start], p.r.places.Words().Each) {
		return
	}
	makeShare(n)
}

// setShare makes shares of a number set beside one with its "persen" in the same clause, as its
// target or what was reached of it: "92,3 persen, target kami harus 95", "target 98 persen, kami
// baru di 91"; and of the level that such a share changed from: "dari 4,5 menjadi 6,1 persen".
func (p *page) setShare(i int) {
	a, b := &p.numbers[i-1], &p.numbers[i]
	if a.End > b.Start || b.Start-a.End > setReach || (a.Form == numeral.Percent) == (b.Form == numeral.Percent) {
		return
	}
	between := p.lower[a.End:b.Start]
	if rest, ok := strings.CutPrefix(between, ". "); ok && p.targetOpens(rest, b) {
		makeShare(b)
	}
	if strings.ContainsAny(between, ".;:\n") {
		return
	}
	n, w := a, p.r.dateWords
	if a.Form == numeral.Percent {
		n = b
	}
	if !maybeShare(n) {
		return
	}
	_, from := cutAfter(p.text[:a.Start], w.ChangedFrom)
	_, aim := cutAfter(p.text[:a.Start], w.SetAgainst)
	switch {
	case n == b && n.Unit.Empty() && p.closed(n.End) && (p.says(a.End, b.Start, w.SetAgainst) || after(between, w.StandingAt...)):
	case n == a && from && slices.Contains(w.ChangedTo, strings.TrimSpace(between)):
	case n == a && n.Unit.Empty() && aim && strings.HasPrefix(between, ","):
	default:
		return
	}
	makeShare(n)
}

// targetOpens tells whether the words between a share that ends its sentence and a round
// number, behind which a clause ends, only open that as the target of it: "Sudah 86,1
// persen. Target kita 80, jadi sudah lewat".
func (p *page) targetOpens(words string, n *numeral.Number) bool {
	w := strings.Fields(words)
	return len(w) > 0 && len(w) <= openingTarget && slices.Contains(p.r.dateWords.TargetNouns, w[0]) && maybeShare(n) && n.Unit.Empty() && n.Decimals == 0 && n.Value >= leastTarget && p.closed(n.End)
}

const (
	// openingTarget is how many words may open a sentence as a target in front of it.
	openingTarget = 4
	// leastTarget is the least share that a number without its "persen" may set.
	leastTarget = 10
)

// putShare makes a share of a number with decimals behind words that put a count as one:
// "Kalau dipersenkan 78,58".
func (p *page) putShare(i int) {
	a, n := &p.numbers[i-1], &p.numbers[i]
	if a.End > n.Start || !p.bareDecimals(n) || !p.closed(n.End) {
		return
	}
	between := p.lower[max(a.End, n.Start-setReach):n.Start]
	between = between[strings.LastIndexAny(between, ".\n")+1:]
	if !strings.ContainsAny(between, ";:") && containsAny(" "+between, p.r.dateWords.Percents) {
		makeShare(n)
	}
}

// placeShare makes a share of a number with decimals right behind a place that goes on a
// list of shares, or a sentence of one: "Loksado 52,7 persen, sementara Kandangan 85,1", "KIA
// 81,4 persen. Di bawahnya Bener Meriah (77,2) dan Aceh Tengah (74,0)".
func (p *page) placeShare(i int) {
	n, o := &p.numbers[i], &p.numbers[i-1]
	if o.Form != numeral.Percent || n.Start-o.End > placeShareReach || !p.bareDecimals(n) || p.placeRightBefore(n) < 0 || p.blockAt(o.Start) != p.blockAt(n.Start) {
		return
	}
	if p.closed(n.End) {
		makeShare(n)
	}
}

// placeShareReach is within how many bytes behind a share the next of its list stands.
const placeShareReach = 120

// bareDecimals tells whether a number can be a share for its decimals, with nothing
// behind it that it counts.
func (p *page) bareDecimals(n *numeral.Number) bool {
	return n.Decimals >= 1 && p.bareShare(n)
}

// bareShare tells whether a number can be a share with nothing behind it that it counts.
func (p *page) bareShare(n *numeral.Number) bool {
	return maybeShare(n) && n.Decimals <= 2 && (n.Unit.Empty() || p.joined(n.Unit.Start, n.Unit.End, ""))
}

// placesApart tells whether a share that has lost its "persen" and the one behind it
// are those of two places named right in front of them: "Pomalaa 61, Wundulako 58 dan Kolaka
// 71 persen".
func (p *page) placesApart(n, next *numeral.Number) bool {
	a, b := p.placeRightBefore(n), p.placeRightBefore(next)
	return p.bareShare(n) && a >= 0 && b > a && p.joined(n.End, p.spots[a+1].Start, " ,()") && b == a+1
}

// placeRightBefore is the place with nothing between it and a number, past an opening
// bracket; -1 for none.
func (p *page) placeRightBefore(n *numeral.Number) int {
	i := p.firstSpot(n.Start) - 1
	if i < 0 || n.Start < p.spots[i].End || strings.Trim(p.text[p.spots[i].End:n.Start], " (") != "" {
		return -1
	}
	return i
}

// closed tells whether a clause ends at an offset: a word there would say what a
// number in front of it counts.
func (p *page) closed(at int) bool {
	rest := strings.TrimLeft(p.text[at:min(len(p.text), at+8)], " ")
	return rest == "" || strings.ContainsAny(rest[:1], ",.;)\"\n") || strings.HasPrefix(rest, "”")
}

// setReach is within how many bytes of a share a number is set beside it.
const setReach = 48

// quotient tells whether a share is that of a count in another number of the
// page, rounded or cut off.
func (p *page) quotient(part float64, n *numeral.Number) bool {
	for k := range p.numbers[:min(len(p.numbers), mostBare)] {
		w := &p.numbers[k]
		if w.Form == numeral.Count && w.Value > part && digits(w.Value) >= leastSure && math.Abs(100*part/w.Value-n.Value) <= math.Pow10(-n.Decimals) {
			return true
		}
	}
	return false
}
