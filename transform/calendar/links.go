package calendar

// tail reads the words behind a phrase: lalu, ini, mendatang, kemarin.
func (s *scanner) tail(m *Mention, i int, next *int) {
	t := s.at(i)
	if t.kind != wordToken {
		return
	}
	switch t.term.role {
	case lastWord:
		m.Past = true
	case thisWord:
		m.This = true
	case nextWord:
		m.Next = true
	case dayWord:
		if t.term.value != -1 || m.Shape == Relative {
			return
		}
		m.Past = true
	case nowWord, stateWord:
		if m.Shape != MonthOnly || t.term.role == stateWord && !s.is(i+1, thisWord) {
			return
		}
		m.This = true // "hingga Februari saat ini"
		if t.term.role == stateWord {
			i++
		}
	default:
		return
	}
	*next = i + 1
}

// links reads the words in front of a phrase and gives the first of them. next is
// the word behind the phrase.
func (s *scanner) links(m *Mention, i, next int) int {
	first, from := i, i-1
	if s.mark(from, '-') && s.is(from-1, linkWord) {
		from-- // "per-30 Juni"
	}
	for k := from; k >= s.upto && k >= i-4; k-- {
		t := s.at(k)
		if t.kind != wordToken {
			return first
		}
		switch t.term.role {
		case linkWord:
			if m.Link == Bare || m.Link == On {
				m.Link = t.term.link
				if k == first-1 && s.countedTo(m, k, next) {
					m.Link = AsOf
				}
			} else if t.term.link != Until && t.term.link != Since {
				return first
			}
			first = k
		case dateWord, toWord:
			if t.term.role == toWord && !s.is(k-1, linkWord) {
				return first
			}
			if m.Link == Bare && t.term.role == dateWord {
				m.Link = On
			}
			first = k
		case unitWord:
			if first < i && s.is(first, linkWord) {
				return first // "500 keping per bulan sejak Agustus": the time of something else
			}
			if t.term.unit == Years && m.Shape == YearOnly || t.term.unit == Months && (m.Shape == MonthOnly || m.Shape == MonthYear) ||
				t.term.unit == Days && m.Weekday > 0 || t.term.unit == Years && m.Shape == Period {
				first = k
				continue
			}
			return first
		case partWord:
			if m.Part == Whole && (m.Shape == MonthOnly || m.Shape == MonthYear || m.Shape == YearOnly) {
				m.Part = t.term.part
				first = k
				continue
			}
			return first
		default:
			return first
		}
	}
	return first
}

// countedTo tells whether the word at k leads to the day or month up to which data are
// counted: "terhitung 31 Desember 2017", "terhitung akhir Mei", "terhitung Mei baru 900
// orang". The first of a month is where something starts, and so is a month alone.
func (s *scanner) countedTo(m *Mention, k, next int) bool {
	if !oneOf(s.text[s.at(k).start:s.at(k).end], s.words.lists.CountedTo) {
		return false
	}
	switch m.Shape {
	case FullDate, DayMonth:
		return m.Day > 1
	case MonthYear, MonthOnly:
		return m.Part == End || m.Part == Whole && s.prints(next, s.words.lists.Standing)
	}
	return false
}

// from tells whether the word at i begins a stretch with a month, "dari Januari
// sudah terbit 900", or with the year from which something has gone on. "Dari
// Januari yang 4 persen" and "turun dari Januari" name an earlier level. Set apart by commas,
// "dinas ini, dari tahun 2014, telah …", such a year is followed by its word behind the second.
func (s *scanner) from(m *Mention, i, next int) bool {
	if s.prints(next, s.words.lists.Who) || s.prints(i-1, s.words.lists.Changed) {
		return false
	}
	switch m.Shape {
	case YearOnly:
		if s.mark(i-1, ',') && s.mark(next, ',') {
			next++
		}
		return s.is(i, toWord) && s.at(i).term.value == 1 && s.prints(next, s.words.lists.GoneOn)
	case Relative:
		return m.Part == Start && s.is(i, toWord) && s.at(i).term.value == 1 // "dari awal tahun"
	case MonthOnly, MonthYear:
		return s.is(i, toWord) && s.at(i).term.value == 1
	}
	return false
}

