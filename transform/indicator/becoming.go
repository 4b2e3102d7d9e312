package indicator

// becoming takes off the marks of clauses and changes that only say what people turn
// into: "3.312 warga akan jadi pemilih pemula". A word that may open a clause or lead to
// what a level came to does the one or the other by where it stands: "…, jadi kita
// kejar", "sekarang jadi 54,9 persen".
func (s *sentence) becoming(toks []token) {
	kept := s.marks[layerGrammar][:0]
	for _, m := range s.marks[layerGrammar] {
		if m.has(senseClause) && m.has(senseBecome) {
			m.senses = opensClause
			if m.to < s.to && toks[m.to].kind == figure && m.from > s.from && (toks[m.from-1].kind == word || toks[m.from-1].kind == date) {
				m.senses = leadsOn
			}
		}
		if !((m.has(senseClause) || m.has(senseBecome)) && m.from > s.from && toks[m.from-1].kind != comma && toks[m.from-1].kind != quote && s.groupAt(m.to)) {
			kept = append(kept, m)
		}
	}
	s.marks[layerGrammar] = kept
}

// opensClause and leadsOn are what a word is that may open a clause or lead to a level.
var (
	opensClause = []meaning{{sense: senseClause}}
	leadsOn     = []meaning{{sense: senseBecome}}
)
