package calendar

// releaseReach is over how many words a collection of data stands in front of
// the word that tells when it was made.
const releaseReach = 14

// releaserWords is how many words may name who made data known.
const releaserWords = 4

// released tells whether the word at token i says when data was made known:
// "Data kepemilikan akta yang dirilis pada 23 Februari 2018". The same words
// said of a programme tell when it began.
func (s *scanner) released(i int) bool {
	// its maker may stand between: "dirilis Ditjen Dukcapil pada 5 April"
	for last := i - releaserWords; i > last; i-- {
		t := s.at(i)
		if t.kind != wordToken {
			return false
		}
		if oneOf(s.text[t.start:t.end], s.words.releases) {
			break
		}
	}
	if t := s.at(i); t.kind != wordToken || !oneOf(s.text[t.start:t.end], s.words.releases) {
		return false
	}
	for k := i - 1; k >= s.upto && k >= i-releaseReach; k-- {
		t := s.at(k)
		if t.kind == breakToken || s.mark(k, '.') || s.mark(k, ',') {
			return false
		}
		if t.kind == wordToken && oneOf(s.text[t.start:t.end], s.words.collections) {
			return true
		}
	}
	return false
}

// releasedBehind tells whether the word at token i, or one shortly before it, says when data
// was made known of which a day, a half-year or a quarter was told right in front: "DKB semester I
// 2024 yang dirilis Kemendagri Agustus ini". That is no day of the data.
func (s *scanner) releasedBehind(i int) bool {
	if n := len(s.out); n == 0 || !s.out[n-1].ofData() {
		return false
	}
	known := false
	for k := i; k >= s.upto; k-- {
		switch t := s.at(k); {
		case t.kind == wordToken && (s.prints(k, s.words.releases) || s.prints(k, s.words.lists.MadeKnown)):
			known = true
		case t.kind != wordToken && !(k == s.upto && s.mark(k, ',') && s.prints(k+1, s.words.lists.Who)), i-k > releaserWords+2:
			return false
		}
	}
	return known
}

// ofData tells whether a time is one up to which data are counted.
func (m *Mention) ofData() bool {
	return m.Shape == Half || m.Shape == Quarter || m.Link.UpTo()
}

// collected tells whether the word at token i names the collection of data that the day right
// behind it is of: "merupakan posisi data 30 April 2022".
func (s *scanner) collected(m *Mention, i int) bool {
	t := s.at(i)
	return (m.Shape == FullDate || m.Shape == DayMonth) && t.kind == wordToken && oneOf(s.text[t.start:t.end], s.words.collections)
}

// oneOf compares without regard to the case of the first letter.
func oneOf(word string, of []string) bool {
	for _, w := range of {
		if len(w) == len(word) && word[1:] == w[1:] && word[0]|0x20 == w[0] {
			return true
		}
	}
	return false
}
