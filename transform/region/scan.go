package region

import (
	"slices"
	"strings"

	"rekap/data"
)

// Scan returns the place names of text in the order of their first byte.
// Spans do not overlap; no name reaches over a line feed.
func (g *Gazetteer) Scan(text string) []Mention {
	s := scanner{text: text, x: g.index, w: g.words}
	buf := g.buffers.Get(len(text)/6 + 8)
	defer g.buffers.Put(buf)
	*buf = s.x.lex(text, *buf)
	s.tokens = *buf
	s.datelines()
	told := false // whether the text has spoken of kecamatan
	for i := 0; i < len(s.tokens); {
		next, before := i+1, len(s.out)
		w := s.word(i)
		told = told || w.is(kindDistrict) && !s.lowered(i, s.w.DistrictHeads) // a camat alone is a man
		switch {
		case s.tokens[i].caps == initialCase && s.sharedIsland(i, &next):
		case len(w.names) > 0 && s.shortenedWithin(i, &next):
		case w.is(kindDistrict) && s.tokens[i].caps != lowerCase || w.is(kindDistrict) && s.follows(i+1):
			if n := s.district(i); n > i {
				next, told = n, true
			} else if len(w.names) > 0 {
				next = s.region(i)
			}
		case s.tokens[i].caps != lowerCase && s.apart(i, &next):
		case len(w.districts) > 0 && s.town(i) && s.longerDistrict(i, &next):
		case len(w.districts) > 0 && s.longerRegion(i):
			next = s.region(i)
		case len(w.districts) > 0 && s.kindAhead(i):
			// a kota before it is a kecamatan "Kota …"
			if len(w.names) > 0 {
				next = s.region(i)
			}
		case len(w.districts) > 0 && s.longerDistrict(i, &next):
		case len(w.districts) > 0 && (told || s.onlySeat(i) || s.amongDistricts(i)) && s.bare(i, told || s.amongDistricts(i), &next):
		case len(w.districts) > 0 && s.onlySeat(i) && s.listed(i, &next):
		case len(w.names) > 0:
			next = s.region(i)
		}
		if next <= i+1 && s.tokens[i].caps == initialCase && w.ends == nil && len(s.out) == before {
			if next = s.island(i); next <= i {
				next = s.stranger(i)
			}
		}
		i = max(next, i+1)
	}
	s.appositions()
	s.levels()
	s.lists()
	s.series()
	s.districts()
	return s.out
}

// longestShort is how long the short form of a kind is: "Kab.", "Prov.".
const longestShort = 4

// shortened tells whether token i is a short form with its full stop behind it.
func (s *scanner) shortened(i int) bool {
	return s.tokens[i+1].gap&^(gapSpace|gapDot) == 0 && s.tokens[i].end-s.tokens[i].start <= longestShort
}

// listGap is within how many bytes the items of a list of kecamatan with
// figures follow one another.
const listGap = 48

// behindDistrict tells whether the mention before token i is a kecamatan of the
// same list: one that a region has beside the one named here.
func (s *scanner) behindDistrict(i int, n *name) bool {
	if len(s.out) == 0 {
		return false
	}
	m, at := &s.out[len(s.out)-1], int(s.tokens[i].start)
	shared := len(m.Codes) == 0 // a name that no list has, in the same list
	for _, d := range n.district {
		shared = shared || slices.Contains(m.Codes, d.regency)
	}
	return shared && m.Role == District && at-m.End <= listGap && !strings.ContainsAny(s.text[m.End:at], "\n;")
}

// amongDistricts tells whether a kecamatan of the same region stands before
// token i in the same sentence: "Kinali 4.104 jiwa, Pasaman 3.902 jiwa".
func (s *scanner) amongDistricts(i int) bool {
	if len(s.out) == 0 || s.out[len(s.out)-1].Role != District {
		return false
	}
	_, n := s.districtName(i)
	return n != nil && s.behindDistrict(i, n) && !strings.Contains(s.text[s.out[len(s.out)-1].End:s.tokens[i].start], ". ")
}

// town tells whether a kecamatan's name that ends with a kind begins at token i, and
// no name stands behind it: "Rembang Kota ada 11.453", not "Rembang Kota Semarang".
func (s *scanner) town(i int) bool {
	end, n := s.districtName(i)
	return n != nil && end == i+2 && s.word(i+1).is(kindKota) && (end >= len(s.tokens) || s.tokens[end].caps == lowerCase || s.tokens[end].digits || s.tokens[end].gap&^gapSpace != 0)
}

