package calendar

// weekday reads a weekday with the date that may follow: "Kamis (9/3)",
// "Sabtu, (8/3/25)", "Selasa 1 Agustus 2023", "Kamis".
func (s *scanner) weekday(i int) (Mention, int) {
	t := s.at(i)
	if t.term.unit == Weeks && (!t.capital || s.is(i+1, lastWord) || s.is(i+1, numberWord) || s.is(i+1, nextWord) || s.is(i+1, thisWord) && !s.is(i-1, unitWord) && !s.mark(i+2, '(')) {
		return s.unit(i)
	}
	// A day that comes back every week dates nothing.
	if s.is(i-1, everyWord) || s.is(i-2, everyWord) || s.is(i+1, eachWord) && s.is(i+2, weekdayWord) || s.is(i-1, eachWord) && s.is(i-2, weekdayWord) {
		return Mention{}, i
	}
	k := s.lately(i + 1)
	if s.mark(k, ',') {
		k++
	}
	if s.prints(k, s.words.lists.OnDay) {
		k++ // "hari Ahad pada 17 Juni"
	}
	if s.is(k, dateWord) {
		k++
	}
	if s.mark(k, '(') {
		m, next := s.numeric(k + 1)
		if next == k+1 {
			m, next = s.textual(k + 1)
		}
		if next > k+1 && s.mark(next, ')') {
			m.Weekday, m.Bracketed = t.term.value, true
			return m, next + 1
		}
	}
	m, next := s.numeric(k)
	if next == k {
		m, next = s.textual(k)
	}
	if next > k && (m.Shape == FullDate || m.Shape == DayMonth) {
		m.Weekday = t.term.value
		return m, next
	}
	if !t.capital && !s.is(i-1, unitWord) {
		return Mention{}, i
	}
	if s.is(i-1, serviceWord) || s.is(i-1, unitWord) && s.is(i-2, serviceWord) {
		return Mention{}, i // "pelayanan hari Jumat sampai pukul 11"
	}
	if t.term.unit == Weeks && s.counted(i) {
		return Mention{}, i // "Stok Dicek 2 Minggu Sekali" in a headline
	}
	if next, ok := s.lastWeek(i + 1); ok {
		return Mention{Shape: Weekday, Weekday: t.term.value, Of: Weeks, Offset: -1, Past: true}, next
	}
	if s.is(i-1, placeWord) && s.at(i-1).capital {
		return Mention{}, i // "Kecamatan Pasar Minggu"
	}
	if s.coupledDays(i) {
		return Mention{}, i
	}
	return Mention{Shape: Weekday, Weekday: t.term.value}, i + 1
}

// counted tells whether a small number stands right before a word and counts it, as no
// number of a time or date does: not "pukul 10.30 Minggu".
func (s *scanner) counted(i int) bool {
	t := s.at(i - 1)
	if t.kind == digitToken {
		return t.end-t.start <= 2 && t.spaced
	}
	return t.kind == wordToken && t.term.role == numberWord
}

// coupledDays tells whether a bare weekday is one of two in a row, on which something is done
// week after week: "Sabtu Minggu pun kami mencetak", "loket buka Senin-Kamis". A pair that is
// told as the last one, "Sabtu-Minggu kemarin", dates what it tells.
func (s *scanner) coupledDays(i int) bool {
	first, last := i, i
	if k := s.pastDash(i, -1); s.is(k, weekdayWord) && s.at(k).capital {
		first = k
	}
	if k := s.pastDash(i, 1); s.is(k, weekdayWord) && s.at(k).capital {
		last = k
	}
	return first < last && !s.is(last+1, lastWord) && !s.is(last+1, thisWord) && !s.is(last+1, dayWord)
}

// pastDash is the token beside token i in the direction of step, a dash passed over.
func (s *scanner) pastDash(i, step int) int {
	if s.dash(i + step) {
		return i + 2*step
	}
	return i + step
}

