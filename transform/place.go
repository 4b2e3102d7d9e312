package transform

import (
	"sort"
	"strings"

	"rekap/data"
	"rekap/transform/indicator"
	"rekap/transform/region"
)

// settledPlace is a place of the text after resolution.
type settledPlace struct {
	place region.Place
	note  string
	ok    bool
	block int
}

// placed is a region of a figure; note is the reason for doubt.
type placed struct {
	place region.Place
	note  string
}

// where settles the places of the text.
func (p *page) where() {
	p.ministry()
	p.settled = make([]settledPlace, len(p.spots))
	b := 0
	for i := range p.spots {
		m := &p.spots[i]
		for b < len(p.blocks)-1 && m.Start >= p.blocks[b].End {
			b++
		}
		p.settled[i].block = b
		switch m.Role {
		case region.Plain, region.Kinded, region.Office, region.Nationwide, region.District:
			place, why, ok := p.context.Resolve(m)
			if !ok && p.context.Place.Code == data.NationCode {
				place, ok = p.provinceOf(m)
			}
			p.settled[i] = settledPlace{place: place, note: why, ok: ok, block: b}
		}
	}
}

// provinceOf gives the province among the regions that bear a name, for an
// article about the nation.
func (p *page) provinceOf(m *region.Mention) (region.Place, bool) {
	for _, code := range m.Codes {
		if len(code) == 2 && code != data.NationCode {
			return p.r.places.Lookup(code)
		}
	}
	return region.Place{}, false
}

// firstSpot is the index of the first place at or behind a byte offset.
func (p *page) firstSpot(at int) int {
	return sort.Search(len(p.spots), func(i int) bool { return p.spots[i].Start >= at })
}

// placesOf are the regions that a claim's figure is about: the place named in
// its own words, or in those of the claim it stands with, or the place its
// sentence or paragraph spoke of, or the article's.
func (p *page) placesOf(at int) []placed {
	c := &p.reading.Claims[at]
	if out := p.named(c); out != nil {
		return out
	}
	if c.Centre && c.Family == "blangko_stock" {
		if nation, ok := p.r.places.Lookup(data.NationCode); ok {
			return []placed{{place: nation}}
		}
	}
	if c.Province && len(p.context.Place.Code) >= 2 && p.context.Place.Code != data.NationCode {
		if pl, ok := p.r.places.Lookup(p.context.Place.Code[:2]); ok {
			return []placed{{place: pl}}
		}
	}
	if c.Same >= 0 {
		return p.placesOf(c.Same)
	}
	if o := p.partOf(c); o != nil {
		for i := range p.reading.Claims {
			if &p.reading.Claims[i] == o {
				return p.placesOf(i)
			}
		}
	}
	s := p.reading.Sentences[c.Sentence]
	if i := p.topicSpot(s.Start, p.numbers[c.Number].Start, c); i >= 0 {
		return p.spot(i)
	}
	if i := p.topicBefore(c); i >= 0 {
		return p.spot(i)
	}
	if c.Heir >= 0 && c.Back && c.Sentence-p.reading.Claims[c.Heir].Sentence <= 1 {
		return p.placesOf(c.Heir)
	}
	return p.home()
}

// home is the region of the article.
func (p *page) home() []placed {
	if p.context.Place.Code == "" {
		why := "no region is named"
		if len(p.context.Reasons) > 0 {
			why = p.context.Reasons[0]
		}
		return []placed{{note: "region: " + why}}
	}
	return []placed{{place: p.context.Place}}
}

// named finds the place in a claim's own words: the nearest in front, else the
// first behind.
func (p *page) named(c *indicator.Claim) []placed {
	num := &p.numbers[c.Number]
	best := -1
	for i := p.firstSpot(c.Pre.Start); i < len(p.spots) && p.spots[i].Start < num.Start; i++ {
		if !c.Pre.Has(p.spots[i].Start) || !p.usableSpot(i, c) {
			continue
		}
		if best >= 0 && p.inside(best, i) {
			continue // "Kabupaten Jepara, Jawa Tengah"
		}
		if best >= 0 && p.spots[i].Role == region.Office && p.spots[best].Role != region.Office && p.settled[i].place != p.settled[best].place {
			continue
		}
		best = i
	}
	if best >= 0 {
		return p.list(best, c)
	}
	for i := p.firstSpot(num.End); i < len(p.spots); i++ {
		if !c.Post.Has(p.spots[i].Start) {
			break
		}
		if strings.ContainsAny(p.text[num.End:p.spots[i].Start], ",;(") || after(p.text[:p.spots[i].Start], "dari") {
			break
		}
		if p.usableSpot(i, c) && p.spots[i].Role != region.Office {
			return p.list(i, c)
		}
	}
	return nil
}

// list gives the place i, and where one figure is told for each of a list of
// places, all of them.
func (p *page) list(i int, c *indicator.Claim) []placed {
	m := &p.spots[i]
	num := &p.numbers[c.Number]
	if m.List == 0 || m.Start > num.Start || !c.Percent && num.Each.Empty() {
		return p.spot(i)
	}
	from := i
	for from > 0 && p.spots[from-1].List == m.List && c.Pre.Has(p.spots[from-1].Start) {
		from--
	}
	if from == i || p.inside(from, i) {
		return p.spot(i)
	}
	var out []placed
	for k := from; k <= i; k++ {
		if p.settled[k].place.Level != p.settled[i].place.Level {
			return p.spot(i)
		}
		out = append(out, p.spot(k)...)
	}
	return out
}

