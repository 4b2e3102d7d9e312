package indicator

import (
	"cmp"
	"math"
	"slices"

	"rekap/transform/calendar"
)

// yearBefore tells whether a year is named among the tokens.
func (c *context) yearBefore(from, to int) bool {
	for i := from; i < to; i++ {
		if c.toks[i].kind == date && ofYear(&c.t.Dates[c.toks[i].ref]) {
			return true
		}
	}
	return false
}

// wholeYear tells whether a year, and not its beginning or end, stands in front of a figure.
func (c *context) wholeYear(z *zone) bool {
	for i := z.pre.from; i < z.tok; i++ {
		if c.toks[i].kind == date {
			if d := &c.t.Dates[c.toks[i].ref]; ofYear(d) && d.Part == calendar.Whole {
				return true
			}
		}
	}
	return false
}

// yearIn tells whether a year is named in a stretch of the text.
func (c *context) yearIn(sp Span) bool {
	for i := range c.t.Dates {
		if d := &c.t.Dates[i]; sp.Has(d.Start) && ofYear(d) {
			return true
		}
	}
	return false
}

// otherYear leaves open what of another year is told behind a target by no more than a
// word like "hanya": "target tahun ini 30 persen, tahun lalu hanya 25 persen" may be what was
// aimed at or reached. What the target has risen from is a target: "naik dari tahun
// sebelumnya yang hanya 25 persen".
func (c *context) otherYear(z *zone, cl *Claim) {
	if c.besideTargetCompared(z, cl) {
		cl.Strength = uncounted
		return
	}
	if !cl.merely || cl.Source != List || cl.Heir < 0 || cl.Aim != "actual" || !c.yearBefore(z.pre.from, z.tok) {
		return
	}
	o := &c.claims[cl.Heir]
	if o.Aim != "target" || !o.AimSaid || o.Percent != cl.Percent || o.Sentence != cl.Sentence {
		return
	}
	if cl.Old {
		cl.Aim, cl.AimSaid = "target", true
		return
	}
	cl.Strength = uncounted
}

// besideTargetCompared tells whether a share only set against another year goes on from a
// target behind an achievement, of which either may be meant: "98,2 persen, di atas target 97
// persen, dibanding tahun lalu yang 96,1 persen".
func (c *context) besideTargetCompared(z *zone, cl *Claim) bool {
	if !cl.Percent || cl.Source != List || cl.Heir < 0 || cl.AimSaid || cl.Aim != "target" || !c.yearBefore(z.pre.from, z.tok) || !c.leads(z.pre.from, z.tok, c.a.particles.Comparing...) {
		return false
	}
	o := &c.claims[cl.Heir]
	return o.Percent && o.Sentence == cl.Sentence && o.Heir >= 0 && c.claims[o.Heir].Sentence == cl.Sentence && c.claims[o.Heir].Percent && c.claims[o.Heir].Aim == "actual"
}

// ofYear tells whether a date names a year: "2023", "tahun lalu".
func ofYear(d *calendar.Mention) bool {
	return d.Shape == calendar.YearOnly || d.Shape == calendar.Relative && d.Of == calendar.Years
}

// thatMonthAlone tells whether the date at a token in front of a figure is a month or a
// day that is told alone, "Pada April saja ada 604 warga": what came in then, no level.
func (c *context) thatMonthAlone(z *zone, i int) bool {
	d := &c.t.Dates[c.toks[i].ref]
	switch d.Shape {
	case calendar.MonthOnly, calendar.MonthYear, calendar.FullDate, calendar.DayMonth:
	case calendar.Relative:
		if d.Of != calendar.Days {
			return false
		}
	default:
		return false
	}
	upTo := d.Link.UpTo() || i > z.pre.from && c.lowered(i-1, c.a.particles.Until...)
	return !upTo && i+1 < z.tok && c.lowered(i+1, c.a.particles.Alone...)
}

// busiestThen tells whether the date at a token in front of a figure is the month in which
// most or fewest came, "tertinggi terjadi pada Juli, yakni 903 warga": what came in then, no
// level. The most of a place are none of a month.
func (c *context) busiestThen(z *zone, i int) bool {
	d := &c.t.Dates[c.toks[i].ref]
	if d.Shape != calendar.MonthOnly && d.Shape != calendar.MonthYear || d.Link != calendar.On && d.Link != calendar.Bare || i >= z.tok {
		return false
	}
	for k := max(z.pre.from, i-reachBusiest); k < min(z.tok, i+reachBusiest); k++ {
		if c.lowered(k, c.a.particles.Busiest...) {
			return !c.placeIn(span{k, z.tok})
		}
	}
	return false
}

// reachBusiest is within how many tokens of a month the word stands that says that most
// came in it.
const reachBusiest = 4

// targetBeforeIt tells whether a share goes on from the target told right before it with
// that of another year, and not from what was reached before: "Sudah 6,1 persen. Tahun ini
// targetnya 30 persen. Tahun lalu 25 persen." is nearer to the target. Several that rise from it
// year by year are its schedule: "Naik menjadi 77,5 persen di 2016, 80 persen di 2017".
func (c *context) targetBeforeIt(s *sentence, zs []zone, k int, reached *Claim) bool {
	l := &c.claims[c.last]
	if c.lastAt != c.seq-1 || reached.Aim == "target" || !reached.Percent || reached.Family != l.Family || !c.nextYear(s, zs, k, l) {
		return false
	}
	v := zs[k].num.Value
	if len(zs) > 1 && v > c.t.Numbers[l.Number].Value && slices.IsSortedFunc(zs, func(a, b zone) int { return cmp.Compare(a.num.Value, b.num.Value) }) {
		return true
	}
	return math.Abs(v-c.t.Numbers[l.Number].Value) < math.Abs(v-c.t.Numbers[reached.Number].Value)
}

// nextYear tells whether a share goes on from a target told for a year with
// that of another year and nothing else: "Tahun lalu targetnya 54 persen. Tahun
// ini sebesar 60 persen." Several go on where each has its year: "Naik menjadi
// 77,5 persen di 2016, 80 persen di 2017". A target that something was held against gives
// way to that: "melewati target 2024 sebesar 60 persen. Tahun lalu 57 persen".
func (c *context) nextYear(s *sentence, zs []zone, k int, o *Claim) bool {
	if k > 0 || o.Aim != "target" || o.heldAgainst || !o.Percent || len(s.heads) > 0 || !c.yearIn(o.Pre) && !c.yearIn(o.Post) {
		return false
	}
	for i := range zs {
		z := &zs[i]
		if !percent(z.num) || !c.yearBefore(z.pre.from, z.tok) && (len(zs) == 1 || !c.yearBefore(z.tok, z.post.to)) {
			return false
		}
	}
	return true
}

// sinceIn tells whether in front of a figure a time is told since which something is so: the cards
// there since then may be those that came, "ada blangko sejak awal Juni sebanyak 9.000".
func (c *context) sinceIn(z *zone) bool {
	for i := z.pre.from; i < z.tok; i++ {
		if c.toks[i].kind == date && c.t.Dates[c.toks[i].ref].Link == calendar.Since {
			return true
		}
	}
	return false
}
