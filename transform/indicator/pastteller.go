package indicator

// pastTeller is where a sentence begins behind the words that only say that the one told of
// before goes on to speak: "Menurutnya, …", "Menurut dia, …", "Ia melanjutkan, …", "Dia
// mengatakan bahwa …"; and behind what it only opens with: "Perlu diketahui, …".
func (a *Analyzer) pastTeller(t *Text, toks []token, sp span) int {
	sp.from = a.pastOpener(t, toks, sp)
	says := func(i int) bool { return i < sp.to && toks[i].kind == word && a.lex.says(toks[i].id) }
	is := func(i int, words []string) bool {
		return i < sp.to && t.oneOf(&toks[i], words)
	}
	at := sp.from
	switch {
	case is(at, a.particles.Tellers) && says(at+1):
		if at += 2; is(at, a.particles.Thats) {
			return at + 1
		}
	case says(at):
		if at++; is(at, a.particles.Tellers) {
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