// longerDistrict reads the name of a kecamatan that begins with that of a
// region: "Cimahi Selatan" is not Cimahi.
func (s *scanner) longerDistrict(i int, next *int) bool {
	end, n := s.districtName(i)
	if n == nil || end < i+2 || s.kindAhead(i-1) && i > 0 || !s.capital(i, end) || s.merelyBefore(end) {
		return false
	}
	region := false
	for k := range s.word(i).names {
		if e := &s.word(i).names[k]; s.matches(i, e.ids) {
			if i+len(e.ids) >= end {
				return false
			}
			region = true
		}
	}
	if !region || s.elsewhere(i) || s.inDateline(int(s.tokens[i].start)) {
		return false
	}
	s.addDistrict(i, i, end, n, s.behindDistrict(i, n))
	s.out[len(s.out)-1].Bare = !s.town(i)
	*next = end
	return true
}

// merelyBefore tells whether a word that belongs to the figure at token i stands before it.
func (s *scanner) merelyBefore(i int) bool {
	return i < len(s.tokens) && s.tokens[i].digits && s.tokens[i].gap == gapSpace && s.lowered(i-1, s.w.Merely)
}

// longerRegion tells whether the name of a region at token i begins with that of a
// kecamatan: "Kubu Raya" is not Kecamatan Kubu.
func (s *scanner) longerRegion(i int) bool {
	end, n := s.districtName(i)
	if n == nil {
		return false
	}
	for k := range s.word(i).names {
		if e := &s.word(i).names[k]; i+len(e.ids) > end && s.matches(i, e.ids) && s.capital(i, i+len(e.ids)) {
			return true
		}
	}
	return false
}

// capital tells whether the words at tokens i to next-1 begin with capitals, but for
// those that join them.
func (s *scanner) capital(i, next int) bool {
	for ; i < next; i++ {
		if s.tokens[i].caps == lowerCase && !s.word(i).is(joiner) {
			return false
		}
	}
	return true
}

// onlySeat tells whether no region is named at token i, but perhaps the town
// in which one is governed.
func (s *scanner) onlySeat(i int) bool {
	for k := range s.word(i).names {
		if e := &s.word(i).names[k]; s.matches(i, e.ids) && !e.name.seatOnly() {
			return false
		}
	}
	return true
}

// listed reads the name of a kecamatan in a paragraph that does not speak of
// kecamatan: only right in front of a figure, as in a list of them.
func (s *scanner) listed(i int, next *int) bool {
	end, n := s.districtName(i)
	if end == i || n == nil || end >= len(s.tokens) || !s.tokens[end].digits || s.tokens[end].gap&^(gapSpace|gapOpen) != 0 {
		return false
	}
	if s.elsewhere(i) || s.outletBefore(i-1) {
		return false
	}
	s.addDistrict(i, i, end, n, s.behindDistrict(i, n))
	s.out[len(s.out)-1].Bare = true
	*next = end
	return true
}

type scanner struct {
	text   string
	x      *index
	w      *data.PlaceWords
	tokens []token
	out    []Mention
	// tail is the index of the token behind each mention of out, head of its
	// first token.
	head, tail []int32
	// dateline is, for each dateline of the text, its first and last byte.
	dateline []span
	line     int // of dateline, the one last looked at
}

type span struct{ start, end int32 }

func (s *scanner) word(i int) *word {
	if i < 0 || i >= len(s.tokens) {
		return &s.x.words[0]
	}
	return &s.x.words[s.tokens[i].id]
}

// printed gives token i as the text has it.
func (s *scanner) printed(i int) string { return s.text[s.tokens[i].start:s.tokens[i].end] }

// oneOf tells whether token i is printed just as one of the words.
func (s *scanner) oneOf(i int, words []string) bool { return slices.Contains(words, s.printed(i)) }

// lowered tells whether token i is one of the words, whatever its case.
func (s *scanner) lowered(i int, words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return strings.EqualFold(s.printed(i), w) })
}

// follows tells whether token i exists, is capitalised, and nothing but a space or
// a dot stands before it.
func (s *scanner) follows(i int) bool {
	return i < len(s.tokens) && s.tokens[i].gap&^(gapSpace|gapDot) == 0 && s.tokens[i].caps != lowerCase
}

// before gives the longest phrase of place words of one of the topics that
// ends at token i, and its first token.
func (s *scanner) before(i int, topics uint16) (topic, int, bool) {
	for _, p := range s.word(i).ends {
		if topics&(1<<p.topic) == 0 {
			continue
		}
		first := i - len(p.ids) + 1
		if first < 0 || !s.matches(first, p.ids) {
			continue
		}
		return p.topic, first, true
	}
	return 0, i, false
}

// matches tells whether the tokens from i on have the ids, without a line
// break, comma or bracket between.
func (s *scanner) matches(i int, ids []int32) bool {
	if i+len(ids) > len(s.tokens) {
		return false
	}
	for k, id := range ids {
		t := &s.tokens[i+k]
		if t.id != id || k > 0 && t.gap&(gapComma|gapOpen|gapClose|gapDash|gapOther|gapBreak) != 0 {
			return false
		}
	}
	return true
}
