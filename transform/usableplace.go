package transform

import (
	"strings"

	"rekap/data"
	"rekap/transform/indicator"
	"rekap/transform/region"
)

// usableSpot tells whether a place can be the region of a claim.
func (p *page) usableSpot(i int, c *indicator.Claim) bool {
	m := &p.spots[i]
	if m.Start > p.numbers[c.Number].Start && after(p.text[:m.Start], "ke") {
		return false
	}
	if m.Role == region.Plain && p.seat != "" && len(m.Codes) == 1 && m.Codes[0] == p.seat && (after(p.text[:m.Start], "di", "-", "–") || m.Start > 0 && p.text[m.Start-1] == '\n') && m.End-m.Start <= 8 {
		return false // where the ministry spoke
	}
	switch m.Role {
	case region.Plain, region.Kinded, region.District:
	case region.Office:
		// "meminta ke Pemda DIY": the other side of the counter
		if p.context.Place.Code != "" && after(p.text[:m.Start], "ke", "dari", "kepada", "oleh") {
			return false
		}
	case region.Nationwide:
		if inName(p.text[:m.Start]) || after(p.text[:m.Start], "ke", "dari", "kepada", "oleh") {
			return false
		}
		if c.Aim == "target" || p.context.Place.Code != data.NationCode && standard(p.text[m.Start:m.End]) && !after(p.text[:m.Start], "rata-rata", "rerata") && !p.rightBefore(m, c) {
			return false
		}
	default:
		return false
	}
	if m.Apposition || m.Bare && (!p.settled[i].ok || !p.beside(m, c)) {
		return false
	}
	if !p.settled[i].ok {
		// an open name of another level than the article's says nothing new
		return p.context.Place.Code == "" && len(m.Codes) > 1
	}
	// "diambil ke Jakarta": a town told without its kind in an article about
	// another province says where something is done
	return m.Role != region.Plain || m.List > 0 || !p.abroad(i)
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
// day or a speaker makes it the place where somebody spoke.
func (p *page) beside(m *region.Mention, c *indicator.Claim) bool {
	n := &p.numbers[c.Number]
	from, to := m.End, n.Start
	if m.Start > n.Start {
		from, to = n.End, m.Start
	}
	if to-from > besideReach || from > to {
		return false
	}
	i := p.firstDate(from)
	return i >= len(p.dates) || p.dates[i].Start >= to
}

// rightBefore tells whether a place stands right before the figure, as its
// subject: "capaian nasional 9,1 persen".
func (p *page) rightBefore(m *region.Mention, c *indicator.Claim) bool {
	n := &p.numbers[c.Number]
	at := n.Start
	if !n.Hedge.Empty() && n.Hedge.Start < at {
		at = n.Hedge.Start
	}
	return c.Percent && c.Indicator != "" && m.End <= at && strings.TrimSpace(p.text[m.End:at]) == ""
}

// standard tells whether a nationwide word only qualifies a target or a
// programme: "nasional" alone.
func standard(s string) bool { return s == "nasional" || s == "Nasional" }

// named in a document: "Kartu Indonesia Anak".
func inName(before string) bool { return after(before, "kartu", "republik", "bank", "warga negara") }
