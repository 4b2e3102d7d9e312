package region

// levels narrows a name without a kind right behind one that a level was told for: "untuk tingkat
// kabupaten, Bogor terbanyak", "Di level kota, Bandung …".
func (s *scanner) levels() {
	for k := range s.out {
		m, at := &s.out[k], int(s.head[k])
		if m.Role != Plain || len(m.Codes) < 2 || at < 2 || s.tokens[at].gap != gapComma|gapSpace || !s.lowered(at-2, s.w.LevelHeads) {
			continue
		}
		kind := ""
		switch w := s.word(at - 1); {
		case w.is(kindKabupaten):
			kind = "kabupaten"
		case w.is(kindKota):
			kind = "kota"
		}
		var codes []string
		for _, c := range m.Codes {
			if s.x.byCode[c].Kind == kind {
				codes = append(codes, c)
			}
		}
		if len(codes) == 1 {
			m.Codes = codes
		}
	}
}
