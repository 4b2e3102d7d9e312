package indicator

import "slices"

// movers makes those of whom a sentence only tells which way they went people who
// moved, where it or the one before tells of moving: "9.011 jiwa pindah keluar,
// sementara yang datang 10.276 jiwa".
func (s *sentence) movers(l *lexicon, toks []token, before []head) {
	if s.cards || !slices.ContainsFunc(s.heads, moved) && (len(s.heads) > 0 || !slices.ContainsFunc(before, moved)) {
		return
	}
	for i := s.from; i < s.to; i++ {
		if toks[i].kind != word || !l.among(s.ids[i-s.from], l.particles.Moving) {
			continue
		}
		at := span{i, i + 1}
		went := head{span: at, core: at, family: migration, other: true}
		switch k := slices.IndexFunc(s.heads, func(h head) bool { return h.core.from <= i && i < h.core.to }); {
		case k < 0:
			s.heads = append(s.heads, went)
		case s.heads[k].core == at:
			s.heads[k] = went // no cards that came
		}
	}
}

// migration is the family of people who moved house.
const migration = "migration"

// moved tells whether a head is of people who moved house.
func moved(h head) bool { return h.family == migration }
