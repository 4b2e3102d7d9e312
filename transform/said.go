package transform

import (
	"slices"
	"strings"

	"rekap/data"
	"rekap/transform/calendar"
	"rekap/transform/indicator"
)

// saidOf is the date that a sentence behind a figure gives for it: "Data itu
// posisi akhir Juni."
func (p *page) saidOf(c *indicator.Claim, ind data.Indicator) (int, bool) {
	if ind.Kind == "target" || ind.Kind == "flow" {
		return 0, false
	}
	for k := c.Sentence + 1; k < len(p.reading.Sentences) && k <= c.Sentence+listReach; k++ {
		s := p.reading.Sentences[k]
		i := p.firstDate(p.pastSpeaker(s)) // the day on which somebody says it is none of the data
		if i == len(p.dates) || p.dates[i].Start >= s.End {
			continue
		}
		text := p.low(s)
		concludes := k == c.Sentence+1 && opensWith(p.ownWords(s, s.End), p.r.dateWords.Drawn) && p.holds(text, p.r.dateWords.Sourcing) || p.thatDay(s, i) || k == c.Sentence+1 && p.closesWithData(s, i)
		if p.counted(k) && !concludes {
			continue
		}
		near := k <= c.Sentence+frameReach
		back := near && concludes || near && (p.pointsBack(s) || p.thatData(s)) || p.holds(text, p.r.dateWords.Above)
		named := near && !back && p.holds(text, p.r.dateWords.Dating)
		if back && !p.holds(text, p.r.dateWords.Above) && p.ofOwnParagraph(c, k) || p.anotherSince(c, k) || blank(c) && p.peopleSince(c, k) {
			return 0, false
		}
		if !named && !back && !(p.holds(text, p.r.dateWords.Sourcing) && p.spokenIn(s)) {
			continue
		}
		for i := range p.datesIn(s.Start, s.End) {
			if p.datesData(i) && p.usable(i, ind) && p.ofClause(c, i, s, named) && !p.comparedWith(s.Start, i) && !p.movedFrom(s, i) {
				return i, true
			}
		}
	}
	return 0, false
}

// closesWithData tells whether a sentence closes with a clause on the data, of date i, that it and
// what stands before it are told from: "Jadi tinggal 1,48 persen, ini data yang masuk per September".
func (p *page) closesWithData(s indicator.Span, i int) bool {
	between := p.lower[s.Start:p.dates[i].Start]
	last := lastComma(between)
	if last < 0 || p.firstNumber(s.Start+last) < p.firstNumber(p.dates[i].Start) {
		return false
	}
	clause := strings.TrimLeft(between[last:], ", ")
	for _, first := range p.r.dateWords.Bare {
		if rest, ok := strings.CutPrefix(clause, first); ok && opensWith(rest, p.r.dateWords.Data) {
			return len(strings.Fields(rest)) <= dayWords
		}
	}
	return false
}

// ofOwnParagraph tells whether sentence k opens with "itu" behind figures of its own
// paragraph, and somebody is named as speaking between them and a claim of an earlier one:
// "“Ada 31 ribu warga yang belum rekam.” … Ia menerangkan, wajib KTP 1,8 juta jiwa. Itu posisi
// Desember".
func (p *page) ofOwnParagraph(c *indicator.Claim, k int) bool {
	from := p.blocks[p.blockAt(p.reading.Sentences[k].Start)].Start
	if k == 0 || from <= p.blocks[c.Block].Start || !opensWith(p.ownWords(p.reading.Sentences[k], p.reading.Sentences[k].End), p.r.dateWords.Bare) {
		return false
	}
	before := p.reading.Sentences[k-1]
	return before.Start >= from && p.counted(k-1) && p.saidIn(before)
}

// thatDay tells whether a sentence opens with the day, date i, of the data told before,
// whatever it tells behind it: "Itu data tanggal 23 Juni, persentasenya 32,8 persen".
func (p *page) thatDay(s indicator.Span, i int) bool {
	if p.firstNumber(p.pastSpeaker(s)) < p.firstNumber(p.dates[i].Start) || p.comparedWith(s.Start, i) {
		return false
	}
	open := p.ownWords(s, p.dates[i].Start)
	if len(strings.Fields(open)) <= dayWords && p.holds(open, p.r.dateWords.Pointing) {
		return true
	}
	for _, first := range p.r.dateWords.Bare {
		if rest, ok := strings.CutPrefix(open, first); ok {
			return len(strings.Fields(rest)) <= dayWords && p.holds(rest, p.r.dateWords.Collected)
		}
	}
	return false
}

