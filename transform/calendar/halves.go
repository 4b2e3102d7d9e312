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
		case m.undated() && n > 0 && kept[n-1].plainYear() && linked(s.text[kept[n-1].End:m.Start]):
			m.Year, m.Start, m.Link = kept[n-1].Year, kept[n-1].Start, closer(m.Link, kept[n-1].Link)
			kept = kept[:n-1]
		case m.plainYear() && n > 0 && kept[n-1].undated() && linked(s.text[kept[n-1].End:m.Start]):
			kept[n-1].Year, kept[n-1].End = m.Year, m.End
			continue
		case m.undated() && last >= 0 && last < n && kept[last].Year > 0 && kept[last].Shape == m.Shape && kept[last].Ordinal < m.Ordinal:
			if between := s.text[kept[last].End:m.Start]; len(between) <= halfReach && !strings.Contains(between, "\n") {
				m.Year = kept[last].Year
			}
		}
		if m.Shape == Half || m.Shape == Quarter {
			last = len(kept)
		}
		kept = append(kept, m)
	}
	s.out = kept
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
