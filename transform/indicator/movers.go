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

// onlyComeFrom tells whether other regions are only where people come from, and a clause
// behind them counts all the people of the region: "tujuan warga dari kabupaten lain, dengan
// jumlah penduduk 340.115 jiwa".
func (c *context) onlyComeFrom(s *sentence, m *mark, tok int) bool {
	p, at := c.a.particles, c.commaAfter(m.to, tok)
	if at == tok || m.from == s.from || !c.lowered(m.from-1, p.Starting...) {
		return false
	}
	for i := range s.heads {
		if h := &s.heads[i]; h.group && h.core.from > at && h.core.to <= tok && (c.lowered(h.core.from-1, p.Totals...) || c.lowered(h.core.from, p.Totals...)) {
			return true
		}
	}
	return false
}

// handedOut tells whether regions without a name are only where the centre, which the sentence
// names, sends blank cards: "Ke sejumlah daerah, 3 juta keping blangko sudah didistribusikan
// Kemendagri".
func (c *context) handedOut(s *sentence, m *mark, cl *Claim) bool {
	p := c.a.particles
	return cl.Family == "blangko_received" && m.from > s.from && c.lowered(m.from-1, p.Towards...) && c.leads(s.from, s.to, p.Centres...)
}
