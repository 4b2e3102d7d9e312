package transform

import (
	"slices"
	"strings"

	"rekap/data"
	"rekap/transform/calendar"
	"rekap/transform/indicator"
)

// longestChain bounds the figures of a list that take their words from one
// another.
const longestChain = 64

// ownDate finds the date phrase that the words of a claim, or of the claim it
// takes its words from, give.
func (p *page) ownDate(c *indicator.Claim, ind data.Indicator) (int, bool) {
	if p.nowByYear(c, ind) {
		return 0, false
	}
	first, second := c, true // second while only forms of one figure were gone through: "21.552 jiwa atau 31,25 persen"
	for seen := 0; c != nil && seen < longestChain; {
		if i, ok := p.zoneDate(c, ind); ok {
			if p.overtaken(first, i, ind) || seen > 0 && p.ofTarget(first, ind, i) {
				return 0, false
			}
			if seen > 0 && !second && (c.Indicator != "" && (first.Back || p.grownFrom(first, c)) && p.olderLevel(c, i) || p.datesOldLevel(c, i) || c.Old && p.comparedWith(p.reading.Sentences[c.Sentence].Start, i)) {
				return 0, false // "itu" is what was told before the older level
			}
			return i, true
		}
		if c.From >= 0 {
			return 0, false // "pada 2021 baru 11.400 anak, lalu naik menjadi 19.250 anak"
		}
		if p.toldPresent(c) && !(ind.Kind == "target" && c.Same >= 0 && !p.nowIn(c.Pre)) {
			return 0, false // "pada 2021 baru 82.315 anak, sekarang sudah 101.200"
		}
		if c.Same >= 0 && seen < 2 && !p.toldPresent(first) && !p.toldPresent(&p.reading.Claims[c.Same]) {
			if i, ok := p.wholeDate(c, ind); ok {
				return i, true // "912 orang atau 1,1 persen dari 82.130 wajib KTP sampai akhir Juli"
			}
		}
		second = second && c.Same >= 0
		switch {
		case c.Same >= 0:
			c = &p.reading.Claims[c.Same]
		case c.Heir >= 0 && (c.Source == indicator.List || c.Back && p.follows(c, &p.reading.Claims[c.Heir]) && !p.ofItsTime(c)):
			c = &p.reading.Claims[c.Heir]
		default:
			if i, ok := p.samePeriod(c, ind); ok {
				return i, true
			}
			if i, ok := p.addedLevel(c, ind); ok {
				return i, true
			}
			if i, ok := p.runDate(c, ind); ok {
				return i, true
			}
			if i, ok := p.sinceArrival(c); ok {
				return i, true
			}
			if i, ok := p.wholeDate(c, ind); ok {
				return i, true
			}
			if i, ok := p.frontDate(c, ind); ok {
				return i, true
			}
			if o := p.secondForm(c); o != nil && seen == 0 && ind.Kind == "target" {
				c = o
			} else if w := p.partOf(c); w != nil {
				c = w
			} else {
				c = p.shareOf(c)
			}
		}
		seen++
	}
	return 0, false
}

// follows tells whether c stands in the sentence right behind o, in the body.
func (p *page) follows(c, o *indicator.Claim) bool {
	return c.Sentence-o.Sentence <= 1 && !p.blocks[o.Block].Title
}

// partOf is the claim of which c is the whole.
func (p *page) partOf(c *indicator.Claim) *indicator.Claim {
	return p.leadingTo(c, func(o *indicator.Claim) int { return o.Of })
}

// leadingTo is the first claim of the sentence of c that leads to it by an index of a claim,
// -1 where it has none; nil for no such claim.
func (p *page) leadingTo(c *indicator.Claim, by func(*indicator.Claim) int) *indicator.Claim {
	claims := p.claimsOf(c.Sentence)
	for i := range claims {
		if at := by(&claims[i]); at >= 0 && p.reading.Claims[at].Number == c.Number {
			return &claims[i]
		}
	}
	return nil
}

// shareOf is the share right behind a whole that its sentence opens with: "dari total
// 57.660 anak baru 41,2 persen yang memiliki KIA".
func (p *page) shareOf(c *indicator.Claim) *indicator.Claim {
	claims := p.claimsOf(c.Sentence)
	for i := 1; i < len(claims); i++ {
		if o := &claims[i]; claims[i-1].Number == c.Number && o.Percent && c.Indicator != "" && o.Base == c.Indicator && p.opensWhole(c) {
			return o
		}
	}
	return nil
}

// opensWhole tells whether a word of parting stands close in front of a claim:
// "dari total 57.660 anak".
func (p *page) opensWhole(c *indicator.Claim) bool {
	at := p.numbers[c.Number].Start
	return containsAny(" "+p.lower[max(p.reading.Sentences[c.Sentence].Start, at-partingReach):at], p.r.dateWords.Partings)
}

