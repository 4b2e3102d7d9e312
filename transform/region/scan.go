package region

import (
	"slices"
	"strings"

	"rekap/data"
)

// Scan returns the place names of text in the order of their first byte.
// Spans do not overlap; no name reaches over a line feed.
func (g *Gazetteer) Scan(text string) []Mention {
	s := scanner{text: text, x: g.index}
	s.tokens = s.x.lex(text, make([]token, 0, len(text)/6+8))
	s.datelines()
	told := false // whether the text has spoken of kecamatan
	for i := 0; i < len(s.tokens); {
		next, before := i+1, len(s.out)
		w := s.word(i)
		told = told || w.is(kindDistrict)
		switch {
		case w.is(kindDistrict) && s.tokens[i].caps != lowerCase || w.is(kindDistrict) && s.follows(i+1):
			if n := s.district(i); n > i {
				next = n
			} else if len(w.names) > 0 {
				next = s.region(i)
			}
		case len(w.districts) > 0 && s.kindAhead(i):
			// a kota before it is a kecamatan "Kota …"
			if len(w.names) > 0 {
				next = s.region(i)
			}
		case len(w.districts) > 0 && s.longerDistrict(i, &next):
		case len(w.districts) > 0 && (told || s.onlySeat(i)) && s.bare(i, told, &next):
		case len(w.districts) > 0 && s.onlySeat(i) && s.listed(i, &next):
		case len(w.names) > 0:
			next = s.region(i)
		}
		if next <= i+1 && s.tokens[i].caps == initialCase && w.ends == nil && len(s.out) == before {
			next = s.stranger(i)
		}
		i = max(next, i+1)
	}
	s.appositions()
	s.lists()
	s.series()
	s.districts()
	return s.out
}

// figureAhead is within how many words a figure follows the name of a kecamatan
// that stands without its kind.
const figureAhead = 6

