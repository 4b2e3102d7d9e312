package transform

import (
	"slices"

	"rekap/data"
	"rekap/transform/calendar"
	"rekap/transform/indicator"
)

// dataDate is the date of the data that the text before tells figures from:
// "Per 30 Juni 2025 …", "semester I 2022". It holds on for stocks and rates
// until another one, and not where the sentence speaks of now or has its own
// speaker's day.
func (p *page) dataDate(c *indicator.Claim, ind data.Indicator) (int, bool) {
	if ind.Kind == "target" || ind.Kind == "flow" {
		return 0, false
	}
	s := p.speech(c)
	for i := range p.datesIn(s.Start, s.End) {
		if (p.dates[i].Now || p.dates[i].This && !p.datesTarget(c, i)) && !p.datesOnly(c, i) && (!p.fromData(s) || p.datedWithin(s.Start, p.dates[i].Start)) || p.statement(i) && !p.consolidated(c) && !p.goesOn(c) && !p.holds(p.low(s), p.r.dateWords.SameData) {
			return 0, false
		}
	}
	// the whole of a target is told with the target
	if o := p.partOf(c); o != nil && o.Aim == "target" {
		return 0, false
	}
	k := c.Sentence - 1
	if k < 0 || k >= len(p.dataDates) {
		return 0, false
	}
	i := p.dataDates[k]
	if j, ok := p.justDated(c, ind, i); ok {
		return j, true
	}
	if i >= 0 && p.opensReason(c.Sentence) && !p.counted(k) && p.reading.Sentences[k].Has(p.dates[i].Start) {
		return 0, false // "Belum ada sampai Desember. Sebab, capaian sudah …"
	}
	if i >= 0 && p.above(p.dates[i].Start) && !p.above(p.reading.Sentences[c.Sentence].Start) {
		return 0, false // a caption above the article dates its own figures only
	}
	if i >= 0 && (p.flowBeyond(c, i) || p.yetToDo(c, p.dates[i].Start) || p.reasonOfOthers(c, i)) {
		return 0, false
	}
	if i < 0 || !p.usable(i, ind) || p.turnedToNow(c, i) || p.anotherTells(c, i) || p.anotherSource(c.Sentence, i) || !p.sameData(c, i) || p.bygone(i) && (!p.continues(c, i) || p.ofEarlier(c, i)) {
		return 0, false
	}
	d := p.resolved[i].Day
	if !p.day.day.IsZero() && p.day.precision == "day" && !d.Before(p.day.day) && !p.monthOfTelling(i) && !p.reckonedFrom(c, i) {
		return 0, false
	}
	return i, true
}

// datesOnly tells whether date i stands in a sentence behind a claim's with people of no act, who
// alone are told as of now: "Yang belum merekam 5.140 jiwa. Sementara penduduk Wonogiri sekarang
// ini 1.095.829 jiwa".
func (p *page) datesOnly(c *indicator.Claim, i int) bool {
	if p.dates[i].Start < p.reading.Sentences[c.Sentence].End {
		return false
	}
	claims := p.claimsAt(p.dates[i].Start)
	return len(claims) == 1 && groups[claims[0].Family] && !groups[c.Family]
}

// datesTarget tells whether date i stands in a sentence behind a claim's that only sets a target:
// "Yang sudah memegang KIA 24.834 anak. Pusat minta tahun ini paling sedikit 50 persen", or dates
// the target told behind the claim: "sudah 11,6 persen dari target 30 persen tahun ini".
func (p *page) datesTarget(c *indicator.Claim, i int) bool {
	if p.dates[i].Start > p.numbers[c.Number].End && p.dates[i].Start < p.reading.Sentences[c.Sentence].End {
		return c.Aim != "target" && !c.Post.Has(p.dates[i].Start) && slices.ContainsFunc(p.claimsOf(c.Sentence), func(o indicator.Claim) bool {
			return o.Aim == "target" && o.Number > c.Number && (o.Pre.Has(p.dates[i].Start) || o.Post.Has(p.dates[i].Start))
		})
	}
	claims := p.claimsAt(p.dates[i].Start)
	return p.dates[i].Start > p.reading.Sentences[c.Sentence].End && len(claims) > 0 && !slices.ContainsFunc(claims, func(o indicator.Claim) bool { return o.Aim != "target" })
}

// flowBeyond tells whether a claim counts what came in within a time of its own, behind a
// statement in a later paragraph than the data of date i: it came in up to the telling.
func (p *page) flowBeyond(c *indicator.Claim, i int) bool {
	at := p.passage(c)
	if p.dates[i].Start >= at || !p.spokenIn(indicator.Span{Start: p.dates[i].End, End: at}) {
		return false
	}
	return c.Flow || p.fromNewYear(c, p.article.Published.Day.Year())
}

