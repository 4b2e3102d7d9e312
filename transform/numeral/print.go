package numeral

import "math"

// print is the shape of a run of digits with its marks.
type print struct {
	// groups are the lengths of the runs of digits between the marks, of at
	// most the first maxGroups of them.
	groups [maxGroups]int
	n      int
	// dots and commas count the marks; lastComma tells whether the last mark
	// is a comma, mixedBack whether a mark of the first kind follows one of
	// the second (1.2,3.4).
	dots, commas int
	lastComma    bool
	mixedBack    bool
	letterO      bool
	zero         bool // starts with 0
}

const maxGroups = 12

func shape(s string) (p print) {
	p.zero = s[0] == '0' || s[0] == 'O' || s[0] == 'o'
	run := 0
	var first byte
	switched := false
	for i := 0; i < len(s); i++ {
		switch c := s[i]; c {
		case '.', ',':
			if p.n < maxGroups {
				p.groups[p.n] = run
			}
			p.n++
			run = 0
			if first == 0 {
				first = c
			} else if c != first {
				switched = true
			} else if switched {
				p.mixedBack = true
			}
			if c == '.' {
				p.dots++
			} else {
				p.commas++
			}
			p.lastComma = c == ','
		case 'O', 'o':
			p.letterO = true
			run++
		default:
			run++
		}
	}
	if p.n < maxGroups {
		p.groups[p.n] = run
	}
	p.n++
	return p
}

// last is the length of the last group.
func (p *print) last() int { return p.groups[min(p.n, maxGroups)-1] }

// grouped tells whether the first k groups make thousands: one to three
// digits, then threes only.
func (p *print) grouped(k int) bool {
	if k > maxGroups || p.groups[0] < 1 || p.groups[0] > 3 || p.zero {
		return false
	}
	for i := 1; i < k; i++ {
		if p.groups[i] != 3 {
			return false
		}
	}
	return true
}

// joined tells whether a mark of thousands stands in front and those behind it
// were lost: 31.338189, 3,497842.
func (p *print) joined() bool {
	return p.n == 2 && p.groups[0] >= 1 && p.groups[0] <= 3 && !p.zero && (p.last() == 6 || p.last() == 9)
}

// plain tells whether there are digits only.
func (p *print) plain() bool { return p.n == 1 }

// whole gives the value of all digits without their marks, fraction the value
// with the last mark as decimal mark.
func whole(s string) float64 {
	v := 0.0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case isDigit(c):
			v = v*10 + float64(c-'0')
		case c == 'O' || c == 'o':
			v *= 10
		}
	}
	return v
}

func fraction(s string, decimals int) float64 { return whole(s) / pow10(decimals) }

// pow10 is ten to the power of n, exact for the exponents that occur.
func pow10(n int) float64 {
	v := 1.0
	for range min(n, 300) {
		v *= 10
	}
	return v
}

// reading is what a run of digits says.
type reading struct {
	value    float64
	decimals int
	// scale is what the scale word was taken for: 1 where it is an error.
	scale float64
	flags Flags
	alt   []float64
}

// read reads digits that are a share in percent (share), that count whole
// things (wholes), or that stand before a scale word (scale above 1).
func read(s string, share, wholes bool, scale, groupedMost float64) reading {
	p := shape(s)
	r := reading{flags: Readable, scale: scale}
	if p.letterO {
		r.flags |= Broken
	}
	switch {
	case p.n > maxGroups:
		r.value = whole(s)
		r.flags = Broken
	case p.plain():
		r.value = whole(s)
		if p.zero && len(s) > 1 {
			r.flags |= Broken
		}
	case p.dots > 0 && p.commas > 0:
		readMixed(s, &p, &r, share)
	case p.n > 2:
		r.value = whole(s)
		switch {
		case !p.grouped(p.n) && p.commas > 0:
			r.flags = Broken // 1,2,3: a list, no number
		case !p.grouped(p.n):
			r.flags |= Broken
		case p.dots > 0:
			r.flags |= DotThousands
		default:
			r.flags |= CommaGroups
		}
	default:
		readOneMark(s, &p, &r, share, wholes, scale)
	}
	if scale > 1 {
		applyScale(s, &p, &r, scale, groupedMost)
	}
	return r
}

