package indicator

// joinedClause is the "dan" behind a figure that opens a clause on another document than
// the one named in front of the figure: "Kepemilikan akta kelahiran 88,6 persen dan KIA masih
// jauh tertinggal". One with "untuk" opens it whatever was named: "51 persen anak sudah punya
// dan untuk akta kelahiran, 96,9 persen". It is -1 where a comma or another document comes
// first: "98 persen anak punya akta dan KIA".
func (a *Analyzer) joinedClause(s *sentence, toks []token, t *Text, z *zone, to int) int {
	m := s.first(layerGrammar, senseJoin, z.tok+1, to)
	if m == nil || m.to >= to || !s.close(z.tok+1, m.from, reachJoinedClause) {
		return -1
	}
	apart := t.oneOf(&toks[m.to], a.particles.Topics)
	told, next := "", ""
	for i := range s.heads {
		h := &s.heads[i]
		if h.doc == "" || h.group || h.other {
			continue
		}
		switch {
		case h.core.from >= z.pre.from && h.core.to <= z.tok:
			told = h.doc
		case h.core.from > z.tok && h.core.from < m.to && h.doc != told:
			return -1
		case next == "" && h.core.from >= m.to && h.from <= m.to+1 && h.to < to && (apart || toks[h.to].kind == word):
			next = h.doc
		}
	}
	if next == "" || told == next || told == "" && !apart {
		return -1
	}
	return m.from
}

// reachJoinedClause is how many words may stand between a figure and the "dan" behind which
// another clause opens.
const reachJoinedClause = 8

// clauseJoined tells whether a clause may be joined to the one before it at a token: by a
// comma, a semicolon or a "dan".
func (c *context) clauseJoined(at int) bool {
	k := c.toks[at].kind
	return k == comma || k == stop || c.lowered(at, c.a.particles.Joining...)
}

// partDone is where the words of those who did it open that are told without a "yang" behind
// the people they are a part of: "Dari 311.000 wajib KTP di sana sudah melakukan perekaman
// 305.000 orang". It is -1 where there are none.
func (s *sentence) partDone(zs []zone, k, from, to int) int {
	z, next := &zs[k], &zs[k+1]
	of, m := s.last(layerGrammar, senseOf, z.pre.from, z.tok), s.last(layerAim, senseReached, from, to)
	if of == nil || m == nil || !s.close(of.to, z.tok, reachNarrowed) || percent(z.num) || percent(next.num) || next.num.Value >= z.num.Value || s.first(layerGrammar, senseThat, from, m.from) != nil {
		return -1
	}
	people, done := false, false
	for i := range s.heads {
		h := &s.heads[i]
		people = people || h.group && h.core.from >= from && h.core.to <= m.from
		done = done || !h.group && !h.neg && !h.other && h.core.from >= m.to && h.core.from < to && s.close(h.to, to, 1)
	}
	if !people || !done {
		return -1
	}
	return m.from
}