// numeric reads 21/1/2024, 9/3, 22-05-2024, 30.06.2024, 2024-06-30.
func (s *scanner) numeric(i int) (Mention, int) {
	if s.at(i).kind != digitToken || !s.tight(i+1) || s.at(i+2).kind != digitToken || !s.tight(i+2) {
		return Mention{}, i
	}
	sep := s.text[s.at(i+1).start]
	if sep != '/' && sep != '-' && sep != '.' {
		return Mention{}, i
	}
	third := s.at(i+3).kind == markToken && s.tight(i+3) && s.text[s.at(i+3).start] == sep && s.at(i+4).kind == digitToken && s.tight(i+4)
	if third {
		end := i + 5
		if s.mark(end, sep) && s.tight(end) && s.at(end+1).kind == digitToken {
			return Mention{}, i
		}
		if y, ok := s.year(i, false); ok {
			if mo, d := s.at(i+2).value, s.at(i+4).value; mo >= 1 && mo <= 12 && d >= 1 && d <= 31 {
				return Mention{Shape: FullDate, Day: d, Month: mo, Year: y}, end
			}
		}
		d, ok := s.day(i)
		mo := s.at(i + 2)
		y, okYear := s.doubledYear(i+4, sep == '/')
		if ok && okYear && mo.value >= 1 && mo.value <= 12 && mo.end-mo.start <= 2 {
			return Mention{Shape: FullDate, Day: d, Month: mo.value, Year: y}, end
		}
		return Mention{}, i
	}
	d, ok := s.day(i)
	mo := s.at(i + 2)
	if sep != '/' || !ok || mo.end-mo.start > 2 || mo.value < 1 || mo.value > 12 {
		return Mention{}, i
	}
	// Without a year only a bracket or a weekday makes a fraction a date.
	if s.mark(i-1, '(') && s.mark(i+3, ')') || s.is(i-1, weekdayWord) || s.mark(i-1, ',') && s.is(i-2, weekdayWord) || s.is(i-1, dateWord) ||
		s.mark(i-1, '(') && (s.is(i-2, weekdayWord) || s.mark(i-2, ',') && s.is(i-3, weekdayWord)) {
		return Mention{Shape: DayMonth, Day: d, Month: mo.value}, i + 3
	}
	return Mention{}, i
}

// textual reads "31 Desember 2023", "7 Jun, 2024", "06 - Nov - 2025", "26 Oktober",
// and the stretch "21-25 Februari 2023".
func (s *scanner) textual(i int) (Mention, int) {
	d, ok := s.day(i)
	if !ok {
		return Mention{}, i
	}
	k := i + 1
	if m := s.at(k); s.month(k) == 0 && (s.dash(k) || m.term.link == Until && m.kind == wordToken) {
		// The first day of a stretch, or a dash as separator.
		if s.is(k+1, toWord) {
			k++
		}
		if s.month(k+1) == 0 {
			if last, okLast := s.day(k + 1); okLast && s.month(k+2) > 0 {
				to, next := s.textual(k + 1)
				if next > k+1 && last > d && (to.Shape == FullDate || to.Shape == DayMonth) {
					from := to
					from.Day = d
					return Mention{Shape: Period, From: &from, To: &to}, next
				}
			}
			return Mention{}, i
		}
		if !s.dash(k) {
			return Mention{}, i
		}
		k++
	}
	mo := s.month(k)
	if mo == 0 {
		return Mention{}, i
	}
	m := Mention{Shape: DayMonth, Day: d, Month: mo}
	next := k + 1
	for _, y := range []int{k + 1, k + 2, k + 3} {
		if y > k+1 && !s.mark(y-1, ',') && !s.mark(y-1, '.') && !s.dash(y-1) && !(s.is(y-1, unitWord) && s.at(y-1).term.unit == Years) {
			break
		}
		if v, ok := s.doubledYear(y, false); ok {
			m.Shape, m.Year, next = FullDate, v, y+1
			break
		}
	}
	if by, end := s.ofYear(next); m.Shape == DayMonth && end > next {
		m.Of, m.Offset, m.Past, m.This, m.Next = Years, by, by < 0, by == 0, by > 0
		next = end
	}
	return m, next
}
