package indicator

import "slices"

// leaveApart takes off the first-time holders whom a figure is told to leave out, so that what
// those do whom it counts decides: "di luar pemilih pemula ada 4.120 warga yang belum merekam".
// They are counted themselves in "di luar pemilih pemula yang berjumlah 2.300 orang".
func (s *sentence) leaveApart(a *Analyzer, toks []token, low string) {
	p := a.particles
	is := func(i int, words []string) bool {
		return i >= s.from && i < s.to && toks[i].kind == word && slices.Contains(words, low[toks[i].start:toks[i].end])
	}
	s.marks[layerHead] = slices.DeleteFunc(s.marks[layerHead], func(m mark) bool {
		if !m.has(senseGroup) || m.value(senseGroup) != "pemula" || !is(m.from-1, p.Apart) {
			return false
		}
		return m.to < s.to && toks[m.to].kind != figure && !is(m.to, p.Who) && !is(m.to, p.InNumber)
	})
}
