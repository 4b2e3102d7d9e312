package region

import "strings"

// isOffice tells whether the kind words from token i to j-1 name an office or
// an official: Pemkab, Bupati.
func (s *scanner) isOffice(i, j int) bool {
	_, first, ok := s.before(j-1, 1<<office)
	return ok && first <= i
}

// officeBefore finds the office in front of token i: "Disdukcapil Kota X",
// "Pencatatan Sipil (Disdukcapil) Kabupaten X".
func (s *scanner) officeBefore(i int) (at int, ok bool) {
	if i <= 0 || s.tokens[i].gap&^(gapSpace|gapClose|gapDot) != 0 || s.tokens[i].gap&gapDot != 0 && !s.shortened(i-1) {
		return i, false // "datang ke kantor Disdukcapil. Jeneponto lebih rendah": the end of a sentence
	}
	_, first, ok := s.before(i-1, 1<<office)
	if ok && first > 0 && s.tokens[first].gap == gapSpace|gapOpen {
		// the short name in brackets behind the long one
		if _, long, ok := s.before(first-1, 1<<office); ok {
			first = long
		}
	}
	return first, ok
}

// bothKinds tells whether the kind at token i is one of two: Kabupaten/Kota X.
func (s *scanner) bothKinds(i int) bool {
	if i < 1 || len(s.tail) > 0 && int(s.tail[len(s.tail)-1]) > i-2 && s.tokens[i].gap&gapSlash == 0 {
		return false
	}
	if s.tokens[i].gap == gapSlash || s.tokens[i].gap == gapSlash|gapSpace {
		_, _, ok := s.before(i-1, kindTopics)
		return ok
	}
	if i >= 2 && s.tokens[i].gap == gapSpace && s.tokens[i-1].gap == gapSpace && s.oneOf(i-1, s.w.And) {
		t, _, ok := s.before(i-2, kindTopics)
		return ok && (t == kindKota || t == kindKabupaten)
	}
	return false
}

// elsewhere tells whether the name at token i belongs to a street, school or
// the like: "Jalan Raya Bogor", "SMA Negeri 1 Tegal".
func (s *scanner) elsewhere(i int) bool {
	k := i - 1
	for steps := 0; steps < 3 && k >= 0 && s.tokens[k+1].gap&^(gapSpace|gapDot|gapHyphen) == 0; steps++ {
		if s.tokens[k+1].gap&gapDot != 0 && !s.shortened(k) {
			return false // "lewat kelurahan. Medan Johor": the end of a sentence
		}
		if _, _, ok := s.before(k, 1<<elsewhere); ok {
			return s.tokens[k].caps != lowerCase || s.tokens[i].caps != lowerCase
		}
		if !s.tokens[k].digits && !s.word(k).is(bridge) {
			return false
		}
		k--
	}
	return false
}

// inHost tells whether the name is part of a host name or a hashtag: BALI.COM,
// bali.tribunnews.com, kompas.com/bali.
func (s *scanner) inHost(i, next int) bool {
	t := &s.tokens[next-1]
	if e := int(t.end); e+1 < len(s.text) && s.text[e] == '.' && isLetter(s.text[e+1]) && next < len(s.tokens) && s.tokens[next].gap == gapDot {
		if s.oneOf(next, s.w.Hosts) || s.lowered(next, s.w.Domains) {
			return true
		}
	}
	return i > 0 && s.tokens[i].gap == gapDot && int(s.tokens[i-1].end)+1 == int(s.tokens[i].start) && s.tokens[i].caps == lowerCase
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// tailAhead tells whether the words at token i make an outlet's name of the
// place before them: "Riau Pos". In a headline every word has a capital, so
// the one behind must have none.
func (s *scanner) tailAhead(i int) bool {
	if i >= len(s.tokens) || s.tokens[i].gap != gapSpace || s.tokens[i].caps == lowerCase || !s.word(i).is(outletTail) {
		return false
	}
	return i+1 >= len(s.tokens) || s.tokens[i+1].gap != gapSpace || s.tokens[i+1].caps == lowerCase
}

// outletBefore tells whether the name at a token is that of an outlet by the words before it.
func (s *scanner) outletBefore(i int) bool {
	_, _, ok := s.before(i, 1<<outlet)
	return ok
}

// supported tells whether the word at token k, in front of the name at token
// i, shows that the name is a place.
func (s *scanner) supported(k, i int) bool {
	if k < 0 || s.tokens[i].gap&(gapBreak|gapComma|gapOpen|gapDash) != 0 {
		return false
	}
	_, _, ok := s.before(k, 1<<support)
	return ok
}

// grouped tells whether all regions of a province are meant: "38
// kabupaten/kota di Jawa Timur", "kabupaten/kota se-Bali". What they have on
// average is the province's own: "rata-rata kabupaten/kota di Jawa Timur".
func (s *scanner) grouped(m *Mention, i, k int) bool {
	if m.Role == Kinded {
		k = i - 1
		for k >= 0 && int(s.tokens[k].start) >= m.Start {
			k--
		}
	}
	if k < 1 {
		return false
	}
	if !s.oneOf(k, s.w.GroupIn) && !s.lowered(k, s.w.Throughout) {
		return false
	}
	_, first, ok := s.before(k-1, 1<<group)
	return ok && !s.averaged(first, i)
}

// averaged tells whether an average is told of the group that begins at a token, in front of
// it or behind the name at another: "rata-rata 33 kabupaten/kota", "kabupaten/kota di Riau
// rata-rata 6 persen".
func (s *scanner) averaged(first, name int) bool {
	for first > 0 && s.tokens[first-1].digits {
		first--
	}
	behind := name + 1
	for behind < len(s.tokens) && s.tokens[behind].gap == gapSpace && s.tokens[behind].caps != lowerCase {
		behind++ // the rest of the name
	}
	for _, average := range s.w.Averages {
		words := strings.Split(average, "-")
		if s.runs(first-len(words), words) || s.runs(behind, words) {
			return true
		}
	}
	return false
}

// runs tells whether the tokens from one on are words in lower case, in any case.
func (s *scanner) runs(from int, words []string) bool {
	if from < 0 || from+len(words) > len(s.tokens) {
		return false
	}
	for i, w := range words {
		if !s.lowered(from+i, []string{w}) {
			return false
		}
	}
	return true
}

// longestInitials bounds the letters of an abbreviation.
const longestInitials = 5

// initials tells whether a short name in capitals among words that have none
// is an abbreviation: SIAK is a system before it is a regency.
func (s *scanner) initials(i, next int) bool {
	t := &s.tokens[i]
	if next != i+1 || t.caps != upperCase || t.end-t.start > longestInitials || t.gap&gapBreak != 0 {
		return false
	}
	lower := func(k int) bool {
		return k < 0 || k >= len(s.tokens) || s.tokens[k].caps != upperCase
	}
	return lower(i-1) && lower(i+1)
}

// electedTo tells whether the words that end at token k tell of those who are or may be elected to
// the office behind them, for which nobody speaks: "memilih calon Gubernur Jawa Barat",
// "pemilihan Gubernur dan Wakil Gubernur Jawa Barat".
func (s *scanner) electedTo(k int) bool {
	if k >= 1 && s.oneOf(k, s.w.And) {
		if _, first, ok := s.before(k-1, kindTopics|1<<office); ok {
			k = first - 1
		}
	}
	return k >= 0 && s.tokens[k+1].gap == gapSpace && s.lowered(k, s.w.Electing)
}
