package region

import "rekap/data"

// district reads "Kecamatan X" at token i, with the list that may follow:
// "Kecamatan Wates dan Gandusari", "Kecamatan A, B, dan C".
func (s *scanner) district(i int) int {
	at := i + 1
	if !s.follows(at) && !s.townAlone(at) || s.tokens[at].gap&gapBreak != 0 || s.tokens[at].gap&gapDot != 0 && !s.shortened(i) {
		return i // "di 27 Kecamatan. Adapun …" ends a sentence
	}
	next, n := s.districtName(at)
	if next == at && !s.townAlone(at) {
		// A name that the list does not know, as printed.
		if s.tokens[at].caps == lowerCase || s.tokens[at].digits || s.placeWord(at) {
			return i
		}
	}
	next = max(next, at+1)
	s.addDistrict(i, at, next, n, false)
	for {
		item, ok := s.nextItem(next)
		if !ok {
			return next
		}
		end, n := s.districtName(item)
		if end == item || s.kindAhead(item) {
			return next
		}
		s.addDistrict(item, item, end, n, true)
		next = end
	}
}

// townAlone tells whether the kind of a town is all that follows "kecamatan", in lower case as
// well: "di Kecamatan kota, jumlah penduduknya …".
func (s *scanner) townAlone(i int) bool {
	return s.word(i).is(kindKota) && s.tokens[i].gap == gapSpace && i+1 < len(s.tokens) && (s.tokens[i+1].digits || s.tokens[i+1].gap&^gapSpace != 0)
}

// placeWord tells whether token i ends a place word that opens no kecamatan's name, as
// "Pasar" and "Kampung" do.
func (s *scanner) placeWord(i int) bool {
	for _, p := range s.word(i).ends {
		if p.topic != elsewhere {
			return true
		}
	}
	return false
}

// districtName matches the longest kecamatan name at token i.
func (s *scanner) districtName(i int) (int, *name) {
	if i >= len(s.tokens) || s.tokens[i].caps == lowerCase {
		return i, nil
	}
	for k := range s.word(i).districts {
		e := &s.word(i).districts[k]
		if s.matches(i, e.ids) {
			if len(e.ids) == 1 {
				if next, n := s.splitDistrict(i); n != nil {
					return next, n // Kramat Jati, not the Kramat of elsewhere
				}
			}
			return i + len(e.ids), e.name
		}
	}
	return s.splitDistrict(i)
}

// splitDistrict matches a kecamatan that is printed in two words and listed in
// one: Gunung Putri, Gunungputri.
func (s *scanner) splitDistrict(i int) (int, *name) {
	if i+1 >= len(s.tokens) || s.tokens[i+1].gap != gapSpace || s.tokens[i+1].caps == lowerCase || s.tokens[i].digits || s.tokens[i+1].digits {
		return i, nil
	}
	a, b := &s.tokens[i], &s.tokens[i+1]
	id, ok := s.x.ids[normal(s.text[a.start:a.end])+normal(s.text[b.start:b.end])]
	if !ok {
		return i, nil
	}
	for k := range s.x.words[id].districts {
		if e := &s.x.words[id].districts[k]; len(e.ids) == 1 && e.name != nil {
			return i + 2, e.name
		}
	}
	return i, nil
}

// nextItem gives the token of the next name of a list: behind a comma, a
// joining word, or a bracket with figures.
func (s *scanner) nextItem(i int) (int, bool) {
	if i >= len(s.tokens) || s.tokens[i].gap&(gapBreak|gapDot|gapDash|gapOther) != 0 {
		return i, false
	}
	joined := s.tokens[i].gap&gapComma != 0
	if s.tokens[i].gap&gapOpen != 0 {
		// A bracket: step over it, within reason.
		end := i + 1
		for end < len(s.tokens) && end-i < 12 && s.tokens[end].gap&(gapClose|gapBreak) == 0 {
			end++
		}
		if end >= len(s.tokens) || s.tokens[end].gap&gapClose == 0 || s.tokens[end].gap&(gapBreak|gapDot) != 0 {
			return i, false
		}
		joined = s.tokens[end].gap&gapComma != 0
		i = end
	}
	for steps := 0; steps < 3 && i < len(s.tokens) && s.word(i).is(joiner) && s.tokens[i].caps == lowerCase; steps++ {
		joined = true
		i++
	}
	if i+2 < len(s.tokens) && s.oneOf(i, s.w.Alike) && s.oneOf(i+1, s.w.AlikeTo) {
		joined = true // "Majene sama dengan Mamuju Tengah"
		i += 2
	}
	return i, joined && i < len(s.tokens) && s.tokens[i].gap&(gapBreak|gapDot) == 0
}

// kindAhead tells whether token i is a word of kind or office, not a name.
func (s *scanner) kindAhead(i int) bool {
	_, _, ok := s.before(i, kindTopics|1<<kindDistrict|1<<office)
	return ok
}

func (s *scanner) addDistrict(head, at, next int, n *name, shared bool) {
	first, last := &s.tokens[at], &s.tokens[next-1]
	m := Mention{Start: int(s.tokens[head].start), End: int(last.end), NameStart: int(first.start), NameEnd: int(last.end),
		Role: District, Level: data.Subdist, Shared: shared}
	m.District = s.text[first.start:last.end]
	if n != nil {
		m.District, m.bearers = n.district[0].official, n.district
		for _, d := range n.district {
			if len(m.Codes) == 0 || m.Codes[len(m.Codes)-1] != d.regency {
				m.Codes = append(m.Codes, d.regency)
			}
		}
	} else if end := s.namesBehind(next); end > next {
		m.wide = s.text[first.start:s.tokens[end-1].end]
	}
	switch {
	case s.inDateline(m.Start):
		m.Role = Dateline
	case s.elsewhere(head):
		m.Role = Elsewhere // "di Kantor Kecamatan X"
	}
	s.add(m, head, next)
}

// namesBehind is where the words end that may go on with the name of a kecamatan up to token
// i: printed as names, with nothing but a space between them.
func (s *scanner) namesBehind(i int) int {
	end := i
	for end < len(s.tokens) && end-i < wideNames {
		if t := &s.tokens[end]; t.gap != gapSpace || t.caps == lowerCase || t.digits || s.kindAhead(end) {
			break
		}
		end++
	}
	return end
}

// wideNames is how many words may follow the first of a kecamatan's name.
const wideNames = 2
