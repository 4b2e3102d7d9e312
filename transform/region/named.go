package region

import (
	"strings"

	"rekap/data"
)

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
	official = official && !s.electedTo(k)
	both := kinded && s.bothKinds(kindAt)
	codes, level := choose(n, kind, kinded && !both)
	if len(codes) == 0 {
		return i
	}
	if len(codes) > 1 && !kinded && s.whole(i) {
		for _, code := range codes {
			if len(code) == 2 {
				codes, level = []string{code}, data.Province // "se-Gorontalo"
				break
			}
		}
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
	return i < len(s.tokens) && s.tokens[i].gap == gapSpace && s.tokens[i].caps == initialCase && s.lowered(i, s.w.Areas)
}

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
	case s.initials(i, next) && n.text != strings.ToUpper(n.text):
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
// all agree.
func choose(n *name, kind topic, kinded bool) ([]string, data.Level) {
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

// whole tells whether "se-" in front of token i takes in all of a region.
func (s *scanner) whole(i int) bool {
	return i > 0 && s.tokens[i].gap&(gapBreak|gapComma|gapDot) == 0 && s.lowered(i-1, s.w.Throughout)
}