// readOneMark reads digits with a single dot or comma.
func readOneMark(s string, p *print, r *reading, share, wholes bool, scale float64) {
	decimals := p.last()
	asDecimal := fraction(s, decimals)
	thousands := p.grouped(2)
	switch {
	case p.joined() && !share && scale == 1:
		r.value, r.flags = whole(s), r.flags|Broken
		r.alt = append(r.alt, asDecimal)
	case !thousands || share:
		r.value, r.decimals = asDecimal, decimals
		if p.commas > 0 {
			r.flags |= CommaDecimal
		} else {
			r.flags |= DotDecimal
		}
		if thousands {
			// 98.456 persen is no evidence of the outlet's habit.
			r.flags &^= CommaDecimal | DotDecimal
		}
		if wholes && scale == 1 && !share {
			// There are no fractions of people and cards: digits are missing.
			r.flags |= Broken
			r.alt = append(r.alt, whole(s))
		}
	case p.dots > 0:
		// The Indonesian mark of thousands; it could be another's decimal.
		r.value = whole(s)
	case scale > 1:
		r.value, r.decimals = asDecimal, decimals
		r.flags |= Locale
		r.alt = append(r.alt, scaled(whole(s), scale))
	default:
		r.value = whole(s)
		r.flags |= Locale
		r.alt = append(r.alt, asDecimal)
	}
}

// readMixed reads digits with dots and commas.
func readMixed(s string, p *print, r *reading, share bool) {
	decimals := p.last()
	marks, last := p.dots, p.commas
	if !p.lastComma {
		marks, last = p.commas, p.dots
	}
	clean := last == 1 && !p.mixedBack && p.grouped(p.n-1) && marks == p.n-2
	switch {
	case clean && decimals == 3 && !share:
		// 1.234,567: more likely one wrong mark than thousandths.
		r.value = whole(s)
		r.flags |= Locale
		r.alt = append(r.alt, fraction(s, 3))
	case clean:
		r.value, r.decimals = fraction(s, decimals), decimals
		if p.lastComma {
			r.flags |= CommaDecimal | DotThousands
		} else {
			r.flags |= DotDecimal | CommaGroups
		}
	default:
		r.value = whole(s)
		r.flags |= Broken
		if p.grouped(p.n) {
			r.flags &^= Broken
			r.flags |= Locale
		}
	}
}

// applyScale multiplies, unless the digits are grouped in thousands and the
// product is beyond belief: then the scale word is the error.
func applyScale(s string, p *print, r *reading, scale, groupedMost float64) {
	literal := scaled(r.value, scale)
	grouped := p.n >= 2 && p.grouped(p.n) && r.decimals == 0 && (p.dots == 0 || p.commas == 0)
	if !grouped {
		if whole := r.value; p.plain() && literal > 1e3*groupedMost && scale < 1e9 {
			r.flags |= ScaleDoubt
			r.value, r.scale, r.alt = whole, 1, append(r.alt, literal)
			return
		}
		r.value = literal
		return
	}
	other, decimals, otherScale := r.value, 0, 1.0
	if p.n == 2 {
		// "180.123 ribu" is 180.123, and "1.815 juta" 1,815 juta.
		other, decimals, otherScale = scaled(fraction(s, 3), scale), 3, scale
	}
	r.flags |= ScaleDoubt
	if literal > groupedMost {
		r.value, r.decimals, r.scale, r.alt = other, decimals, otherScale, append(r.alt, literal)
	} else {
		r.value, r.alt = literal, append(r.alt, other)
	}
	if p.n == 2 && scale > 1e3 {
		r.alt = append(r.alt, whole(s))
	}
}

// scaled is the product of digits and their scale word without what binary
// fractions add: 2,05 juta is 2050000 and nothing less.
func scaled(v, scale float64) float64 {
	x := v * scale
	if near := math.Round(x); math.Abs(x-near) <= 1e-9*math.Abs(x) {
		return near
	}
	return tidy(x)
}
