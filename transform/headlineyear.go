package transform

import (
	"strings"
	"time"

	"rekap/data"
	"rekap/transform/calendar"
	"rekap/transform/indicator"
)

// findFrame is the year before publication that the headline says the article
// is about ("selama tahun 2021"), -1 for none: figures without a date of their
// own are that year's.
func (p *page) findFrame() int {
	pub := p.article.Published.Day
	if pub.IsZero() && p.day.precision == "day" {
		pub = p.day.day
	}
	if pub.IsZero() {
		return -1
	}
	for i := range p.dates {
		if p.dates[i].Start >= p.blocks[0].End {
			break
		}
		d := &p.resolved[i]
		if !d.ok || d.Precision != calendar.YearPrecise || d.Day.Year() >= pub.Year() {
			continue
		}
		if p.dates[i].Link == calendar.During || d.Day.Year() == pub.Year()-1 && pub.Month() <= latestLookBack && (p.day.basis == "published" && p.reviews(0, i) || p.namesWork(i)) {
			return i
		}
	}
	return p.announcedYear(pub)
}

// namesWork tells whether the headline names, in front of its year i, the work of offices that
// the article looks back at, and not only a level: "Kinerja Dukcapil Kabupaten dan Kota Tahun
// 2021", "Rapor Dukcapil 2024".
func (p *page) namesWork(i int) bool {
	clause := p.lower[:p.dates[i].Start]
	return opensWith(clause, p.r.dateWords.Retrospects) || containsAny(clause[lastComma(clause)+1:], p.r.dateWords.Retrospects)
}

// announcedYear is the year before publication whose work the article's first sentence
// announces without a figure: "Disdukcapil merilis capaian kinerja tahun 2022", -1 for none.
func (p *page) announcedYear(pub time.Time) int {
	for k, s := range p.reading.Sentences {
		if s.Start < p.blocks[0].End || s.Start < p.begin {
			continue
		}
		if p.counted(k) || pub.Month() > latestReview {
			return -1
		}
		for i := range p.datesIn(s.Start, s.End) {
			d := &p.resolved[i]
			if d.ok && p.dates[i].Shape == calendar.YearOnly && !p.dates[i].Event && d.Precision == calendar.YearPrecise && d.Day.Year() == pub.Year()-1 && !p.goneBeyond(k+1, i) &&
				(p.reviews(s.Start, i) || p.toldOfYear(s, i)) {
				return i
			}
		}
		return -1
	}
	return -1
}

// goneBeyond tells whether sentence k counts what was reached up to a day behind year i: "Kinerja
// selama 2024 tergolong baik. Sampai awal Januari 2025 perekaman 98,86 persen".
func (p *page) goneBeyond(k, i int) bool {
	if k >= len(p.reading.Sentences) || !p.counted(k) {
		return false
	}
	s := p.reading.Sentences[k]
	for j := range p.datesIn(s.Start, s.End) {
		m, d := &p.dates[j], &p.resolved[j]
		if d.ok && m.Link.UpTo() && d.Precision != calendar.YearPrecise && d.Day.Year() > p.resolved[i].Day.Year() {
			return true
		}
	}
	return false
}

// toldOfYear tells whether a sentence tells of the registry's work all through year i:
// "Perekaman sepanjang tahun 2025 menunjukkan kenaikan".
func (p *page) toldOfYear(s indicator.Span, i int) bool {
	return p.dates[i].Link == calendar.During && p.speaksOfWork(s)
}

// ofReview tells whether a figure without a date of its own is of the year that the article
// reviews: cards made are then those of that year.
func (p *page) ofReview(m *mention) bool {
	return p.frame >= 0 && !m.dated && m.claim.Source == indicator.Own && m.precision == "year" && m.asOf.Equal(p.resolved[p.frame].Day)
}

// reviews tells whether a sentence names the work of year i in front of it, near where
// only "tahun" leads to the year: "kinerja petugas di tiga kabupaten selama tahun 2021".
func (p *page) reviews(from, i int) bool {
	if from == 0 && opensWith(p.lower[:p.dates[i].Start], p.r.dateWords.Retrospects) {
		return true // "Rapor Dukcapil Tanah Bumbu 2024"
	}
	if p.dates[i].Link != calendar.During {
		from = max(from, p.dates[i].Start-reviewReach)
	}
	return containsAny(p.lower[from:p.dates[i].Start], p.r.dateWords.Reviewed)
}

const (
	// latestReview is the month up to which the work of the year before is announced.
	latestReview = time.June
	// latestLookBack is the month up to which news looks back at the year before.
	latestLookBack = time.February
	// reviewReach is how near in front of its year that work is named, in bytes.
	reviewReach = 24
)

// outsideFrame tells whether a claim is not told of the headline's year: blank cards in hand, of
// which only now is told, what somebody says that his own region has by now, and what came or
// went in the weeks before the telling, "pekan lalu ada tambahan 2.000 keping".
func (p *page) outsideFrame(c *indicator.Claim, ind data.Indicator) bool {
	if blank(c) && ind.Kind == "stock" || ind.Kind == "target" && p.frameOfOther(c) || ind.Kind == "stock" && p.ownLevel(c) {
		return true
	}
	for i := range p.datesIn(c.Pre.Start, c.Post.End) {
		m := &p.dates[i]
		if m.Shape == calendar.Relative && (m.Of == calendar.Weeks || m.Of == calendar.Days) && m.Link != calendar.Since && (c.Pre.Has(m.Start) || c.Post.Has(m.Start)) {
			return true
		}
	}
	return false
}

// ownLevel tells whether somebody who speaks on a day opens a quotation with what his own region
// has got to: "IKD kita baru 6.318 orang", in the review of a year.
func (p *page) ownLevel(c *indicator.Claim) bool {
	s, at := p.reading.Sentences[c.Sentence], p.numbers[c.Number].Start
	return p.day.basis == "stated" && quoting(p.text[s.Start:at], false) && p.says(s.Start, at, p.r.places.Words().Speakers) && containsAny(p.lower[s.Start:at], p.r.dateWords.Reached)
}

// frameOfOther tells whether the clause of the headline that names its year tells only
// what was made of another document in it: "Cetak 41.603 KTP Selama 2025, IKD Belum
// Separuh Target" sets no target for 2025.
func (p *page) frameOfOther(c *indicator.Claim) bool {
	at := p.dates[p.frame].Start
	if at >= p.blocks[0].End || document(c.Family) == "" {
		return false
	}
	from := strings.LastIndexByte(p.text[:at], ',') + 1
	other := false
	for _, o := range p.claimsAt(at) {
		n := &p.numbers[o.Number]
		if n.Start < from || strings.Contains(p.text[min(n.End, at):max(n.End, at)], ",") || o.Family == "" {
			continue
		}
		if document(o.Family) == document(c.Family) {
			return false
		}
		other = other || p.r.indicators[o.Indicator].Kind == "flow"
	}
	return other
}