// sinceReach is over how many words "sejak" holds for a month or year.
const sinceReach = 10

// sinceBefore tells whether "sejak" opens the clause that ends with the phrase:
// "sejak IKD mulai dilayani tahun 2022".
func (s *scanner) sinceBefore(m *Mention, i int) bool {
	if m.Shape != YearOnly && m.Shape != MonthYear && m.Shape != MonthOnly {
		return false
	}
	for k := i; k >= s.upto && k > i-sinceReach && (s.at(k).kind == wordToken || s.mark(k, '(') || s.mark(k, ')')); k-- {
		switch t := s.at(k); {
		case t.term.role != linkWord:
		case t.term.link != Since:
			return false
		case t.term.value == 1:
			return true
		}
	}
	return false
}

// event tells whether the phrase dates an election, a plan or a law.
func (s *scanner) event(m *Mention, core int) bool {
	k := core - 1
	for steps := 0; steps < 4 && k >= 0; steps++ {
		t := s.at(k)
		switch {
		case t.kind == wordToken && t.term.role == eventWord:
			m.Plan = t.term.value == planEvent
			return true
		case t.kind == digitToken && (s.is(k-1, lawWord) || s.mark(k-1, '.') && s.is(k-2, lawWord) || s.mark(k-1, '/')):
			return m.Shape == YearOnly
		case t.kind == wordToken && t.term.role == noRole && s.tight(k) && s.mark(k-1, '/') && s.at(k-2).kind == digitToken:
			return m.Shape == YearOnly
		case t.kind == wordToken && (t.term.role == linkWord || t.term.role == dateWord || t.term.role == unitWord || t.term.role == weekdayWord || t.term.role == partWord):
		case t.kind == wordToken && t.capital && steps < 3:
		case s.prints(k, s.words.lists.EventParts):
		case t.kind == markToken && s.mark(k, ','):
		case s.mark(k, ')') && s.is(k-1, eventWord) && s.mark(k-2, '('): // "Pemilihan Kepala Daerah (Pilkada) 2024"
		default:
			return false
		}
		k--
	}
	return false
}

// keep adds a phrase, joined with the one before it where the two are the ends
// of a period: "Januari sampai April 2025", "sejak Januari 2023 hingga saat ini".
func (s *scanner) keep(m Mention, first, next int) {
	gap := first - s.upto
	if n := len(s.out); n > 0 && s.upto > 0 {
		p := &s.out[n-1]
		sameLine := p.End <= m.Start && gap <= 2
		dash := gap == 1 && s.dash(s.upto) && m.Link == Bare
		until := gap == 0 && m.Link == Until
		if sameLine && (dash || until) && p.spans(&m) {
			from, to := *p, m
			from.Link, to.Link = Bare, Bare
			to.Event = to.Event || from.Event // "masa jabatan 2018-2023"
			period := Mention{Start: p.Start, End: m.End, Shape: Period, Link: p.Link, Event: p.Event, Plan: p.Plan, From: &from, To: &to, Now: m.Now}
			if m.Now {
				period.To = nil
			}
			s.out[n-1] = period
			s.upto = next
			return
		}
	}
	if m.Shape == YearOnly && s.apposed(next-1) {
		s.out[len(s.out)-1] = spelledOut(s.out[len(s.out)-1], m)
		s.upto = next
		return
	}
	s.out = append(s.out, m)
	s.upto = next
}

// spans tells whether p and m can be the two ends of a period.
func (p *Mention) spans(m *Mention) bool {
	dated := func(x *Mention) bool {
		switch x.Shape {
		case FullDate, DayMonth, DayOnly, MonthYear, MonthOnly, YearOnly:
			return !x.Bracketed
		}
		return false
	}
	if !dated(p) {
		return false
	}
	if m.Now {
		return p.Link == Since || p.Link == Bare || p.Link == On
	}
	return dated(m) && p.Link != Until
}
