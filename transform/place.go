package transform

import (
	"sort"
	"strings"

	"rekap/data"
	"rekap/transform/indicator"
	"rekap/transform/internal/fold"
	"rekap/transform/region"
)

// settledPlace is a place of the text after resolution.
type settledPlace struct {
	place region.Place
	note  string
	ok    bool
	// routed is set where something only goes through, to or from the place, or
	// is only ranked within it.
	routed bool
}

// placed is a region of a figure; note is the reason for doubt.
type placed struct {
	place region.Place
	note  string
}

// where settles the places of the text.
func (p *page) where() {
	p.namesakes()
	p.ministry()
	p.findLevels()
	p.settled = make([]settledPlace, len(p.spots))
	for i := range p.spots {
		m := &p.spots[i]
		switch m.Role {
		case region.Plain, region.Kinded, region.Office, region.Nationwide, region.District:
			place, why, ok := p.context.Resolve(m)
			if !ok && p.context.Place.Code == data.NationCode {
				place, ok = p.provinceOf(m)
			}
			p.settled[i] = settledPlace{place: place, note: why, ok: ok}
			p.settled[i].routed = p.routed(i) || p.ranked(i) || p.outranked(i)
		case region.Word:
			if place, _, ok := p.context.Resolve(m); ok && place == p.context.Place {
				p.settled[i] = settledPlace{place: place, ok: true} // "di NTB 93 persen, Bima 90 persen"
			}
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

// placesOf are the regions that a claim's figure is about; none where it is
// only a bound for several regions, which it notes.
func (p *page) placesOf(c *indicator.Claim) []placed {
	if out, why, ok := p.group(c); ok {
		if why != "" {
			p.note(c.Number, "other_region", why)
		}
		return out
	}
	if out := p.ownPlaces(c); out != nil {
		return out
	}
	return p.lentPlaces(c)
}

// ownPlaces are the regions that a claim's own words tell, nil for none.
func (p *page) ownPlaces(c *indicator.Claim) []placed {
	if out := p.respective(c); out != nil {
		return out
	}
	if out := p.receiver(c); out != nil {
		return out
	}
	if out := p.whoHas(c); out != nil {
		return out
	}
	if out := p.kindAlone(c); out != nil {
		return out
	}
	if out := p.unnamedCapital(c); out != nil {
		return out
	}
	level, said := p.level(c)
	out := p.named(c)
	if that := p.thatRanked(c, out); that != nil {
		return that
	}
	if that := p.thatRegency(c, out); that != nil {
		return that
	}
	if own := p.ownRegency(c, out); own != nil {
		return own
	}
	if within := p.withinNamed(c, out); within != nil {
		return within
	}
	if (len(out) == 0 || out[0].place.Level != data.Subdist) && p.oneOfMany(c) {
		return []placed{{place: p.context.Place, note: "region: of a kecamatan that is not told as one"}}
	}
	if p.inQuarter(c, out) || (len(out) == 0 || out[0].place == p.context.Place) && (p.inSomeParts(c) || p.inStretch(c)) {
		return []placed{{place: p.context.Place, note: unnamedParts}}
	}
	if out != nil && p.nationalTarget(c) {
		return p.homeOfTarget(c)
	}
	if out != nil && p.sharedTarget(c) {
		return p.home()
	}
	if out != nil {
		if said && len(out) == 1 && p.namesake(c, level) {
			return []placed{{place: level}}
		}
		return out
	}
	if c.Centre && c.Family == "blangko_stock" || c.HandedOut {
		if nation, ok := p.r.places.Lookup(data.NationCode); ok {
			return []placed{{place: nation}}
		}
	}
	if said {
		return []placed{{place: level}}
	}
	return p.ofCamat(c)
}

// lentPlaces are the regions that a claim without a region of its own takes from the figures and
// the sentences around it, else the article's.
func (p *page) lentPlaces(c *indicator.Claim) []placed {
	if c.Same >= 0 {
		return p.placesOf(&p.reading.Claims[c.Same])
	}
	if c.From >= 0 {
		return p.placesOf(&p.reading.Claims[c.From])
	}
	if o := p.partOf(c); o != nil {
		return p.placesOf(o)
	}
	if out := p.ofWhole(c); out != nil {
		return out
	}
	s := p.reading.Sentences[c.Sentence]
	if nation, ok := p.nationPlan(c); ok {
		return []placed{{place: nation}}
	}
	if c.Aim == "target" && (p.national(s.Start, p.numbers[c.Number].Start) || p.ofNationPlan(c)) {
		return p.homeOfTarget(c) // the centre's target holds for the region told of, not for the one named last
	}
	if nation, ok := p.nationTopic(c); ok {
		return []placed{{place: nation}}
	}
	if out := p.districtTold(c); out != nil {
		return out
	}
	if i := p.headingPlace(c); i >= 0 {
		return p.spot(i)
	}
	if out := p.thereBefore(c); out != nil {
		return out
	}
	if p.drawn(c) {
		return p.placesOf(&p.reading.Claims[c.Heir])
	}
	own, behind := p.speakersOwn(c), p.speakerBehind(c)
	if own && behind >= 0 {
		return p.spot(behind)
	}
	if i := p.topicSpot(s.Start, p.numbers[c.Number].Start, c); i >= 0 && !(own && p.awayFromHome(i)) {
		return p.spot(i)
	}
	if behind >= 0 {
		return p.spot(behind)
	}
	if i := p.topicBefore(c); i >= 0 && !(own && p.awayFromHome(i)) {
		if p.totalsUp(c, i) {
			return p.home()
		}
		if out := p.saidAtHome(c, i); out != nil {
			return out
		}
		return p.spot(i)
	}
	if c.Heir >= 0 && c.Back && c.Sentence-p.reading.Claims[c.Heir].Sentence <= 1 && !p.tellsSeveral(c.Sentence-1) {
		out := p.placesOf(&p.reading.Claims[c.Heir])
		if heir := &p.reading.Claims[c.Heir]; heir.Block == c.Block || len(out) == 0 || out[0].place.District == "" {
			return out // another paragraph does not go on about the last kecamatan of a list
		}
	}
	if i := p.tellerPlace(c); i >= 0 {
		return p.spot(i)
	}
	if i := p.provinceTeller(c); i >= 0 {
		return p.spot(i)
	}
	if out := p.headlinePlace(c); out != nil {
		return out
	}
	return p.home()
}

// oneOfMany tells whether a share is that of one kecamatan whose name stands
// without its kind: "Wawo menjadi kecamatan dengan persentase tertinggi".
func (p *page) oneOfMany(c *indicator.Claim) bool {
	low := p.lower[p.reading.Sentences[c.Sentence].Start:p.numbers[c.Number].Start]
	w := p.r.places.Words()
	for _, noun := range w.KindNouns["kecamatan"] {
		if !strings.Contains(low, noun) {
			continue
		}
		for _, verb := range w.Being {
			if k := lastWord(low, verb+" "+noun); k >= 0 && containsAny(low[k:], w.Extremes) {
				return true
			}
		}
	}
	return false
}

// nationalTarget tells whether a share is a target of the nation, named between
// it and the place before it: "dua besar bersama Kabupaten A, tetapi belum
// mencapai target nasional 30 persen".
func (p *page) nationalTarget(c *indicator.Claim) bool {
	i := p.firstSpot(p.numbers[c.Number].Start) - 1
	return c.Aim == "target" && c.Percent && i >= 0 && p.spots[i].Role == region.Nationwide && c.Pre.Has(p.spots[i].Start) && !p.allOver(&p.spots[i], c)
}

// sharedTarget tells whether a share is the target of the article's province, against
// which several of its regions are told: "Kabupaten A dan Kota B tidak mencapai target
// KIA 40 persen".
func (p *page) sharedTarget(c *indicator.Claim) bool {
	home, s := p.context.Place, p.reading.Sentences[c.Sentence]
	if c.Aim != "target" || !c.Percent || home.Level != data.Province || len(p.claimsOf(c.Sentence)) > 1 || containsAny(p.low(s), p.r.places.Words().Each) {
		return false
	}
	told := map[string]bool{}
	for i := p.firstSpot(s.Start); i < len(p.spots) && p.spots[i].Start < s.End; i++ {
		if o := &p.settled[i]; o.ok && above(home.Code, o.place.Code) {
			told[o.place.Code] = true
		}
	}
	return len(told) > 1
}

// national tells whether the nation is named between two offsets.
func (p *page) national(from, to int) bool {
	for i := p.firstSpot(from); i < len(p.spots) && p.spots[i].Start < to; i++ {
		if p.spots[i].Role == region.Nationwide {
			return true
		}
	}
	return false
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

// spot is the region of place i, with the reason for doubt where nothing settles it.
func (p *page) spot(i int) []placed {
	s := &p.settled[i]
	if !s.ok {
		return []placed{{place: s.place, note: "region: " + s.note}}
	}
	return []placed{{place: s.place}}
}

// after tells whether the text ends in one of the words and perhaps a space.
func after(text string, words ...string) bool {
	text = strings.TrimRight(text, " ")
	for _, w := range words {
		if n := len(text) - len(w); fold.HasSuffix(text, w) && (n == 0 || len(strings.TrimRight(text[:n], " \n\"(“")) < n) {
			return true
		}
	}
	return false
}