// zoneDate is the date in the claim's own part of its sentence, the nearest in
// front first; else one that opens the sentence.
func (p *page) zoneDate(c *indicator.Claim, ind data.Indicator) (int, bool) {
	num := &p.numbers[c.Number]
	if c.Old || c.Flow {
		if i, ok := p.rightBehind(c); ok && p.usable(i, ind) && (c.Old || p.dates[i].Link == calendar.During) {
			return i, true
		}
	}
	if i, ok := p.bracketDate(c, ind); ok {
		return i, true
	}
	pre, now := p.dateInFront(c, ind)
	post := p.dateBehind(c, ind, pre >= 0)
	switch {
	case now && (post < 0 || p.dates[post].Start-num.End >= ownDateReach && !p.sourced(num.End, post)):
		return 0, false
	case post >= 0 && (pre < 0 || p.dates[post].Start-num.End < ownDateReach && !p.yearsApart(pre, post, num.End)):
		return post, true
	case pre >= 0:
		return pre, true
	}
	if c.From >= 0 {
		return 0, false
	}
	if i := p.dateOpening(c, ind); i >= 0 {
		return i, true
	}
	if now {
		return 0, false
	}
	i := p.sourceBehind(c, ind)
	return max(i, 0), i >= 0
}

// dateInFront is the last date in a claim's own part of its sentence in front of its figure, -1
// for none, and whether a word of now stands there behind it.
func (p *page) dateInFront(c *indicator.Claim, ind data.Indicator) (pre int, now bool) {
	num := &p.numbers[c.Number]
	pre = -1
	for i := range p.datesIn(c.Pre.Start, num.Start) {
		if !c.Pre.Has(p.dates[i].Start) || c.From >= 0 {
			continue
		}
		switch {
		case p.dates[i].Now && pre >= 0 && p.dates[pre].Link.UpTo() && strings.Trim(p.lower[p.dates[pre].End:p.dates[i].Start], ", ") == "":
			// "Hingga Oktober, saat ini sudah 31.100 orang": the present of the data
		case p.dates[i].Now:
			pre, now = -1, true
		case blank(c) && (p.explained(i, num.Start) || p.cameThen(c, i)), p.ofOldLevel(c, i), p.ofOtherClause(c, i), p.opensAgainst(c, i), p.ofHolders(c, ind, i), p.likenedTo(c, i):
		case p.usable(i, ind):
			pre, now = i, false
		}
	}
	return pre, now
}

// dateBehind is the first date in a claim's own part of its sentence behind its figure, -1 where
// there is none or what stands there dates something else. dated says that a date stands in front.
func (p *page) dateBehind(c *indicator.Claim, ind data.Indicator, dated bool) int {
	num := &p.numbers[c.Number]
	for i := p.firstDate(num.End); i < len(p.dates); i++ {
		if !c.Post.Has(p.dates[i].Start) {
			break
		}
		if strings.Contains(p.text[num.End:p.dates[i].Start], ",") && !p.dates[i].Link.UpTo() && !p.sourced(num.End, i) && !p.yearOfTarget(i, ind) && !p.deadline(num.End, i, ind) && !p.yearBehindForm(c, i, ind) && !p.flowBehind(c, i, ind) {
			break
		}
		if dated && ind.Kind == "flow" && containsAny(p.lower[num.End:p.dates[i].Start], p.r.dateWords.And) {
			break // "Juli 2.536 keping dan ditutup Desember 610 keping": when the next came
		}
		if p.joinedClause(i) && !p.figureFrom(num.End, p.dates[i].Start) {
			break // "tersisa 1.200 keping dan pada Juni blangko itu habis": when something else came
		}
		if ind.Kind == "flow" && blank(c) && containsAny(p.lower[num.End:p.dates[i].Start], p.r.dateWords.Awaited) {
			break // "meminta 5.000 keping dan rencananya diambil Kamis": when they will come
		}
		if p.yetDone(num.End, i, ind) {
			break // "10.911 warga yang belum rekam akan tuntas September ini": when they will be done
		}
		if p.comparedWith(num.End, i) || c.Grew && p.sinceDay(num.End, i) || p.movedBehind(c, i) {
			break // "bertambah 212 orang dibanding rilis bulan Agustus", "12,4 persen, naik dari posisi Juni"
		}
		if p.ofHolders(c, ind, i) {
			break // "dicetak 4.000 keping untuk yang merekam Maret 2017": when they recorded
		}
		if p.usable(i, ind) {
			return i
		}
	}
	return -1
}

