package calendar

import "strings"

// halfReach is within how many bytes a half-year behind another is of its year.
const halfReach = 120

// datedHalves gives half-years and quarters the year told beside them: "tahun
// 2017 semester I", "semester dua pada 2023"; and a later one of the same line
// that of the one before: "semester I 2023 ada 5.000, lalu di semester 2 …".
func (s *scanner) datedHalves() {
	kept := s.out[:0]
	last := -1 // of the halves kept
	for _, m := range s.out {
		n := len(kept)
		switch {
		case m.undated() && n > 0 && kept[n-1].ofYear() && linked(s.text[kept[n-1].End:m.Start]):
			m.takeYear(&kept[n-1])
			m.Start, m.Link = kept[n-1].Start, closer(m.Link, kept[n-1].Link)
			kept = kept[:n-1]
		case m.plainYear() && n > 0 && kept[n-1].undated() && linked(s.text[kept[n-1].End:m.Start]):
			kept[n-1].Year, kept[n-1].End = m.Year, m.End
			continue
		case m.undated() && n > 0 && kept[n-1].ofYear() && s.ahead(kept[n-1].End, m.Start):
			m.takeYear(&kept[n-1])
		case m.undated() && last >= 0 && last < n && kept[last].Shape == m.Shape && kept[last].Ordinal < m.Ordinal && s.near(kept[last].End, m.Start):
			if m.takeYear(&kept[last]); m.Chain {
				m.Offset = 0 // counted from the half before it
			}
		}
		if m.Shape == Half || m.Shape == Quarter {
			last = len(kept)
		}
		kept = append(kept, m)
	}
	s.out = kept
}

// opensStretch tells whether a month behind the word of beginning at token i is only the first
// of the stretch told right in front of it: "Semester kedua dibuka Juli dengan 2.114 keping".
func (s *scanner) opensStretch(m *Mention, i int) bool {
	if m.Shape != MonthOnly || len(s.out) == 0 || i != s.upto {
		return false
	}
	o := &s.out[len(s.out)-1]
	return o.Shape == Half || o.Shape == Quarter || o.plainYear()
}

// near tells whether two places lie near each other in one line.
func (s *scanner) near(from, to int) bool {
	return to-from <= halfReach && !strings.Contains(s.text[from:to], "\n")
}

// ahead tells whether a year told in front holds for a half-year behind it, with no
// figure of its own between them: "Pada 2023, penduduk semester satu …".
func (s *scanner) ahead(from, to int) bool {
	return to-from <= halfReach && !strings.ContainsAny(s.text[from:to], "0123456789.;:\n")
}

// takeYear gives a half-year the year of another phrase.
func (m *Mention) takeYear(o *Mention) {
	if m.Year = o.Year; m.Year == 0 && o.Of == Years {
		m.Of, m.Offset, m.Past, m.Chain = Years, o.Offset, o.Past, o.Chain
	}
}

// ofYear tells whether a phrase is a year that a half-year beside it may be of.
func (m *Mention) ofYear() bool { return m.plainYear() || m.yearsBack() }

// yearsBack tells whether a phrase is a year over, told from now or from the one
// told before it: "tahun lalu", "setahun sebelumnya".
func (m *Mention) yearsBack() bool {
	return m.Shape == Relative && m.Of == Years && (m.Offset < 0 || m.Chain) && m.Part == Whole && !m.Event && !m.Same
}

// undated tells whether a phrase is a half-year or a quarter without its year.
func (m *Mention) undated() bool {
	return (m.Shape == Half || m.Shape == Quarter) && m.Year == 0 && m.Ordinal > 0 && !m.This && !m.Past && !m.Next
}

// plainYear tells whether a phrase is a year and nothing more.
func (m *Mention) plainYear() bool {
	return m.Shape == YearOnly && !m.Event && !m.Past && m.Part == 0 && m.From == nil
}

// closer is the link that says more.
func closer(a, b Link) Link {
	if a == Bare || a == On {
		return b
	}
	return a
}

// linked tells whether only signs stand between a year and its half: the words
// that link the second belong to it already.
func linked(between string) bool {
	return strings.Trim(between, " ,") == ""
}
