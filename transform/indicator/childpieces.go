package indicator

// childPieces makes blank ones of children's cards that an office gets by the piece: "kami baru
// mendapat keping KIA sebanyak 43 ribu", "keping KIA yang diterima 43 ribu". What children get
// are their cards.
func (s *sentence) childPieces(l *lexicon, toks []token) {
	all := s.marks[layerHead]
	for k := range all {
		m := &all[k]
		if m.has(senseGroup) {
			return
		}
		if piece := m.from - 1; m.has(senseDoc) && m.value(senseDoc) == "kia" && piece >= s.from && l.among(s.ids[piece-s.from], l.particles.Pieces) &&
			!(piece > s.from && toks[piece-1].kind == figure) && (piece > s.from && l.among(s.ids[piece-1-s.from], l.particles.Receiving) || s.receivedBehind(k)) {
			m.senses = childSheet
		}
	}
}

// receivedBehind tells whether the words right behind mark k say that what it names came in.
func (s *sentence) receivedBehind(k int) bool {
	all := s.marks[layerHead]
	for j := k + 1; j < len(all); j++ {
		if all[j].has(senseAct) {
			return (hasAct(&all[j], "receive") || hasAct(&all[j], "obtain")) && s.close(all[k].to, all[j].from, reachReceived)
		}
	}
	return false
}

// reachReceived is how many words may stand between cards and the word that they came in.
const reachReceived = 2
