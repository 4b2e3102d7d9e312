package transform

import (
	"strings"

	"rekap/data"
	"rekap/transform/indicator"
	"rekap/transform/numeral"
	"rekap/transform/region"
)

// namingReach is within how many bytes behind a figure the word stands that
// names the regions it was told of.
const namingReach = 48

// group reads a share told of several regions at once, which are named behind
// it if at all: "tiga kabupaten di bawah 90 persen, yakni A dan B". It gives the
// regions named without a figure of their own; where each has its own, or none
// is named, the share is a bound and why says so. ok is false where the words
// count no regions.
func (p *page) group(c *indicator.Claim) (out []placed, why string, ok bool) {
	n := &p.numbers[c.Number]
	if !c.Percent || c.Aim != "actual" {
		return nil, "", false
	}
	counted, vague := p.counts(c)
	hedged := n.Qualifier != "" && n.Qualifier != numeral.Exact && n.Qualifier != numeral.About
	if !counted && !(hedged && p.countedBehind(c)) {
		return nil, "", false
	}
	s := p.reading.Sentences[c.Sentence]
	naming, named := p.naming(n.End, s.End)
	if !named {
		if !hedged && !vague {
			return nil, "", false
		}
		return nil, "a bound for several regions that are not named", true
	}
	last := -1
	for i := p.firstSpot(naming); i < len(p.spots) && p.spots[i].Start < s.End; i++ {
		if !p.member(i) {
			continue
		}
		if last >= 0 && !p.joinedTo(last, i) {
			break
		}
		last = i
		if !p.ownFigure(i, s.End) && !p.sharesFigure(i, s.End) {
			out = append(out, p.spot(i)...)
		}
	}
	switch {
	case last < 0 && hedged:
		return nil, "a bound for several regions that are not named", true
	case last < 0:
		return nil, "", false
	case len(out) == 0:
		return nil, "a bound for several regions that have their own figures", true
	}
	return out, "", true
}

// counts tells whether the words in front of a figure count regions without
// naming them: "beberapa kabupaten", "3 daerah". Those of a whole ("dari 12
// kecamatan") are no group. vague is set where they do not say how many.
func (p *page) counts(c *indicator.Claim) (ok, vague bool) {
	w := p.r.places.Words()
	s := p.reading.Sentences[c.Sentence]
	n := p.numbers[c.Number].Start
	low := p.lower[s.Start:n]
	best, end := -1, 0
	for _, list := range [...][]string{w.Groups, w.Kinds["kecamatan"]} {
		for _, noun := range list {
			if k := lastWord(low, noun); k >= 0 && (k+len(noun) > end || k+len(noun) == end && k < best) {
				best, end = k, k+len(noun)
			}
		}
	}
	if best < 0 || s.Start+end < c.Pre.Start && p.figureBetween(s.Start+end, c) {
		return false, false
	}
	before, vague := cutAfter(low[:best], w.Some)
	counted := vague
	if !vague {
		before, counted = cutAfter(low[:best], w.Counts)
	}
	if !counted {
		before = strings.TrimRight(low[:best], " ")
		bare := strings.TrimRight(before, "0123456789")
		if len(bare) == len(before) {
			return false, false
		}
		before = bare
	}
	if _, whole := cutAfter(before, p.r.places.Words().Within); whole {
		return false, false
	}
	for i := p.firstSpot(s.Start + best); i < len(p.spots) && p.spots[i].Start < n; i++ {
		if p.member(i) {
			return false, false // a region is named in front of the figure after all
		}
	}
	return true, vague
}

// figureBetween tells whether another figure stands between an offset and a claim's.
func (p *page) figureBetween(at int, c *indicator.Claim) bool {
	for i := c.Number - 1; i >= 0 && p.numbers[i].Start >= at; i-- {
		if p.numbers[i].Form == numeral.Percent || p.numbers[i].Form == numeral.Count {
			return true
		}
	}
	return false
}

// naming finds the word behind a figure that names what it was told of, and
// gives its end.
func (p *page) naming(from, to int) (int, bool) {
	to = min(to, from+namingReach)
	low := p.lower[from:to]
	best, end := -1, 0
	for _, w := range p.r.places.Words().Namings {
		if k := wordAt(low, w); k >= 0 && (best < 0 || k < best) {
			best, end = k, k+len(w)
		}
	}
	if k := strings.IndexByte(low, ':'); k >= 0 && (best < 0 || k < best) {
		best, end = k, k+1
	}
	return from + end, best >= 0
}

// member tells whether place i can be one of several regions told together.
func (p *page) member(i int) bool {
	m, s := &p.spots[i], &p.settled[i]
	switch m.Role {
	case region.Plain, region.Kinded, region.District:
	default:
		return false
	}
	return !m.Apposition && (!s.ok && len(m.Codes) > 1 || s.ok && s.place.Level != data.Province && s.place.Code != data.NationCode && s.place != p.context.Place)
}

// joinedTo tells whether place i belongs to the list that place last stands in.
func (p *page) joinedTo(last, i int) bool {
	if p.spots[last].List > 0 && p.spots[last].List == p.spots[i].List {
		return true
	}
	return p.ownFigure(last, p.spots[i].Start)
}

// sharesFigure tells whether place i has one figure with those of its list behind it,
// told of each: "A dan B masing-masing 87 persen".
func (p *page) sharesFigure(i, to int) bool {
	for k := i + 1; k < len(p.spots) && p.spots[i].List > 0 && p.spots[k].List == p.spots[i].List; k++ {
		if p.ownFigure(k, to) {
			return p.eachBefore(p.firstNumber(p.spots[k].End))
		}
	}
	return false
}

// ownFigure tells whether place i has a figure right behind it.
func (p *page) ownFigure(i, to int) bool {
	end := p.spots[i].End
	if i+1 < len(p.spots) {
		to = min(to, p.spots[i+1].Start)
	}
	return p.countedIn(end, to)
}