// dateOpening is the last date in front of a claim's own part of its sentence that holds for it,
// -1 for none.
func (p *page) dateOpening(c *indicator.Claim, ind data.Indicator) int {
	num, s := &p.numbers[c.Number], p.reading.Sentences[c.Sentence]
	found, front := -1, c.Pre.Start
	if c.Pre.Start == c.Pre.End && c.Same >= 0 {
		front = s.Start // "saat ini 61.320 orang atau 8,3 persen": a second form has its first one's date
	}
	for i := range p.datesIn(s.Start, front) {
		if p.usable(i, ind) && !p.ofOldLevel(c, i) && !p.opensAgainst(c, i) && !p.grownSince(c, i) && !p.ofNoted(i, num.Start) && !(blank(c) && ind.Kind == "stock" && (p.flowBefore(c, i) || p.cameThen(c, i))) && !(ind.Kind == "flow" && p.stockBefore(c, i)) && !p.ofTarget(c, ind, i) && !p.ofRequest(c, i) && !(blank(c) && p.explained(i, num.Start)) {
			found = i
		}
	}
	return found
}

// joinedClause tells whether date i opens a clause of its own behind "dan".
func (p *page) joinedClause(i int) bool {
	return slices.ContainsFunc(p.r.dateWords.And, func(w string) bool { return strings.HasSuffix(p.lower[:p.dates[i].Start], w) })
}

// yearOfTarget tells whether date i is the running year, told behind a target
// that is set for it: "30 persen dari yang sudah merekam, pada tahun ini".
func (p *page) yearOfTarget(i int, ind data.Indicator) bool {
	m := &p.dates[i]
	return ind.Kind == "target" && m.This && (m.Shape == calendar.YearOnly || m.Shape == calendar.Relative && m.Of == calendar.Years)
}

// deadline tells whether date i is the day to come by which a target told up to
// an offset is to come true: "target 98 persen dari wajib KTP, bisa kami capai
// bulan Desember", "…, bulan Desember harus bisa kami capai".
func (p *page) deadline(from, i int, ind data.Indicator) bool {
	if ind.Kind != "target" || !p.resolved[i].ok || !p.resolved[i].Day.After(p.day.day) {
		return false
	}
	return containsAny(p.lower[from:p.dates[i].Start], p.r.dateWords.Fulfilled) || containsAny(p.clauseBehind(i), p.r.dateWords.Fulfilled)
}

// clauseBehind is the text behind date i up to the end of its clause or the next
// number, in lower case and ending in a space.
func (p *page) clauseBehind(i int) string {
	from := p.dates[i].End
	to := p.reading.Sentences[max(p.sentenceAt(from-1), 0)].End
	if n := p.firstNumber(from); n < len(p.numbers) {
		to = min(to, p.numbers[n].Start)
	}
	clause := p.lower[from:max(from, to)]
	if end := strings.IndexAny(clause, ",;:.()\"“”"); end >= 0 {
		clause = clause[:end]
	}
	return clause + " "
}

// flowBefore tells whether the first figure behind a date in a claim's sentence
// is a flow's: "sampai Desember dicetak 88.680 keping, dan sisa blangko 23.869"
// tells what is left now.
func (p *page) flowBefore(c *indicator.Claim, i int) bool {
	claims := p.claimsOf(c.Sentence)
	for j := range claims {
		o := &claims[j]
		if p.numbers[o.Number].Start > p.dates[i].Start {
			return o != c && p.r.indicators[o.Indicator].Kind == "flow"
		}
	}
	return false
}

// flowBehind tells whether date i ends the clause of the only figure of a flow's
// sentence: "menerima 40 ribu keping dari kementerian, akhir Januari 2024".
func (p *page) flowBehind(c *indicator.Claim, i int, ind data.Indicator) bool {
	m := &p.dates[i]
	if ind.Kind != "flow" || m.Bracketed || m.Month == 0 || len(p.claimsOf(c.Sentence)) != 1 {
		return false
	}
	front := strings.TrimRight(p.text[:m.Start], " ")
	rest := p.text[m.End:p.reading.Sentences[c.Sentence].End]
	return strings.HasSuffix(front, ",") && strings.Trim(rest, " .\"”’") == ""
}

// yearsApart tells whether two years stand on the two sides of a figure, the one
// behind it past a comma: "Dibanding 2023 dengan target 25 persen, target tahun ini
// lebih tinggi".
func (p *page) yearsApart(pre, post, end int) bool {
	a, b := &p.resolved[pre], &p.resolved[post]
	return a.Precision == calendar.YearPrecise && b.Precision == calendar.YearPrecise && a.Day.Year() != b.Day.Year() && strings.Contains(p.text[end:p.dates[post].Start], ",")
}
