package transform

import (
	"iter"
	"math"
	"slices"
	"strings"

	"rekap/data"
	"rekap/extract"
	"rekap/transform/calendar"
	"rekap/transform/indicator"
	"rekap/transform/numeral"
)

// ofPart tells whether date i of a sentence is the time of some of those counted before it
// alone: "… sebanyak 41.502 anak, 1.207 di antaranya pada Mei".
func (p *page) ofPart(i int, s indicator.Span) bool {
	m := &p.dates[i]
	if m.Link.UpTo() {
		return false
	}
	clause := p.lower[s.Start:m.Start]
	clause = clause[strings.LastIndexAny(clause, ",;")+1:]
	return containsAny(clause, p.r.dateWords.Among)
}

// aside tells whether date i of sentence k dates nothing but figures that are set
// beside those of the article: levels of another region, or older ones of what was
// told before. What is told behind them is not of that date. A sentence without
// figures may date those before it: "Itu data Januari." own are the dates of the
// sentence's claims.
func (p *page) aside(i, k int, own []int) bool {
	any := false
	claims := p.claimsOf(k)
	back := len(claims) == 0 && p.refersBack(k)
	if back {
		claims = p.claimsOf(k - 1)
	}
	for j := range claims {
		c := &claims[j]
		ind := p.r.indicators[c.Indicator]
		if c.Indicator == "" || ind.Kind != "stock" && ind.Kind != "rate" {
			continue
		}
		at := i
		if !back && own[j] != i {
			if at = own[j]; !p.dayOfPeriod(i, at) {
				continue
			}
		}
		if _, dated := p.zoneDate(c, ind); back && dated {
			continue // it has a date of its own
		}
		if !p.setBeside(c) && !p.olderLevel(c, at) {
			return false
		}
		any = true
	}
	return any
}

// dayOfPeriod tells whether date j is the day, right behind it, of the half-year or
// quarter that date i names: "Semester II, 30 Desember 2022".
func (p *page) dayOfPeriod(i, j int) bool {
	return j == i+1 && p.halfOrQuarter(i) && p.resolved[j].ok && p.dates[j].Start-p.dates[i].End <= reachDay && !p.figureFrom(p.dates[i].End, p.dates[j].Start)
}

// periodOfDay tells whether date i is only the half-year or quarter that the day right in front
// of it ends: "Pada 30 Juni 2022 atau semester I 2022 penduduk …", "31 Desember 2023 (semester II)".
func (p *page) periodOfDay(i int) bool {
	if i == 0 || !p.halfOrQuarter(i) || !p.resolved[i].ok || !p.resolved[i-1].ok || p.dates[i].Start-p.dates[i-1].End > reachDay {
		return false
	}
	day := &p.resolved[i-1]
	return day.Precision == calendar.DayPrecise && day.Day.Equal(p.resolved[i].Day) && !p.figureFrom(p.dates[i-1].End, p.dates[i].Start)
}

// reachDay is within how many bytes behind a period its day stands.
const reachDay = 16

// ofNeighbour tells whether a claim's own words name a region that is not that of
// the article nor lies in it: "se-Sumut pada semester I 2024 sudah 95 persen".
func (p *page) ofNeighbour(c *indicator.Claim) bool {
	home := p.context.Place
	if home.Code == "" || home.Code == data.NationCode {
		return false
	}
	at := p.named(c)
	if at == nil {
		place, ok := p.level(c)
		return ok && !strings.HasPrefix(place.Code, home.Code)
	}
	for _, pl := range at {
		if strings.HasPrefix(pl.place.Code, home.Code) || pl.note != "" {
			return false
		}
	}
	return true
}

// olderLevel tells whether a claim gives an older level of what the body told
// before date i with another value: "Sudah 41.782 orang. Akhir tahun lalu masih
// 31 ribu."
func (p *page) olderLevel(c *indicator.Claim, i int) bool {
	if p.day.precision != "day" {
		return false
	}
	bygone := p.fewerIn(c, i) || p.resolved[i].Day.Before(p.day.day.AddDate(0, -1, 0))
	n := &p.numbers[c.Number]
	newer := false
	for o := range p.toldBeforeClaim(c) {
		if o.Cohort != c.Cohort {
			continue // "laki-laki 20.459 jiwa" are no older level of all of them
		}
		m := &p.numbers[o.Number]
		if oneLevel(n, m) {
			return false
		}
		own, dated := p.zoneDate(o, p.r.indicators[o.Indicator])
		newer = newer || !dated && bygone || dated && p.resolved[own].Day.After(p.resolved[i].Day)
	}
	return newer
}

