package region

// asideWords bounds what may stand between a level and the name it is told for: "kata Kepala
// Dinas".
const asideWords = 5

// levels narrows a name without a kind right behind one that a level was told for, or behind
// who says so: "untuk tingkat kabupaten, Bogor terbanyak", "Di level kota, kata Dirjen, Bandung …".
func (s *scanner) levels() {
	for k := range s.out {
		m, at := &s.out[k], int(s.head[k])
		if m.Role != Plain || len(m.Codes) < 2 || at < 2 || s.tokens[at].gap != gapComma|gapSpace {
			continue
		}
		if at = s.beforeAside(k, at); !s.lowered(at-2, s.w.LevelHeads) {
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

// beforeAside gives the token behind a level that stands before an aside in front of the k-th
// name, which names no place of its own, or the name's own.
func (s *scanner) beforeAside(k, at int) int {
	for j := at - 1; j >= 2 && j >= at-asideWords; j-- {
		if k > 0 && int(s.head[k-1]) >= j {
			break
		}
		if gap := s.tokens[j].gap; gap == gapSpace {
			continue
		} else if gap == gapComma|gapSpace && s.lowered(j-2, s.w.LevelHeads) {
			return j
		}
		break
	}
	return at
}