// dayWords is how many words may stand between "itu" and the day of the data.
const dayWords = 4

// anotherSince tells whether a sentence between a claim and sentence k gives the
// same of the same region with another value: what is said there is of that one.
func (p *page) anotherSince(c *indicator.Claim, k int) bool {
	if c.Indicator == "" || c.Sentence+1 >= k || !p.ofHome(c) {
		return false
	}
	for s := c.Sentence + 1; s < k; s++ {
		claims := p.claimsOf(s)
		for j := range claims {
			o := &claims[j]
			if o.Indicator == c.Indicator && p.ofHome(o) && !oneLevel(&p.numbers[o.Number], &p.numbers[c.Number]) {
				if _, dated := p.zoneDate(o, p.r.indicators[o.Indicator]); !dated { // one with a day of its own is none of the data
					return true
				}
			}
		}
	}
	return false
}

// peopleSince tells whether a sentence between a claim and sentence k counts people
// and no cards: what is said there is of them.
func (p *page) peopleSince(c *indicator.Claim, k int) bool {
	for s := c.Sentence + 1; s < k; s++ {
		if claims := p.claimsOf(s); slices.ContainsFunc(claims, named) && !slices.ContainsFunc(claims, func(o indicator.Claim) bool { return blank(&o) }) {
			return true
		}
	}
	return false
}

// ofHome tells whether a claim's own words name no region, or the article's.
func (p *page) ofHome(c *indicator.Claim) bool {
	at := p.named(c)
	return at == nil || len(at) == 1 && at[0].place == p.context.Place
}

// ofClause tells whether date i of a sentence is the one of what a claim tells,
// where the sentence gives several or names whose it is: "Data yang merekam itu
// per 1 Maret, yang belum merekam itu per 1 Januari." What it is only set against is none.
func (p *page) ofClause(c *indicator.Claim, i int, s indicator.Span, several bool) bool {
	from := s.Start
	for j := range p.datesIn(s.Start, s.End) {
		if j != i && p.datesData(j) && !p.resolved[j].Day.Equal(p.resolved[i].Day) && !p.comparedWith(s.Start, j) { // "Desember 2021 semester 2" is one
			several = true
			if j < i {
				from = p.dates[j].End
			}
		}
	}
	clause := p.lower[from:p.dates[i].Start]
	return !several || containsAny(clause, p.r.dateWords.NotYet) == c.Undone && containsAny(clause, p.r.dateWords.Acts[c.Family])
}

// listReach is over how many lines of a list the date holds that its source
// gives behind it.
const listReach = 8

// pointsBack tells whether a sentence, in lower case, speaks of the figures
// told before: "jumlah tersebut", or "Ini menurut data SIAK per 17 Oktober".
func (p *page) pointsBack(s indicator.Span) bool {
	w := p.r.dateWords
	open := p.ownWords(s, s.End)
	if p.holds(p.low(s), w.Pointing) || p.parts(open) {
		return true
	}
	for _, first := range w.Bare {
		if strings.HasPrefix(open, first) {
			return p.holds(open[len(first):], w.Collected)
		}
	}
	return false
}

// thatData tells whether a sentence points back to the data told before by their date,
// which stands between the two words or behind the data that open it: "menyampaikan data
// triwulan pertama tahun 2022 tersebut", "Data warga per 30 September 2023 itu dipaparkan".
func (p *page) thatData(s indicator.Span) bool {
	opens := opensWith(p.ownWords(s, s.End), p.r.dateWords.Data)
	for i := range p.datesIn(s.Start, s.End) {
		behind := letterWords(p.lower[p.dates[i].End:s.End])
		if len(behind) == 0 || !slices.Contains(p.r.dateWords.Told, behind[0]) {
			continue
		}
		front := strings.Fields(p.lower[s.Start:p.dates[i].Start])
		if opens || len(front) > 0 && slices.Contains(p.r.dateWords.Sources, front[len(front)-1]) {
			return true
		}
	}
	return false
}

// parts tells whether a sentence, from its opening on in lower case, tells parts of
// what was counted before: "Dari jumlah itu", "Dari total penduduk tersebut".
func (p *page) parts(open string) bool {
	w := p.r.dateWords
	words := strings.Fields(open)
	if len(words) < 3 || !slices.Contains(w.Parting, words[0]) {
		return false
	}
	for _, word := range words[1:min(len(words), partingWords)] {
		if slices.Contains(w.Told, strings.TrimRight(word, ",")) {
			return true
		}
		if strings.ContainsAny(word, ",.:;") {
			return false
		}
	}
	return false
}