// monthOfTelling tells whether date i is the end, all but reached, of the month of the telling:
// "hingga akhir Februari 2026", told on its 27th day.
func (p *page) monthOfTelling(i int) bool {
	m, d := &p.dates[i], &p.resolved[i]
	return m.Part == calendar.End && m.Link.UpTo() && d.Precision == calendar.MonthPrecise && d.Day.Sub(p.day.day) <= endReach
}

// toldInPassing tells whether residents are only told about as many as everybody knows, in
// a later sentence than that of a year: "Ingat, penduduk kita 1,3 juta-an".
func (p *page) toldInPassing(c *indicator.Claim, i int) bool {
	return c.Family == "population" && (p.dates[i].Shape == calendar.YearOnly || p.yearGone(i)) && digits(p.numbers[c.Number].Value) <= digitsInPassing && p.dates[i].Start < p.reading.Sentences[c.Sentence].Start
}

// digitsInPassing is how many digits of a number somebody tells in passing.
const digitsInPassing = 2

// sameData tells whether a claim speaks of what the date was told for: the
// same act, or the people that are its base. A date told without a figure is
// for all.
func (p *page) sameData(c *indicator.Claim, i int) bool {
	if p.holds(p.low(p.reading.Sentences[c.Sentence]), p.r.dateWords.Newest) {
		return false
	}
	if blank(c) && !p.blanksAt(p.dates[i].Start) {
		return false // the day of people's data says nothing of blank cards
	}
	if p.ofBlanks(c, i) || p.ofRecorders(c, i) {
		return false
	}
	if p.namesData(c, i) {
		return true
	}
	if p.yearOfBase(c, i) || p.toldInPassing(c, i) {
		return false
	}
	if p.issuedThen(c, i) || p.toldBySpeaker(c, i) || p.otherTopic(c, i) || p.turnsTopic(c, i) || p.ofFigure(c, i) || p.besidePeople(c, i) {
		return false
	}
	if p.drawnFrom(c, i) || p.amongThem(c) && p.sentenceAt(p.dates[i].Start) >= c.Sentence-listReach {
		return true
	}
	if !p.ofCards(p.dates[i].Start) && !p.spokenIn(indicator.Span{Start: p.dates[i].End, End: p.reading.Sentences[c.Sentence].Start}) {
		return true
	}
	if (p.dates[i].Shape == calendar.YearOnly || p.yearGone(i)) && p.dates[i].Link == calendar.During {
		return false // what a year brought ends with the speaker's day
	}
	any := false
	claims := p.claimsAt(p.dates[i].Start)
	for j := range claims {
		o := &claims[j]
		if o.Family == "" {
			continue
		}
		any = true
		if o.Family == c.Family || groups[c.Family] && p.tied(c, i) {
			return true
		}
		if acts(c) && p.withPeople(c, i) {
			return true
		}
		if o.Family == "held" && c.Family == "record" || o.Family == "record" && c.Family == "held" {
			return true
		}
	}
	return !any && !p.announcesOther(c, i) && (!groups[c.Family] || p.tied(c, i))
}

// yearOfBase tells whether date i is the year that only people are told of who are the base
// of an act counted further on: "Pada 2022 anak berjumlah 61.000 jiwa. … KIA sudah dimiliki
// 24.000 anak", told in 2023.
func (p *page) yearOfBase(c *indicator.Claim, i int) bool {
	m := &p.dates[i]
	k := p.sentenceAt(m.Start)
	if m.Shape != calendar.YearOnly && !p.yearGone(i) || m.Link.UpTo() || !acts(c) || k < 0 || c.Sentence-k < 2 {
		return false
	}
	claims := p.claimsOf(k)
	return len(claims) > 0 && !slices.ContainsFunc(claims, func(o indicator.Claim) bool { return !groups[o.Family] })
}

// ofCards tells whether the sentence at a place counts blank cards, whose day
// says nothing of people.
func (p *page) ofCards(at int) bool {
	return slices.ContainsFunc(p.claimsAt(at), func(o indicator.Claim) bool { return p.r.indicators[o.Indicator].Unit == data.UnitCard })
}

// halfOrQuarter tells whether a date is a half-year or a quarter: those date
// data, never events.
func (p *page) halfOrQuarter(i int) bool {
	return p.dates[i].Shape == calendar.Half || p.dates[i].Shape == calendar.Quarter
}

// consolidated tells whether a claim counts people of the half-year's data told
// before, whose date a speaker's day does not change.
func (p *page) consolidated(c *indicator.Claim) bool {
	k := c.Sentence - 1
	if k < 0 || k >= len(p.dataDates) || p.dataDates[k] < 0 || p.dates[p.dataDates[k]].Shape != calendar.Half && !p.endsHalf(p.dataDates[k]) {
		return false
	}
	return c.Family == "wajib" || c.Family == "population" || acts(c) && slices.ContainsFunc(p.claimsOf(c.Sentence), func(o indicator.Claim) bool { return o.Family == "wajib" && o.Indicator != "" })
}

