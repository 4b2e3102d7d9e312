package indicator

import (
	"strings"

	"rekap/transform/numeral"
	"rekap/transform/region"
)

// opensList tells whether a sentence ends in a colon or says that what it speaks of
// follows, or the marked items of a list follow it.
func (c *context) opensList(s *sentence) bool {
	last := &c.toks[s.to-1]
	behind := strings.TrimLeft(c.t.Text[last.end:], " ")
	return c.beforeItems || c.t.Text[last.start:last.end] == ":" || c.leads(max(s.from, s.to-2), s.to, c.a.particles.Following...) || strings.HasPrefix(behind, ":") || opensItem(strings.TrimPrefix(behind, "."))
}

// opensItems tells whether a list of marked items begins between the blocks of a sentence
// and of the next: its marks may stand on the page only, "<li>A</li>".
func opensItems(blocks []Block, of, next int) bool {
	return of < next && next < len(blocks) && blocks[next].Item && !blocks[of].Item
}

// opensItem tells whether a text begins with the line of an item of a list: "• A",
// "1. A".
func opensItem(text string) bool {
	line, ok := strings.CutPrefix(text, "\n")
	for _, mark := range [...]string{"• ", "- ", "– ", "* ", "· ", "▪ ", "1. ", "1) ", "a. ", "a) "} {
		if ok && strings.HasPrefix(line, mark) {
			return true
		}
	}
	return false
}

// headReach is how many sentences behind its heading the first item of a list
// stands: its number may be one of its own.
const headReach = 2

// underHeading gives the first item of a list the words of the sentence that
// opens it: "Berikut tiga kecamatan dengan aktivasi terbanyak: 1. A 19.204". A
// share without any is that which the article is about, where it told it of all:
// "Persentase per kabupaten sebagai berikut: 1. A 62 persen".
func (c *context) underHeading(cl *Claim) bool {
	if c.headAt == 0 || c.seq-c.headAt > headReach || c.lastAt > c.headAt || cl.AimSaid || cl.notYet || cl.Rest {
		return false
	}
	if h := c.strongTopic(); h != nil && (c.topicAt == c.headAt || c.headedBefore()) {
		cl.Family, cl.Undone, cl.Source, cl.Strength, cl.Rule = h.family, h.neg, Before, 0.6, "heading"
		return true
	}
	if !cl.Percent || c.topicAimed {
		return false
	}
	for j := len(c.claims) - 1; j >= 0; j-- {
		o := &c.claims[j]
		if o.Percent && o.Source <= Beside && o.Family == c.main && o.Aim == "actual" && o.Role == "" && o.Indicator != "" {
			take(cl, o, Before)
			cl.Heir, cl.Rule = j, "heading"
			return true
		}
	}
	return false
}

// headedBefore tells whether the heading of a list names nothing, and the sentence before
// it what the list is of, without a figure: "Ada kecamatan yang warganya belum merekam.
// Berikut rinciannya:".
func (c *context) headedBefore() bool {
	return c.headAt > 0 && c.seq-c.headAt <= headReach && c.topicAt == c.headAt-1 && c.lastAt < c.topicAt
}

// headed tells whether a heading names the document that the children of the first
// item of its list have: "Berikut kepemilikan KIA: 1. A 1.241 anak".
func (c *context) headed() bool {
	h := c.strongTopic()
	return c.headAt > 0 && c.topicAt == c.headAt && c.seq-c.headAt <= headReach && c.lastAt <= c.headAt && h != nil && c.childDocs[h.family] && !h.neg
}

// nextInPlaces tells whether a count of a place, without words of its own, goes on from
// the people of another one that the article is about: "A menyumbang 175.063 jiwa.
// Sedangkan B hanya 67.418 jiwa".
func (c *context) nextInPlaces(z *zone, cl *Claim) bool {
	if !c.seen || cl.Percent || cl.notYet || cl.Rest || cl.AimSaid && cl.Aim == "target" || c.seq-c.lastAt > 1 || z.num.Unit.Class != numeral.Person {
		return false
	}
	o := &c.claims[c.last]
	return o.Family == c.main && groupFamily(o.Family) && !o.Percent && !o.Undone && o.Role == "" && c.ofPlaceIn(z, region.Plain, region.Kinded, region.District)
}

