package region

import (
	"slices"

	"rekap/data"
)

// seriesGap is within how many bytes the places of a series follow one another.
const seriesGap = 110

// series reads runs of places that each have a figure, or share one in a list:
// "Batam 8,5 persen, Karimun 7,4 persen, Lingga 6,2 persen". Siblings settle
// each other: an everyday word beside regencies of its province is the regency,
// a name that a kota and a kabupaten share is the one that the run does not
// name otherwise, and no regency's sibling is the province.
func (s *scanner) series() {
	for k := 0; k < len(s.out); {
		if !s.serial(k) {
			k++
			continue
		}
		run := []int{k}
		next := k + 1
		for ; next < len(s.out); next++ {
			if s.out[next].Apposition || s.out[next].Role == Plain && len(s.out[next].Codes) == 0 {
				continue
			}
			last := run[len(run)-1]
			if !s.serial(next) || !s.follow(last, next) {
				break
			}
			run = append(run, next)
		}
		if len(run) > 1 {
			s.settleSeries(run)
		}
		k = max(next, k+1)
	}
}

// serial tells whether a mention can be an item of a series.
func (s *scanner) serial(k int) bool {
	m := &s.out[k]
	return (m.Role == Plain || m.Role == Kinded || m.Role == Word) && !m.Apposition && len(m.Codes) > 0 && m.Level != data.Province && m.Level != data.Nation
}

// follow tells whether mention b is the item behind mention a: joined to it in
// a list, or parted from it by a figure in the same sentence, or at the head of
// the next line of a list.
func (s *scanner) follow(a, b int) bool {
	from, to := int(s.tail[a]), int(s.head[b])
	if s.out[b].NameStart-s.out[a].End > (b-a)*seriesGap || from > to {
		return false
	}
	if s.out[a].List > 0 && s.out[a].List == s.out[b].List {
		return true
	}
	figure, line := false, false
	for i := from; i <= to && i < len(s.tokens); i++ {
		t := &s.tokens[i]
		switch {
		case t.gap&gapBreak != 0:
			if line || int(t.start) < s.out[b].Start {
				return false // only the item itself begins a line
			}
			line = true
		case t.gap&gapDot != 0 && t.caps != lowerCase && s.tokens[i-1].caps == lowerCase && !s.tokens[i-1].digits:
			return false
		}
		figure = figure || t.digits && i < to
	}
	return figure
}

// many is how many places make a run one that tells of a province's regions,
// not of one of them.
const many = 3

// settleSeries settles the names of one run.
func (s *scanner) settleSeries(run []int) {
	for _, k := range run {
		s.out[k].serial = len(run) >= many
	}
	for _, k := range run {
		m := &s.out[k]
		if m.Role != Word {
			continue
		}
		for _, j := range run {
			if o := &s.out[j]; j != k && o.Role != Word && siblings(m.Codes, o.Codes) {
				m.Role = Plain
				break
			}
		}
	}
	for _, k := range run {
		m := &s.out[k]
		if m.Role != Plain || len(m.Codes) < 2 {
			continue
		}
		left := m.Codes
		for _, told := range [...]bool{true, false} { // first the regions named otherwise, then the province
			for _, j := range run {
				o := &s.out[j]
				if j == k || len(o.Codes) != 1 || o.Role == Word || len(left) < 2 || len(o.Codes[0]) < 3 {
					continue
				}
				if told {
					left = without(left, o.Codes[0])
				} else if !slices.Contains(m.Codes, o.Codes[0]) {
					left = without(left, o.Codes[0][:2])
				}
			}
		}
		if len(left) > 0 && len(left) < len(m.Codes) {
			m.Codes = left
			if len(left) == 1 {
				m.Level = s.x.byCode[left[0]].Level
			}
		}
	}
}

// wordReach is within how many bytes behind an everyday word a figure shows
// that it is a regency of the article's province.
const wordReach = 20

// regencies takes everyday words with a figure of their own for the regencies
// of the province that the article is about: "Nias 63,1 persen".
func (c *Context) regencies(text string) {
	if c.Place.Level != data.Province {
		return
	}
	for i := range c.Mentions {
		m := &c.Mentions[i]
		if m.Role != Word || len(m.Codes) != 1 || !sameProvince(m.Codes[0], c.Place.Code) || m.Codes[0] == c.Place.Code {
			continue
		}
		for k := m.NameEnd; k < len(text) && k < m.NameEnd+wordReach; k++ {
			switch b := text[k]; {
			case isDigit(b):
				m.Role = Plain
			case b == ' ' || b == ':' || b == '(' || isLetter(b):
				continue
			}
			break
		}
	}
}

// siblings tells whether a region of a and another of b lie in one province.
func siblings(a, b []string) bool {
	for _, x := range a {
		for _, y := range b {
			if len(x) > 2 && len(y) > 2 && x != y && sameProvince(x, y) {
				return true
			}
		}
	}
	return false
}

// without are the codes but for one.
func without(codes []string, code string) []string {
	if !slices.Contains(codes, code) {
		return codes
	}
	var out []string
	for _, c := range codes {
		if c != code {
			out = append(out, c)
		}
	}
	return out
}