func (p *page) spot(i int) []placed {
	s := &p.settled[i]
	if !s.ok {
		return []placed{{place: s.place, note: "region: " + s.note}}
	}
	return []placed{{place: s.place}}
}

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

// inside tells whether place i only says in which province place a lies.
func (p *page) inside(a, i int) bool {
	x, y := &p.settled[a], &p.settled[i]
	return x.ok && y.ok && y.place.Level == data.Province && x.place.Level != data.Province &&
		len(x.place.Code) > 2 && x.place.Code[:2] == y.place.Code && p.spots[i].Start-p.spots[a].End <= 16 && !strings.ContainsAny(p.text[p.spots[a].End:p.spots[i].Start], ".;()")
}

// topicHead is within how many bytes of its head a sentence without a figure
// names its topic; further behind stands where somebody spoke.
const topicHead = 24

// topicBefore is the place that the sentences before in the claim's paragraph
// speak of, -1 for none or several.
func (p *page) topicBefore(c *indicator.Claim) int {
	b := p.blocks[c.Block]
	if b.Title {
		return -1
	}
	for k := c.Sentence - 1; k >= 0 && p.reading.Sentences[k].Start >= b.Start; k-- {
		s := p.reading.Sentences[k]
		last := p.topicSpot(s.Start, s.End, c)
		if last < 0 {
			continue
		}
		if p.spots[last].Start-s.Start > topicHead && !p.counted(k) {
			continue
		}
		for i := p.firstSpot(s.Start); i < last; i++ {
			if p.usableSpot(i, c) && p.settled[i].ok && p.settled[i].place != p.settled[last].place && p.spots[i].Role != region.Office && !p.inside(i, last) {
				return -1
			}
		}
		return last
	}
	return -1
}

// counted tells whether a sentence has a figure.
func (p *page) counted(k int) bool {
	for i := range p.reading.Claims {
		if p.reading.Claims[i].Sentence == k {
			return true
		}
	}
	return false
}

// topicSpot is the last place between two offsets that the text speaks of.
func (p *page) topicSpot(from, to int, c *indicator.Claim) int {
	best := -1
	for i := p.firstSpot(from); i < len(p.spots) && p.spots[i].Start < to; i++ {
		if !p.usableSpot(i, c) || p.spots[i].Role == region.Office && best >= 0 || after(p.text[:p.spots[i].Start], "ke") {
			continue
		}
		if best >= 0 && p.inside(best, i) {
			continue
		}
		best = i
	}
	return best
}

// after tells whether the text ends in one of the words and a space.
func after(text string, words ...string) bool {
	text = strings.TrimRight(text, " ")
	for _, w := range words {
		if n := len(text) - len(w); n >= 0 && strings.EqualFold(text[n:], w) && (n == 0 || text[n-1] == ' ') {
			return true
		}
	}
	return false
}

// ministry makes the nation the region of an article in which the ministry
// speaks, no registry office of a region does, and no region is named but by
// the town it was written in.
func (p *page) ministry() {
	if p.context.Place.Code == data.NationCode {
		return
	}
	more, local := p.beyond(), p.localOffice()
	if local && !more {
		return
	}
	low := strings.ToLower(p.text)
	if !containsAny(low, p.r.centre.ministry) || strings.Contains(low, "setempat") {
		return // nobody of the ministry speaks, or the office of the place does
	}
	p.toNation()
}

// localOffice tells whether an office of a region speaks, or the article names
// its region by more than the town it was written in.
func (p *page) localOffice() bool {
	for i := range p.spots {
		m := &p.spots[i]
		own := len(m.Codes) == 1 && m.Codes[0] == p.context.Place.Code
		switch m.Role {
		case region.Office:
			if len(m.Codes) > 0 && m.Codes[0] != data.NationCode {
				return true
			}
		case region.Kinded:
			if own {
				return true
			}
		case region.Plain:
			if own && m.End <= len(p.article.Title) {
				return true
			}
		}
	}
	return false
}

// toNation makes the nation the article's region.
func (p *page) toNation() {
	if nation, ok := p.r.places.Lookup(data.NationCode); ok {
		p.seat = p.context.Place.Code
		p.context.Place, p.context.Confidence = nation, 0.6
	}
}

// beyondOfficial is by how many times a count must be above a region's
// residents for the article to be about more than the region.
const beyondOfficial = 1.5

// beyond tells whether the text counts more people than the article's region
// can have.
func (p *page) beyond() bool {
	most := beyondOfficial * p.r.official[officialKey{p.context.Place.Code, "population"}]
	if most == 0 {
		return false
	}
	for i := range p.reading.Claims {
		if c := &p.reading.Claims[i]; c.Indicator != "" && p.r.indicators[c.Indicator].Unit == data.UnitPerson && p.numbers[c.Number].Value > most {
			return true
		}
	}
	return false
}

func containsAny(text string, words []string) bool {
	for _, w := range words {
		if strings.Contains(text, w) {
			return true
		}
	}
	return false
}
