package transform

import (
	"slices"
	"strings"
	"unicode/utf8"

	"rekap/data"
	"rekap/transform/indicator"
	"rekap/transform/region"
)

// usableSpot tells whether a place can be the region of a claim.
func (p *page) usableSpot(i int, c *indicator.Claim) bool {
	m := &p.spots[i]
	if m.Start > p.numbers[c.Number].Start && after(p.text[:m.Start], p.r.places.Words().To...) {
		return false
	}
	if blank(c) && after(p.text[:m.Start], p.r.places.Words().From...) {
		return false // who gave them
	}
	if m.Role == region.Plain && p.seat != "" && len(m.Codes) == 1 && m.Codes[0] == p.seat && (after(p.text[:m.Start], p.r.places.Words().Seated...) || p.dateline(m)) && !p.countedThere(m, c) {
		return false // where the ministry spoke
	}
	if p.context.Place.Code != "" && p.spokenAt(m) {
		return false // where somebody spoke
	}
	if p.besideTeller(i) {
		return false
	}
	if after(p.text[:m.NameStart], p.r.places.Words().Capitals...) {
		return false // the capital of it, which is the article's own region
	}
	if p.occasion(i, p.numbers[c.Number].Start) || p.liesIn(i) || after(p.text[:m.Start], p.r.places.Words().Former...) || after(p.text[:m.Start], p.r.places.Words().Passing...) {
		return false
	}
	switch m.Role {
	case region.Plain, region.Kinded:
	case region.District:
		if p.officeIn(i) {
			return false
		}
		if home := p.context.Place; m.Bare && home.Level == data.Regency && p.settled[i].place.Level == data.Regency && p.settled[i].place.Code != home.Code && !p.seatOf(i, c) {
			return false
		}
	case region.Seat:
		return p.seatOf(i, c)
	case region.Word:
		return p.settled[i].ok && p.rightBefore(m, c)
	case region.Office:
		if p.hands(i, c) {
			return false
		}
	case region.Nationwide:
		if after(p.text[:m.Start], p.r.places.Words().InNames...) || after(p.text[:m.Start], p.r.places.Words().OtherSides...) {
			return false
		}
		if c.Aim == "target" {
			return p.allOver(m, c)
		}
		if p.context.Place.Code != data.NationCode && p.r.places.Standard(p.text[m.Start:m.End]) && !after(p.text[:m.Start], p.r.places.Words().Averages...) && !p.rightBefore(m, c) {
			return false
		}
	default:
		return false
	}
	if p.settled[i].routed || m.Apposition || m.Bare && (!p.settled[i].ok && len(m.Codes) > 0 || !p.beside(m, c)) {
		return false
	}
	if !p.settled[i].ok {
		// an open name of another level than the article's says nothing new
		return p.context.Place.Code == "" && len(m.Codes) > 1 || p.open(i, c)
	}
	// "diambil ke Jakarta": a town told without its kind in an article about
	// another province says where something is done
	return m.Role != region.Plain || m.List > 0 || !p.abroad(i)
}

// spokenAt tells whether a town is where something was said: on a day, "… kata kepala
// dinas di Manokwari, Selasa", or by the word of saying beside it, "kepala dinas di
// Tenggarong memaparkan, …", "memaparkan di Tenggarong bahwa …".
func (p *page) spokenAt(m *region.Mention) bool {
	w := p.r.places.Words()
	before, seated := cutAfter(p.lower[:m.Start], w.Seated)
	if !seated || m.Role != region.Plain && !(m.Role == region.District && m.Bare) {
		return false
	}
	if i := p.firstDate(m.End); m.Role == region.Plain && strings.HasPrefix(p.text[m.End:], ", ") && i < len(p.dates) && p.dates[i].Start == m.End+2 {
		return true
	}
	next, _, _ := strings.Cut(strings.TrimPrefix(p.lower[m.End:], " "), " ")
	if p.r.said[strings.TrimRight(next, ",:")] {
		return true
	}
	last := strings.TrimRight(before, " ")
	return slices.Contains(w.Stating, next) && p.r.said[last[strings.LastIndexAny(last, " \n")+1:]]
}

// besideTeller tells whether a place is only told with the office that speaks, among the words
// that say so at the head of a sentence: "Kepala Disdukcapil Maluku Tengah yang dihubungi dari
// Ambon menyebut …", "… kepada RRI Ternate, Rabu, mengatakan …".
func (p *page) besideTeller(i int) bool {
	k := p.sentenceAt(p.spots[i].Start)
	if i == 0 || k < 0 || p.spots[i].Role == region.Office {
		return false
	}
	s := p.reading.Sentences[k]
	if p.spots[i].Start >= p.pastSpeaker(s) {
		return false
	}
	for j := i - 1; j >= 0 && p.spots[j].Start >= s.Start; j-- {
		if p.spots[j].Role == region.Office {
			return p.settled[j].ok
		}
	}
	return false
}

// officeIn tells whether a kecamatan without its kind is only where the office named right in
// front of it stands: "Disdukcapil Kabupaten Gorontalo di Limboto".
func (p *page) officeIn(i int) bool {
	if i == 0 || !p.spots[i].Bare || p.spots[i-1].Role != region.Office || p.settled[i-1].place.Level != data.Regency || p.settled[i-1].place.Code != p.settled[i].place.Code {
		return false
	}
	return slices.Contains(p.r.places.Words().At, strings.Trim(p.lower[p.spots[i-1].End:p.spots[i].Start], " "))
}

// dateline tells whether a place stands at the head of its paragraph with a mark
// behind it that parts it from the text.
func (p *page) dateline(m *region.Mention) bool {
	if m.Start > 0 && p.text[m.Start-1] != '\n' {
		return false
	}
	next, _ := utf8.DecodeRuneInString(strings.TrimLeft(p.text[m.End:], " "))
	return strings.ContainsRune("-–—,:(/", next)
}

