package region

import (
	"slices"

	"rekap/data"
)

// appositions marks provinces that only say where the place before them lies:
// "Denpasar, Bali", "Kabupaten Bogor, Jawa Barat,", or lay before its own province was
// born: "Kabupaten Nabire, Papua,". A name that is also a regency's is
// the province where a list of two regencies would be joined by a word: "Kabupaten
// Bungo, Jambi,".
func (s *scanner) appositions() {
	for k := 1; k < len(s.out); k++ {
		a, b := &s.out[k-1], &s.out[k]
		if a.Level == data.Province || len(a.Codes) == 0 || len(b.Codes) == 0 || s.head[k] == 0 {
			continue
		}
		if b.Start-a.End > 3 && !s.pastBracket(k) || a.Role == Outlet || s.tokens[s.tail[k-1]].gap&(gapComma|gapOpen) == 0 {
			continue
		}
		for _, c := range a.Codes {
			if len(c) < 3 {
				continue
			}
			if s.older(c[:2], b) {
				b.Level, b.Apposition = data.Province, true
				break
			}
			if !slices.Contains(b.Codes, c[:2]) || len(b.Codes) > 1 && (len(a.Codes) > 1 || !s.alone(k)) {
				continue
			}
			b.Codes, b.Level, b.Apposition = []string{c[:2]}, data.Province, true
			break
		}
	}
}

// pastBracket tells whether only a few words in brackets and a comma stand between a mention and
// the one before it: "Kota Magelang (Disdukcapil), Jawa Tengah".
func (s *scanner) pastBracket(k int) bool {
	open, next := int(s.tail[k-1]), int(s.head[k])
	if next <= open || next-open > longestBracket || s.tokens[open].gap&gapOpen == 0 {
		return false
	}
	for i := open + 1; i < next; i++ {
		if s.tokens[i].gap&(gapClose|gapBreak) != 0 {
			return false
		}
	}
	return s.tokens[next].gap&gapClose != 0 && s.tokens[next].gap&gapComma != 0 && s.tokens[next].gap&gapBreak == 0
}

// longestBracket is how many words the brackets between a place and its province may hold.
const longestBracket = 4

// older tells whether a mention is of nothing but an older province of which the one with
// the code was a part: "Kabupaten Nabire, Papua".
func (s *scanner) older(code string, m *Mention) bool {
	if len(m.Codes) != 1 {
		return false
	}
	for of := s.w.BornOf[code]; of != ""; of = s.w.BornOf[of] {
		if m.Codes[0] == of {
			return true
		}
	}
	return false
}

// alone tells whether mention k and the one before it are no items of a longer list.
func (s *scanner) alone(k int) bool {
	if s.out[k].Role != Plain || k+1 < len(s.out) && s.joined(int(s.tail[k]), &s.out[k+1]) {
		return false
	}
	return k < 2 || !s.joined(int(s.tail[k-2]), &s.out[k-1])
}

// lists numbers the running lists and lets a kind word at the head of one
// reach over the bare names behind it: "Kabupaten Tangerang, Lebak dan Serang".
func (s *scanner) lists() {
	list, item := 0, 0
	var head *Mention
	for k := range s.out {
		m := &s.out[k]
		if !listable(m) {
			continue
		}
		prev := k - 1
		for prev >= 0 && s.out[prev].Apposition {
			prev--
		}
		if prev < 0 || !listable(&s.out[prev]) || (s.out[prev].Role == District) != (m.Role == District) || !s.joined(int(s.tail[prev]), m) {
			head, item = m, 0
			continue
		}
		p := &s.out[prev]
		if p.List == 0 {
			list++
			p.List, p.Item = list, 0
			item, head = 0, p
		}
		item++
		m.List, m.Item = list, item
		if m.Role == Plain && len(m.Codes) > 1 && head != nil && head.Role == Kinded && head.Level == data.Regency {
			m.shareKind(s.x, head)
		}
		if m.Role == Kinded {
			head = m
		}
	}
}

// districts narrows the regions of kecamatan: those of one list lie in one
// region, and "Kecamatan Wates, Kabupaten Blitar" says in which.
func (s *scanner) districts() {
	for k := 0; k < len(s.out); {
		if s.out[k].Role != District {
			k++
			continue
		}
		end := k + 1
		for end < len(s.out) && s.out[end].Role == District && s.out[end].List > 0 && s.out[end].List == s.out[k].List {
			end++
		}
		common := s.out[k].Codes
		for i := k + 1; i < end; i++ {
			common = both(common, s.out[i].Codes)
		}
		within := ""
		if end < len(s.out) && s.near(int(s.tail[end-1]), &s.out[end]) {
			if c := both(s.out[k].Codes, s.out[end].Codes); len(c) == 1 {
				common, within = c, c[0]
			}
		}
		for i := k; i < end; i++ {
			if len(common) > 0 && len(s.out[i].Codes) > 0 {
				s.out[i].Codes = common
			}
			s.out[i].Within = within
		}
		k = end
	}
}

// near tells whether only a comma, a bracket or "di" stands between token i
// and the mention of a regency.
func (s *scanner) near(i int, m *Mention) bool {
	if m.Role == District || m.Role == Elsewhere || m.Role == Outlet || len(m.Codes) == 0 || i >= len(s.tokens) {
		return false
	}
	for i < len(s.tokens) && int(s.tokens[i].start) < m.Start {
		if !s.tokens[i].digits && !s.oneOf(i, s.w.Near) {
			return false
		}
		i++
	}
	return s.tokens[min(i, len(s.tokens)-1)].gap&(gapBreak|gapDot|gapDash) == 0
}

// both gives the codes that stand in a and in b.
func both(a, b []string) []string {
	var out []string
	for _, c := range a {
		if slices.Contains(b, c) {
			out = append(out, c)
		}
	}
	return out
}

// listable tells whether a place may be an item of a list of places.
func listable(m *Mention) bool {
	return (m.Role == Plain || m.Role == Kinded || m.Role == Office || m.Role == District || m.Role == Word) && !m.Apposition
}

// joined tells whether nothing but list marks stand between token i and the
// mention.
func (s *scanner) joined(i int, m *Mention) bool {
	if i >= len(s.tokens) {
		return false
	}
	at, ok := s.nextItem(i)
	return ok && int(s.tokens[at].start) == m.Start
}

// shareKind narrows the codes of a bare name to the kind at the list's head.
func (m *Mention) shareKind(x *index, head *Mention) {
	kind := x.byCode[head.Codes[0]].Kind
	var codes []string
	for _, c := range m.Codes {
		if r := x.byCode[c]; r.Kind == kind {
			codes = append(codes, c)
		}
	}
	if len(codes) > 0 && len(codes) < len(m.Codes) {
		m.Codes, m.Shared, m.Level = codes, true, data.Regency
	}
}