// acts tells whether a claim counts people of whom an act is told.
func acts(c *indicator.Claim) bool { return c.Indicator != "" && c.Family != "" && !groups[c.Family] }

// groups are the families of people without an act.
var groups = map[string]bool{"wajib": true, "population": true, "child": true, "pemula": true}

// findDataDates notes, for each sentence, the last date of data told up to its
// end, -1 for none.
func (p *page) findDataDates() {
	p.dataDates = make([]int, len(p.reading.Sentences))
	last := -1
	for k, s := range p.reading.Sentences {
		if last >= 0 && p.anotherSource(k, last) {
			last = -1
		}
		claims := p.claimsOf(k)
		if !p.datedWithin(s.Start, s.End) || otherDocuments(claims) || ofAgency(claims) {
			p.dataDates[k] = last
			continue
		}
		stock := false
		for j := range claims {
			if claims[j].Flow {
				continue
			}
			switch p.r.indicators[claims[j].Indicator].Kind {
			case "stock", "rate":
				stock = true
			}
		}
		own := p.zoneDates(claims)
		told := stock || p.holds(p.text[s.Start:s.End], p.r.dateWords.OfData)
		for i := range p.datesIn(s.Start, s.End) {
			if !p.datesData(i) || p.datesFlow(i, claims, own) && !(p.halfOrQuarter(i) && p.holds(p.low(s), p.r.dateWords.Registers)) {
				continue
			}
			if !told && !p.halfOrQuarter(i) && (!p.dates[i].Link.UpTo() || slices.ContainsFunc(claims, named) || onlyAimed(claims)) {
				continue // "hingga Juni ditargetkan 310.400 kartu"
			}
			if !stock && (p.finishedThen(i) || p.explains(i, s)) {
				continue
			}
			if stock && p.besides(i, own) {
				continue // "99,1 persen, pada 2024 kami sudah ke sekolah"
			}
			if p.comparedWith(s.Start, i) || p.movedFrom(s, i) || p.unreleased(i) || p.inSeries(i, s) || p.ofPart(i, s) {
				continue // "turun dibanding Juli yang masih …"
			}
			if p.aside(i, k, own) || olderIn(claims, own, i) {
				continue
			}
			if p.endsNow(i, claims) {
				last = -1 // "pada Januari 16.432 pengguna, kini sudah 41.220"
				continue
			}
			if last >= 0 && p.dates[last].Start < s.Start && p.onlyCompared(i, last, s) {
				continue
			}
			// of two days in a sentence the earlier is told for comparison
			if last < 0 || p.dates[last].Start < s.Start || !p.resolved[i].Day.Before(p.resolved[last].Day) {
				last = i
			}
		}
		p.dataDates[k] = last
	}
}

// finishedThen tells whether date i is a year in which something was over and done, which dates
// nothing told behind it: "Verifikasi data selesai pada 2010".
func (p *page) finishedThen(i int) bool {
	at := p.dates[i].Start
	return p.dates[i].Shape == calendar.YearOnly && containsAny(p.lower[max(0, at-finishedReach):at], p.r.dateWords.FinishedThen)
}

// finishedReach is how near in front of its year something is told to be over.
const finishedReach = 20

// onlyCompared tells whether date i of a sentence is only of older data that those of date last are
// compared or reckoned with: "Bandingkan dengan semester II 2023, ketika …".
func (p *page) onlyCompared(i, last int, s indicator.Span) bool {
	if !p.resolved[i].Day.Before(p.resolved[last].Day) {
		return false
	}
	bothPeriods := p.halfOrQuarter(i) && p.halfOrQuarter(last)
	return p.compares(s) || p.holds(p.low(s), p.r.dateWords.Reckoned) || bothPeriods && len(p.claimsAt(p.dates[last].Start)) > 0
}

// unreleased tells whether date i is of data that is not out when the text is told: "data
// semester I baru akan dirilis Juli".
func (p *page) unreleased(i int) bool {
	pub := p.article.Published.Day
	return !pub.IsZero() && p.halfOrQuarter(i) && later(p.resolved[i].Date, pub) && !p.about(p.resolved[i].Date, &p.dates[i])
}

// ofAgency tells whether a sentence tells figures of other offices only: their date
// says nothing of what the registry counts.
func ofAgency(claims []indicator.Claim) bool { return onlyOf(claims, "other_agency") }

// otherDocuments tells whether a sentence counts family cards and such, and
// nothing else: their date says nothing of what is told behind them.
func otherDocuments(claims []indicator.Claim) bool {
	return onlyOf(claims, "family_card", "other_document")
}

// onlyOf tells whether there are claims, and all are of some roles.
func onlyOf(claims []indicator.Claim, roles ...string) bool {
	return len(claims) > 0 && !slices.ContainsFunc(claims, func(c indicator.Claim) bool { return !slices.Contains(roles, c.Role) })
}

// named tells whether a claim is a figure of the vocabulary.
func named(c indicator.Claim) bool { return c.Indicator != "" }