// onlyShares is the share told last that is no target, where a share of a place, some
// sentences on, can go on from nothing else: all that the article told before are of its
// own subject, those it is of, or shares of them. It is -1 where more was told.
func (c *context) onlyShares(s *sentence, z *zone, cl *Claim) int {
	if !c.seen || !cl.Percent || cl.notYet || cl.Rest || cl.Role != "" || cl.AimSaid && cl.Aim == "target" || s.anyNamed(z.pre.from, z.post.to) || c.seq-c.lastAt > onlyReach || !c.ofPlaceIn(z, region.Plain, region.Kinded, region.District) {
		return -1
	}
	heir := c.last
	for heir >= 0 && c.claims[heir].Aim == "target" && c.claims[heir].AimSaid {
		heir--
	}
	if heir < 0 {
		return -1
	}
	if o := &c.claims[heir]; !o.Percent || o.Aim == "target" || o.Undone || groupFamily(o.Family) || c.claims[c.last].Sentence-o.Sentence > 1 {
		return -1
	}
	for i := range c.claims {
		if o := &c.claims[i]; &c.claims[i] != cl && o.Number < cl.Number && (o.Undone || o.Family != c.main && (o.Percent || o.Family != wholeOf[c.main])) {
			return -1
		}
	}
	return heir
}

// onlyReach is how many sentences on the share of a place goes on from the last one where
// nothing else was told.
const onlyReach = 5

// announcedPeople gives the first count of a run of places the people that the
// sentence before, or the heading, names without a figure and nothing else: "Ini
// daftar pemilih pemula di tiap kecamatan. A teratas dengan 1.642 orang".
func (c *context) announcedPeople(z *zone, cl *Claim) bool {
	below := c.topicAt == c.seq-1 || c.topicAt == c.headAt && c.seq-c.headAt <= headReach
	if !below || c.lastAt >= c.topicAt || cl.Percent || cl.notYet || cl.Rest || cl.AimSaid && cl.Aim == "target" || z.num.Unit.Class == numeral.Card {
		return false
	}
	if !c.ofPlaceIn(z, region.District) && !(c.topicAt == c.headAt && c.ofPlaceIn(z, region.Plain, region.Kinded)) {
		return false
	}
	var named *head
	for i := range c.topic {
		switch h := &c.topic[i]; {
		case !h.group || h.neg:
			return false
		case denominatorOf(&Claim{Family: h.family}) != "" || h.family == "pemula":
			if named != nil && named.family != h.family && !c.sameNoun(named, h) {
				return false
			}
			named = h
		}
	}
	if named == nil || c.ofThatPlace(named) {
		return false
	}
	cl.Family, cl.Source, cl.Strength, cl.Rule = named.family, Before, 0.6, "heading"
	if c.partOfAct(z) {
		cl.Strength = uncounted
	}
	return true
}

// partOfAct tells whether a count could as well be a part of what somebody did, or did not,
// that was told with a greater count right before the sentence that names the people: "Yang
// belum merekam 3.120 orang. Pemilih pemula menjadi perhatian. Di A 861 orang".
func (c *context) partOfAct(z *zone) bool {
	if !c.seen || c.headAt == c.topicAt || c.seq-c.lastAt > headReach {
		return false
	}
	o := &c.claims[c.last]
	return o.Family != "" && !groupFamily(o.Family) && !o.Percent && o.Role == "" && o.Source <= Beside && c.t.Numbers[o.Number].Unit.Class != numeral.Card && c.t.Numbers[o.Number].Value > z.num.Value
}

// sameNoun tells whether people are named right behind the residents of whom they are
// some: "warga wajib KTP".
func (c *context) sameNoun(all, some *head) bool {
	return all.family == "population" && all.core.to == some.core.from
}

// partsInPlaces tells whether count k, without words of its own, goes on from a whole
// told in front with those of several places in turn, which together are less: "Dari
// 328.152 penduduk, terbanyak di A (32.670 jiwa), lalu B (23.096 jiwa)". The whole
// counts what the article is about.
func (c *context) partsInPlaces(zs []zone, k, first int) bool {
	whole := &c.claims[first]
	if k == 0 || len(zs) <= 2 || !zs[0].front || whole.Percent || whole.Family != c.main || !groupFamily(whole.Family) || whole.Role != "" {
		return false
	}
	sum := 0.0
	for j := 1; j < len(zs); j++ {
		o := &c.claims[first+j]
		if o.Percent || !c.ofPlaceIn(&zs[j], region.Plain, region.Kinded, region.District) || o.Source <= Beside && o.Family != "" {
			return false
		}
		if sum += zs[j].num.Value; sum > zs[0].num.Value {
			return false
		}
	}
	return true
}

// sharesNoun tells whether two counts have their noun behind the second only: "34.250
// dan 56.245 anak".
func (s *sentence) sharesNoun(z, next *zone) bool {
	return z.num.Unit.Class == numeral.NoClass && next.tok-z.tok == 2 && s.first(layerGrammar, senseJoin, z.tok, next.tok) != nil
}
