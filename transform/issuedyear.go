package transform

import (
	"rekap/data"
	"rekap/transform/calendar"
	"rekap/transform/indicator"
	"rekap/transform/numeral"
)

// issuedThisYear is the running year that the words of a count of documents give, of which
// it then is what was issued: "tahun ini kami menerbitkan 2.311 akta kelahiran", "khusus
// tahun ini 6.540 keping". Children who have one, and what has a share, are the level of now.
func (p *page) issuedThisYear(c *indicator.Claim, _ data.Indicator) (int, bool) {
	n := &p.numbers[c.Number]
	if childDocument(c.Family) == "" || c.Percent || c.Undone || c.Same >= 0 || c.Of >= 0 && p.reading.Claims[c.Of].Aim != "target" || n.Unit.Class != numeral.Card && n.Unit.Class != numeral.Document {
		return 0, false
	}
	claims := p.claimsOf(c.Sentence)
	for j := range claims {
		if o := &claims[j]; o.Percent && o.Same >= 0 && p.reading.Claims[o.Same].Number == c.Number {
			return 0, false
		}
	}
	found, s := -1, p.reading.Sentences[c.Sentence]
	for i := range p.datesIn(s.Start, s.End) {
		m := &p.dates[i]
		if m.Start > n.Start && !c.Post.Has(m.Start) || p.ofTargetBefore(c, m.Start) {
			continue
		}
		if found >= 0 || !p.running(i) || p.resolved[i].Precision != calendar.YearPrecise || m.Link.UpTo() {
			return 0, false
		}
		found = i
	}
	return max(found, 0), found >= 0
}

// ofTargetBefore tells whether a date stands with a target that a count is set against: "Untuk
// 2024 targetnya 60 persen, sedangkan di sini 41 persen dengan 30.548 kartu".
func (p *page) ofTargetBefore(c *indicator.Claim, at int) bool {
	claims := p.claimsOf(c.Sentence)
	for j := range claims {
		o := &claims[j]
		if end := p.numbers[o.Number].End; o.Aim == "target" && o.Pre.Has(at) && end < p.numbers[c.Number].Start && containsAny(p.lower[end:p.numbers[c.Number].Start], p.r.dateWords.Contrasting) {
			return true
		}
	}
	return false
}

// issuedThen tells whether date i is only that of documents issued in it, of which a claim
// tells in a later sentence all there are by now: "pada November terbit 812 KIA. Total anak
// yang sudah memiliki KIA 58.040", or the share of the children who have one.
func (p *page) issuedThen(c *indicator.Claim, i int) bool {
	s := p.reading.Sentences[c.Sentence]
	if m := &p.dates[i]; childDocument(c.Family) == "" || m.Start >= s.Start || m.Link.UpTo() || !containsAny(" "+p.low(s), p.r.dateWords.Having) || opensWith(p.ownWords(s, s.End), p.r.dateWords.Concluding) {
		return false // "terbit 812 KIA. Dengan demikian yang memiliki 58.040 anak": with those
	}
	for _, o := range p.claimsAt(p.dates[i].Start) {
		share := c.Percent && !o.Percent && o.Family == c.Family
		if share || o.Indicator == c.Indicator && p.numbers[o.Number].Value < p.numbers[c.Number].Value {
			return containsAny(p.low(p.reading.Sentences[o.Sentence]), p.r.dateWords.Issuing)
		}
	}
	return false
}