// fewerIn tells whether a claim's words behind date i, a month that is over, say that there were
// fewer by then: "bulan April masih 97,4 persen".
func (p *page) fewerIn(c *indicator.Claim, i int) bool {
	from, to := p.dates[i].End, p.numbers[c.Number].Start
	over := p.resolved[i].Precision == calendar.MonthPrecise && !p.sameMonth(p.resolved[i].Day)
	return over && from <= to && containsAny(p.lower[from:to], p.r.dateWords.Fewer)
}

// wholeOfOlder tells whether a figure is told once more as the whole of an older level: "wajib
// KTP 611.238 jiwa, yang belum direkam 15.337. Pada Mei masih 82 ribu dari 611.238 jiwa", or
// "Pada Mei, dari 611.238 jiwa masih 82 ribu".
func (p *page) wholeOfOlder(m *mention) bool {
	parts := p.claimsOf(m.claim.Sentence)
	front := p.opensWhole(m.claim)
	for j := range parts {
		part := &parts[j]
		if part.Of < 0 || p.reading.Claims[part.Of].Number != m.claim.Number {
			if !front || part.Number <= m.claim.Number {
				continue
			}
		}
		if i, dated := p.zoneDate(part, p.r.indicators[part.Indicator]); dated && p.olderLevel(part, i) {
			return true
		}
	}
	return false
}

// roundedBy is by how much a level told in round numbers may lie off the same in
// full.
const roundedBy = 0.1

// oneLevel tells whether two numbers can be the same level, told once more.
func oneLevel(a, b *numeral.Number) bool {
	if inFull(a) && inFull(b) {
		return a.Value == b.Value
	}
	if a.Form == numeral.Percent && b.Form == numeral.Percent && a.Qualifier == numeral.Exact && b.Qualifier == numeral.Exact {
		return math.Abs(a.Value-b.Value) < math.Pow10(-min(a.Decimals, b.Decimals)) // "32,77 persen", "32 persen"
	}
	return math.Abs(a.Value-b.Value) <= roundedBy*math.Max(a.Value, b.Value)
}

// inFull tells whether a number is told to the unit, also where it is one passed: "tembus 10.016".
func inFull(n *numeral.Number) bool {
	return n.Low == n.High || n.Form == numeral.Count && math.Mod(n.Value, roundUnit) != 0
}

// roundUnit is what round counts are multiples of.
const roundUnit = 100

// mostBefore bounds the claims that one is held against; no article comes near it.
const mostBefore = 40

// toldBeforeClaim gives the claims of the body, in the sentences before a claim,
// that tell the same of the article's region.
func (p *page) toldBeforeClaim(c *indicator.Claim) iter.Seq[*indicator.Claim] {
	return func(yield func(*indicator.Claim) bool) {
		seen := 0
		for j := range p.reading.Claims {
			o := &p.reading.Claims[j]
			if o.Sentence >= c.Sentence {
				return
			}
			if o.Indicator != c.Indicator || o.Role != "" || o.Source == indicator.Topic || p.blocks[o.Block].Title || p.roles[o.Block] == extract.Caption {
				continue
			}
			if seen++; seen > mostBefore || !p.ofNeighbour(o) && !yield(o) {
				return
			}
		}
	}
}

// setBeside tells whether the article tells the same of its own region before the claim of
// another, or how many they are whose share that is: "Per April 11.420 warga Pasaman. Secara
// nasional per akhir 2023 baru 4,2 persen".
func (p *page) setBeside(c *indicator.Claim) bool {
	for range p.toldBeforeClaim(c) {
		return p.ofNeighbour(c)
	}
	return c.Percent && acts(c) && c.Sentence > 0 && p.ofNeighbour(c) && slices.ContainsFunc(p.claimsOf(c.Sentence-1), func(o indicator.Claim) bool {
		return o.Family == c.Family && o.Aim == c.Aim && o.Role == "" && !p.blocks[o.Block].Title && !p.ofNeighbour(&o)
	})
}
