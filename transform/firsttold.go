package transform

import (
	"math"

	"rekap/data"
	"rekap/transform/indicator"
)

// leastFirst is the least count whose earlier printing is no coincidence.
const leastFirst = 1000

// firstTold gives a count the hedge of its first printing in the body, where
// that one stands under words that name no indicator and the later one is read:
// of differing hedges the first counts.
func (p *page) firstTold() {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.lead != i || m.title || m.claim.Percent || m.value < leastFirst {
			continue
		}
		for j := range p.reading.Claims {
			c := &p.reading.Claims[j]
			if j >= m.claimAt {
				break
			}
			n := &p.numbers[c.Number]
			if p.blocks[c.Block].Title || c.Percent || c.Role != "no_indicator" || n.Value != m.value || n.Unit.Class != m.num.Unit.Class || n.Qualifier == "" {
				continue
			}
			m.qualifier, m.low, m.high = string(n.Qualifier), n.Low, n.High
			break
		}
	}
}

// toldExactly tells whether o is the round figure m told in full behind it: "di
// atas 500 ribu jiwa, tepatnya 547.405".
func (p *page) toldExactly(m, o *mention) bool {
	if m.claim.Sentence != o.claim.Sentence || m.num.End > o.num.Start || m.qualifier == "exact" || digits(m.value) >= digits(o.value) {
		return false
	}
	return containsAny(p.lower[m.num.End:o.num.Start], p.r.dateWords.Exactly)
}

// leastOf tells whether m is the round number that the count o, told in full behind it, is not
// below: "Sedikitnya 7.000 warga belum merekam", then "ada 7.128 jiwa".
func (p *page) leastOf(m, o *mention) bool {
	if m.unit == data.UnitPercent || m.claimAt > o.claimAt || o.qualifier != "exact" || digits(m.value) > 2 || digits(m.value) >= digits(o.value) {
		return false
	}
	_, least := cutAfter(p.lower[:m.num.Start], p.r.dateWords.AtLeast)
	return least && m.value < o.value && o.value-m.value <= headlineSlip*o.value
}

// shareExactly tells whether o is the share m told in full in a sentence shortly behind it,
// of whatever day: "baru 32 persen. … 'Persisnya 32,78 persen, kondisi 21 Juli'".
func (p *page) shareExactly(m, o *mention) bool {
	if m.unit != data.UnitPercent || m.num.Decimals > 0 || o.num.Decimals == 0 || m.dated || math.Abs(o.value-m.value) >= 1 {
		return false
	}
	k := o.claim.Sentence
	return m.claim.Sentence < k && k-m.claim.Sentence <= levelReach && opensWith(p.ownWords(p.reading.Sentences[k], p.reading.Sentences[k].End), p.r.dateWords.Exactly)
}

// toldThen tells whether m tells to the person what o tells, as said on a day long before
// the page: "yang belum merekam 5.442. … pada Minggu (30/12/2018) sebanyak 5.442". A count
// does not stay so.
func (p *page) toldThen(o, m *mention) bool {
	return m.spoken && !o.spoken && !p.framed(o) && m.value == o.value && digits(m.value) >= leastSure && !p.near(m.asOf)
}

// quotedThen tells whether somebody is quoted shortly behind o with its value, as m, on a day
// before the one the page tells o for: it was told in front of his words, not on that day.
// "Kemendagri kini mencatat 6 juta jiwa belum merekam. 'Kurang 6 juta lagi,' tuturnya, Senin
// (5/11)", on a page of 20 November.
func (p *page) quotedThen(o, m *mention) bool {
	apart := m.claim.Sentence - o.claim.Sentence
	return m.spoken && !o.spoken && !p.framed(o) && m.value == o.value && m.basis == "stated" && apart > 0 && apart <= quotedReach && m.asOf.Before(o.asOf)
}

// quotedReach is within how many sentences behind a figure the words are quoted that told it.
const quotedReach = 3

// roundlyThat tells whether m points back in round figures to the count o told before it:
// "2.304 jiwa belum merekam", then "yang dua ribu tiga ratus ini sudah didatangi".
func roundlyThat(m, o *mention) bool {
	return m.claim.That && m.claimAt > o.claimAt && m.unit != data.UnitPercent && !m.dated && digits(m.value) < digits(o.value) && math.Abs(m.value-o.value) <= headlineSlip*o.value
}

// loosely tells whether m is a round bound of the share o that is told in full:
// "belum sampai 12 persen" of 11,56, "sudah melampaui 50 persen" of 55,11. What is
// told to the unit bounds to the unit, what is told in tens to the ten. What is told in tens
// as about so much is the nearest one: "sekitar 50 persen" of 52,12, of the same day.
func loosely(m, o *mention) bool {
	if m.unit != data.UnitPercent || o.qualifier != "exact" || m.num.Decimals > 0 || o.num.Decimals == 0 || m.claim.Aim == "target" {
		return false
	}
	step := 1.0
	if math.Mod(m.value, 10) == 0 {
		step = 10
	}
	switch m.qualifier {
	case "about":
		return step == 10 && m.asOf.Equal(o.asOf) && math.Abs(o.value-m.value) <= aboutTen
	case "over":
		return o.value >= m.value && o.value < m.value+step
	case "under":
		return o.value <= m.value && o.value > m.value-step
	}
	return false
}

// aboutTen is how far a share lies at most from the ten that it is told as.
const aboutTen = 2.5

// exactForm is the date of the round figure told just before one that a sentence opens
// with as the same in full, whoever tells it: "menembus 20 ribu orang. Angka itu tercapai
// pada akhir Maret. 'Tepatnya 20.480 orang …'".
func (p *page) exactForm(c *indicator.Claim, ind data.Indicator) (int, bool) {
	if c.Percent || ind.Kind != "stock" || !opensWith(p.ownWords(p.reading.Sentences[c.Sentence], p.reading.Sentences[c.Sentence].End), p.r.dateWords.Exactly) {
		return 0, false
	}
	for k := c.Sentence - 1; k >= 0 && k >= c.Sentence-levelReach && p.reading.Sentences[k].Start >= p.blocks[0].End; k-- {
		claims := p.claimsOf(k)
		for j := range claims {
			o := &claims[j]
			if o.Indicator != c.Indicator || !oneLevel(&p.numbers[o.Number], &p.numbers[c.Number]) {
				continue
			}
			if i, ok := p.ownDate(o, ind); ok {
				return i, true
			}
			return p.saidOf(o, ind)
		}
	}
	return 0, false
}