// partingWords is within how many words a sentence names the whole it parts.
const partingWords = 6

// sourced tells whether date i behind a figure is that of its source: "39.650 anak,
// demikian data Disdukcapil pada semester I 2024", also behind the words of who says
// so where nothing else is told: ", ujarnya merujuk data semester I 2024".
func (p *page) sourced(from, i int) bool {
	between := p.lower[from:p.dates[i].Start]
	last := lastComma(between)
	if last < 0 || p.firstNumber(from+last) < p.firstNumber(p.dates[i].Start) {
		return false
	}
	words := letterWords(between[last:])
	if p.countedFor(i, words) {
		return true
	}
	if !p.datesData(i) {
		return false
	}
	if len(words) < 2 || !p.anySource(words) || p.outgrown(between[last:], words) {
		return false
	}
	if slices.Contains(p.r.dateWords.Citing, words[0]) {
		return len(words) <= partingWords
	}
	k := p.sentenceAt(p.dates[i].Start)
	if k < 0 {
		return false
	}
	end := max(p.dates[i].End, p.reading.Sentences[k].End)
	return len(words) <= sourceWords && !strings.ContainsAny(p.text[p.dates[i].End:end], ",;") && p.firstNumber(p.dates[i].End) == p.firstNumber(end)
}

// countedFor tells whether a date behind a comma, and the words between them, tell for
// which time the figure in front counts: "644 anak, dihitung dari Januari hingga 17 Juli",
// "9.118 orang, data akhir Juni".
func (p *page) countedFor(i int, words []string) bool {
	m, d := &p.dates[i], &p.resolved[i]
	if !d.ok || m.Event || d.Kind == calendar.Future || d.Kind == calendar.Beginning || len(words) == 0 && (m.Shape != calendar.Period || m.To == nil) || len(words) > countedWords {
		return false
	}
	if m.Shape == calendar.YearOnly && slices.ContainsFunc(words, func(w string) bool { return slices.Contains(p.r.dateWords.ChangedFrom, w) }) {
		return false // ", dari 2024 jemput bola berjalan"
	}
	return !slices.ContainsFunc(words, func(w string) bool { return !slices.Contains(p.r.dateWords.CountedSince, w) })
}

// countedWords is how many words may stand between a comma and the time counted for.
const countedWords = 2

// pairedAt tells whether date i stands behind the second of two counts that "dan"
// joins without a comma, and so dates the first too: "246.003 sudah merekam dan
// 240.118 sudah mengantongi KTP-el hingga April 2024".
func (p *page) pairedAt(c *indicator.Claim, i int) bool {
	claims := p.claimsOf(c.Sentence)
	if m := &p.dates[i]; len(claims) < 2 || !m.Link.UpTo() || !p.datesData(i) {
		return false
	}
	a, b := &claims[len(claims)-2], &claims[len(claims)-1]
	if a.Number != c.Number || a.Percent != b.Percent || a.Indicator == b.Indicator || a.Undone != b.Undone || b.Of >= 0 || b.Same >= 0 {
		return false
	}
	between := p.lower[p.numbers[a.Number].End:p.dates[i].Start]
	return p.dates[i].Start > p.numbers[b.Number].End && !strings.ContainsAny(between, ";(") && !strings.Contains(between, ", ") && containsAny(between[:p.numbers[b.Number].Start-p.numbers[a.Number].End], p.r.dateWords.And)
}

// sourceWords is within how many words the source stands that closes a sentence.
const sourceWords = 12

// anySource tells whether one of the words names data or a report.
func (p *page) anySource(words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return slices.Contains(p.r.dateWords.Sources, w) })
}

// namesSource tells whether a sentence names data or a report.
func (p *page) namesSource(s indicator.Span) bool { return p.anySource(letterWords(p.low(s))) }

// sourceBehind is the date of the source that a sentence names at its end for all it
// tells, -1 for none.
func (p *page) sourceBehind(c *indicator.Claim, ind data.Indicator) int {
	from := p.numbers[c.Number].End
	for i := range p.datesIn(from, p.reading.Sentences[c.Sentence].End) {
		if (p.sourced(from, i) || p.pairedAt(c, i)) && p.usable(i, ind) && ind.Kind != "target" && ind.Kind != "flow" {
			return i
		}
	}
	return -1
}
