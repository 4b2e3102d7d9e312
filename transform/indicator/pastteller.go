package indicator

// pastTeller is where a sentence begins behind the words that only say that the one told of
// before goes on to speak: "Menurutnya, …", "Menurut dia, …", "Ia melanjutkan, …", "Dia
// mengatakan bahwa …".
func (l *lexicon) pastTeller(toks []token, sp span) int {
	is := func(i int, told func(id int32) bool) bool {
		return i < sp.to && toks[i].kind == word && told(toks[i].id)
	}
	teller := func(id int32) bool { return l.among(id, l.particles.Tellers) }
	at := sp.from
	switch {
	case is(at, teller) && is(at+1, l.says):
		if at += 2; is(at, func(id int32) bool { return l.among(id, l.particles.Thats) }) {
			return at + 1
		}
	case is(at, l.says):
		if at++; is(at, teller) {
			at++
		}
	default:
		return sp.from
	}
	if at+1 < sp.to && toks[at].kind == comma && !toks[at].open && toks[at].end-toks[at].start == 1 {
		return at + 1
	}
	return sp.from
}