// open tells whether a place that nothing settles stands beside a figure as its
// own: a kecamatan told with its kind that the article's region does not have,
// a name that several regions of its province share, or an unknown name in a list.
func (p *page) open(i int, c *indicator.Claim) bool {
	m, home := &p.spots[i], p.context.Place.Code
	if !p.beside(m, c) && !p.opensWith(m, c) {
		return false
	}
	if len(m.Codes) == 0 {
		return true // an unknown item of a list, or a kecamatan that the region does not have
	}
	if home == data.NationCode || len(home) < 2 {
		return false
	}
	if m.Role == region.District {
		return !m.Bare
	}
	if m.Role != region.Plain && m.Role != region.Kinded || len(m.Codes) == 1 {
		return false
	}
	for _, code := range m.Codes {
		if len(code) < 3 || code[:2] != home[:2] {
			return false
		}
	}
	return true
}

// opensWith tells whether a kecamatan told with its kind stands in front of a figure in its sentence,
// with more figures but no day between: "Di Kecamatan X wajib KTP 68.402 jiwa, yang sudah merekam
// 56.804 jiwa".
func (p *page) opensWith(m *region.Mention, c *indicator.Claim) bool {
	n := &p.numbers[c.Number]
	if m.Role != region.District || m.Bare || m.Start < p.reading.Sentences[c.Sentence].Start || m.End > n.Start {
		return false
	}
	for range p.datesIn(m.End, n.Start) {
		return false
	}
	return true
}

// abroad tells whether a place lies in another province than the article's
// regency.
func (p *page) abroad(i int) bool {
	home, code := p.context.Place, p.settled[i].place.Code
	return home.Level == data.Regency && len(code) >= 2 && code != data.NationCode && home.Code[:2] != code[:2]
}

// besideReach is how far, in bytes, a kecamatan without its kind may stand from
// its figure.
const besideReach = 70

// beside tells whether nothing but words stands between a place and a figure: a
// day or a speaker makes it the place where somebody spoke. "Now" is no day.
func (p *page) beside(m *region.Mention, c *indicator.Claim) bool {
	n := &p.numbers[c.Number]
	from, to := m.End, n.Start
	if m.Start > n.Start {
		from, to = n.End, m.Start
	}
	if to-from > besideReach || from > to {
		return false
	}
	for i := range p.datesIn(from, to) {
		if !p.dates[i].Now {
			return false
		}
	}
	return true
}

// rightBefore tells whether a place stands right before the figure, as its
// subject: "capaian nasional 9,1 persen", "di bawah nasional yang sudah 9,1 persen",
// "tertinggal dari nasional (9,1 persen)".
func (p *page) rightBefore(m *region.Mention, c *indicator.Claim) bool {
	at := p.toldFrom(c)
	if !c.Percent || c.Indicator == "" || m.End > at {
		return false
	}
	return p.onlyStress(m.End, at) || p.levelReached(m, at)
}

// levelReached tells whether a place up to an offset is told with the level that it reached
// itself: "kepemilikan akta nasional sudah mencapai 91 persen", and no bound of another's,
// "Bantul di atas kepemilikan nasional mencapai 98 persen".
func (p *page) levelReached(m *region.Mention, to int) bool {
	w := p.r.places.Words()
	if !after(p.text[:m.Start], w.LevelNouns...) {
		return false
	}
	front := p.lower[max(p.reading.Sentences[max(p.sentenceAt(m.Start), 0)].Start, m.Start-namedLevelReach):m.Start]
	if slices.ContainsFunc(w.Compared, func(bound string) bool { return lastWord(front, bound) >= 0 }) {
		return false
	}
	return !slices.ContainsFunc(strings.Fields(p.lower[m.End:to]), func(word string) bool {
		return !slices.Contains(w.Stress, word) && !slices.Contains(w.Reaching, word)
	})
}

// namedLevelReach is within how many bytes in front of a level's place a word of comparing stands.
const namedLevelReach = 64

// toldFrom is where a claim's figure begins with what hedges it: "hampir" of "hampir 9 persen".
func (p *page) toldFrom(c *indicator.Claim) int {
	n := &p.numbers[c.Number]
	if !n.Hedge.Empty() && n.Hedge.Start < n.Start {
		return n.Hedge.Start
	}
	return n.Start
}

// onlyStress tells whether nothing but "yang" with what is reached, words of stress and an
// opening bracket stand between two offsets.
func (p *page) onlyStress(from, to int) bool {
	if from > to {
		return false
	}
	w, clause := p.r.places.Words(), false
	for i, word := range strings.Fields(strings.TrimSuffix(p.lower[from:to], "(")) {
		switch {
		case i == 0 && slices.Contains(w.That, word):
			clause = true
		case !slices.Contains(w.Stress, word) && !(clause && slices.Contains(w.Reaching, word)):
			return false
		}
	}
	return true
}

// allOver tells whether all of the nation is told right in front of the target set for it:
// "targetnya untuk seluruh Indonesia 25 persen", and no "target nasional" nor what is only like
// it, "seperti seluruh Indonesia, kami ditarget 25 persen".
func (p *page) allOver(m *region.Mention, c *indicator.Claim) bool {
	w, at := p.r.places.Words(), p.numbers[c.Number].Start
	if p.r.places.Standard(p.text[m.Start:m.End]) || !c.Pre.Has(m.Start) || m.End > at || strings.Contains(p.text[m.End:at], ",") || p.says(m.End, at, w.Speakers) {
		return false
	}
	before := strings.TrimSuffix(p.text[:m.Start], "-")
	return after(before, w.Several...) || after(before, w.Throughout...)
}