// bare reads the name of a kecamatan without its kind, in a text that has
// spoken of kecamatan and beside a figure: "tertinggi Gunung Jati 1.057 jiwa",
// "ada di Miri, yaitu 63,72%".
func (s *scanner) bare(i int, told bool, next *int) bool {
	end, n := s.districtName(i)
	if end == i || n == nil {
		return false
	}
	if _, _, kinded := s.before(i-1, kindTopics|1<<office); kinded && (s.tokens[i].gap&^gapSpace == 0 || s.shortened(i-1)) {
		return false // a kind or an office names another region
	}
	if s.elsewhere(i) || s.outletBefore(i-1) {
		return false
	}
	figure := false
	for k := end; k < len(s.tokens) && k < end+figureAhead && s.tokens[k].gap&(gapBreak|gapDot) == 0; k++ {
		figure = figure || s.tokens[k].digits
	}
	place := i > 0 && s.tokens[i].gap == gapSpace && s.text[s.tokens[i-1].start:s.tokens[i-1].end] == "di"
	if !told && (n.common || len(n.district) > 3) || !figure && !(place && told) {
		return false
	}
	s.addDistrict(i, i, end, n, s.behindDistrict(i, n))
	s.out[len(s.out)-1].Bare = true
	*next = end
	return true
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

// longerDistrict reads the name of a kecamatan that begins with that of a
// region: "Cimahi Selatan" is not Cimahi.
func (s *scanner) longerDistrict(i int, next *int) bool {
	end, n := s.districtName(i)
	if n == nil || end < i+2 || s.kindAhead(i-1) && i > 0 {
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
	s.out[len(s.out)-1].Bare = true
	*next = end
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

const kindTopics = 1<<kindKota | 1<<kindKabupaten | 1<<kindProvince

// region reads the region name that may start at token i.
func (s *scanner) region(i int) int {
	for k := range s.word(i).names {
		e := &s.word(i).names[k]
		if !s.matches(i, e.ids) {
			continue
		}
		if next := s.named(i, i+len(e.ids), e.name); next > i {
			return next
		}
	}
	return i
}

// named judges the name at tokens i to next-1 and adds its mention; it gives i
// where the words are no place name.
func (s *scanner) named(i, next int, n *name) int {
	first, last := &s.tokens[i], &s.tokens[next-1]
	m := Mention{Start: int(first.start), End: int(last.end), NameStart: int(first.start), NameEnd: int(last.end)}
	m.Glued = int(last.end) < len(s.text) && isDigit(s.text[last.end])
	// The kind, and the office before it.
	k := i - 1
	open := first.gap&^(gapSpace|gapDot) == 0 && first.gap&gapBreak == 0
	kind, kindAt, kinded := topic(0), i, false
	if open && k >= 0 {
		if kind, kindAt, kinded = s.before(k, kindTopics); !kinded {
			kindAt = i
		}
	}
	if first.caps == lowerCase && !kinded && !n.lower {
		return i
	}
	if kinded {
		m.Start = int(s.tokens[kindAt].start)
		k = kindAt - 1
	}
	official := kinded && s.isOffice(kindAt, i)
	if at, ok := s.officeBefore(kindAt); ok {
		official = true
		m.Start = int(s.tokens[at].start)
		k = at - 1
		if !kinded {
			kindAt = at
		}
	}
	both := kinded && s.bothKinds(kindAt)
	codes, level := choose(n, kind, kinded && !both, official || kinded)
	if len(codes) == 0 {
		return i
	}
	m.Codes, m.Level = codes, level
	switch {
	case kinded && level != "" && !both:
		m.Role = Kinded
	default:
		m.Role = Plain
	}
	if official {
		m.Role = Office
	}
	s.judge(&m, i, next, k, n, kinded, official)
	if m.Role == Plain && s.area(next) {
		// "Luwu Raya" is the regency and those around it, none of them alone
		next++
		m.End, m.NameEnd, m.Codes, m.Level = int(s.tokens[next-1].end), int(s.tokens[next-1].end), nil, ""
	}
	s.add(m, i, next)
	return next
}

// area tells whether token i makes the name before it that of a whole area.
func (s *scanner) area(i int) bool {
	return i < len(s.tokens) && s.tokens[i].gap == gapSpace && s.tokens[i].caps == initialCase && s.text[s.tokens[i].start:s.tokens[i].end] == areaWord
}

// areaWord behind a regency's name means the regions around it as well.
const areaWord = "Raya"

// judge settles the roles that are no plain mention of a region.
func (s *scanner) judge(m *Mention, i, next, k int, n *name, kinded, official bool) {
	if len(m.Codes) == 1 && m.Codes[0] == data.NationCode {
		m.Role, m.Level = Nationwide, data.Nation
		switch {
		case s.elsewhere(i):
			m.Role = Elsewhere
		case i > 0 && s.tokens[i].gap == gapSpace && s.tokens[i-1].caps != lowerCase && s.outletBefore(i-1):
			m.Role = Outlet
		}
		return
	}
	switch {
	case s.inHost(i, next), !kinded && !official && s.tailAhead(next):
		m.Role = Outlet
	case !kinded && !official && s.elsewhere(i):
		m.Role = Elsewhere
	case s.inDateline(m.Start) && !official:
		m.Role = Dateline
	case !kinded && !official && i > 0 && s.tokens[i].gap&(gapBreak|gapComma|gapOpen|gapClose) == 0 && s.tokens[i-1].caps != lowerCase && s.outletBefore(i-1):
		m.Role = Outlet
	case kinded || official:
		if n.seatOnly() {
			m.Role = Seat
		}
	case n.seatOnly():
		m.Role = Seat
	case n.qualifiedOnly():
		m.Role = Word
	case n.text != strings.ToUpper(n.text) && s.initials(i, next):
		m.Role = Word
	case n.common && !s.supported(k, i):
		m.Role = Word
		if s.person(i, next) {
			m.Role = Elsewhere
		}
	}
	if (m.Role == Kinded || m.Role == Plain) && m.Level != data.Regency && s.grouped(m, i, k) {
		m.Role = Group
	}
}

// person tells whether the name is the first of a person's names: "Bima Arya
// mengatakan". Between the capitals of a headline nothing can be told.
func (s *scanner) person(i, next int) bool {
	if next+1 >= len(s.tokens) || s.tokens[i].caps != initialCase {
		return false
	}
	a, b := &s.tokens[next], &s.tokens[next+1]
	return a.gap == gapSpace && a.caps == initialCase && a.id == 0 && (b.gap&gapComma != 0 || b.gap == gapSpace && b.caps == lowerCase && !b.digits)
}

// add appends a mention that covers the tokens i to next-1 with its name.
func (s *scanner) add(m Mention, i, next int) {
	if n := len(s.out); n > 0 && m.Start < s.out[n-1].End {
		m.Start = m.NameStart
	}
	s.out = append(s.out, m)
	s.head = append(s.head, int32(i))
	s.tail = append(s.tail, int32(next))
}

// choose gives the codes that a name may mean under a kind, and the level where
// all agree. qualified admits names that need a kind or office word.
func choose(n *name, kind topic, kinded, qualified bool) ([]string, data.Level) {
	var codes []string
	level := data.Level("")
	pick := func(match func(*bearer) bool) {
		for k := range n.regions {
			b := &n.regions[k]
			if !match(b) {
				continue
			}
			if level == "" && len(codes) == 0 {
				level = b.region.Level
			} else if level != b.region.Level {
				level = ""
			}
			codes = append(codes, b.region.Code)
		}
	}
	if kinded {
		want := map[topic]string{kindKota: "kota", kindKabupaten: "kabupaten", kindProvince: "provinsi"}[kind]
		pick(func(b *bearer) bool { return b.region.Kind == want && b.use != data.UseSupport })
		if len(codes) == 0 && kind == kindProvince {
			return nil, ""
		}
	}
	// A kind that nothing of the name has ("Kota Kudus") decides nothing.
	if len(codes) == 0 {
		pick(func(b *bearer) bool { return b.use == "" })
	}
	if len(codes) == 0 {
		pick(func(b *bearer) bool { return true })
	}
	return codes, level
}

func (n *name) seatOnly() bool { return n.only(data.UseSupport) }

func (n *name) qualifiedOnly() bool { return n.only(data.UseQualified) }

func (n *name) only(use string) bool {
	for i := range n.regions {
		if n.regions[i].use != use {
			return false
		}
	}
	return true
}
