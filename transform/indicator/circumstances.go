package indicator

import "strings"

// longestCircumstance is how many tokens a clause of circumstances may have.
const longestCircumstance = 12

// hideCircumstances hides clauses without a figure that only concede something, give a reason or
// say what for, where the rest of the sentence names what its figure counts: "Karena anak sekolah
// libur, cakupan perekaman 91 persen", "Pengguna IKD, seiring bertambahnya pemilih pemula, 12.310
// orang", "… 46,3 persen, untuk memudahkan warga mengurus akta". A document named in it must be
// named in the rest too: "Demi mengejar target KIA, dinas mencetak 9.100 keping".
func (a *Analyzer) hideCircumstances(t *Text, toks []token, sp span) {
	first, last := -1, -1
	for i := sp.from; i < sp.to; i++ {
		if toks[i].kind == figure {
			if last = i; first < 0 {
				first = i
			}
		}
	}
	if first < 0 {
		return
	}
	a.hideRule(t, toks, sp, first)
	for i := sp.from; i < sp.to; i++ {
		opens := i == sp.from || toks[i-1].kind == comma && !toks[i-1].open && !toks[i-1].hidden || i > last+1
		if toks[i].hidden || !opens || i > first && i < last || !a.opensCircumstance(t, toks, i, sp.to) {
			continue
		}
		end := a.circumstanceEnd(t, toks, i, sp.to)
		if end < 0 {
			continue
		}
		clause, rest := span{i, end}, first
		if t.oneOf(&toks[i], a.particles.HappenedThen) {
			rest = sp.to
		}
		switch {
		case end < first && t.oneOf(&toks[i], a.particles.HappenedThen) && (kindBetween(toks, date, i, end) || a.anyBears(toks, clause, senseTarget, senseHope) || !a.anyBears(toks, clause, senseDoc, senseGroup)):
			// since when it is so, or the target that was reached by then
		case i == sp.from && end < first && a.tellsWithout(t, toks, clause, end, rest):
			for k := i; k < end; k++ {
				toks[k].mute()
			}
		case i > sp.from && end < first && !a.saysWhich(t, toks, clause) && a.tellsWithout(t, toks, clause, sp.from, i):
			for k := i - 1; k <= end; k++ {
				toks[k].mute()
			}
		case i > last && !a.anyBears(toks, clause, senseTarget, senseHope) && !t.oneOf(&toks[i], a.particles.Because) && a.tellsWithout(t, toks, clause, sp.from, last):
			for k := i; k < end; k++ {
				toks[k].mute()
			}
		}
		i = end
	}
}

// opensCircumstance tells whether a clause of circumstances opens at a token. What is done "untuk"
// something opens one behind a comma only: "baru 12 ribu warga terdata untuk mengganti KTP lama".
func (a *Analyzer) opensCircumstance(t *Text, toks []token, i, to int) bool {
	p := a.particles
	if t.oneOf(&toks[i], p.Conceding, p.SoThat, p.Thereby) {
		return true
	}
	if i > 0 && toks[i-1].kind == comma && (t.oneOf(&toks[i], p.Likening, p.Assisting) || i+1 < to && t.oneOf(&toks[i], a.particles.With) && t.oneOf(&toks[i+1], p.Assisting)) {
		return true // "Perekaman di Palu, dibanding daerah lain, sudah 91 persen"
	}
	if i+2 < to && i > 0 && toks[i-1].kind == comma && t.oneOf(&toks[i], p.Joining, p.But) && a.lex.bears(toks[i+1].id, senseNotYet) && t.oneOf(&toks[i+2], p.Everyone) {
		return true // "712.310 orang, dan belum semuanya tercetak"
	}
	if t.oneOf(&toks[i], p.HappenedThen) {
		return i == 0 || toks[i-1].kind != word && toks[i-1].kind != figure
	}
	return i+1 < to && (i == 0 || toks[i-1].kind != figure && toks[i-1].kind != word) && t.oneOf(&toks[i], p.AimedActs) && toks[i+1].kind == word && strings.HasPrefix(t.low(&toks[i+1]), activePrefix)
}

// circumstanceEnd is the token behind a clause of circumstances, its comma or the sentence's end;
// -1 where the clause tells of a number, of a place or of what others say, or is too long.
func (a *Analyzer) circumstanceEnd(t *Text, toks []token, from, to int) int {
	for i := from; i < to; i++ {
		switch k := toks[i].kind; {
		case k == comma && !toks[i].hidden:
			if toks[i].open || closes(t, &toks[i]) {
				return -1
			}
			return i
		case k != word && k != date || i >= from+longestCircumstance:
			return -1
		}
	}
	return to
}

// tellsWithout tells whether the tokens name what a clause does without it: a document, an act or
// people. What others did, or helped with, is no act of those counted.
func (a *Analyzer) tellsWithout(t *Text, toks []token, clause span, from, to int) bool {
	rest := span{from, to}
	if a.anyBears(toks, clause, senseDoc) {
		return a.anyBears(toks, rest, senseDoc)
	}
	if a.anyBears(toks, clause, senseAct) && !t.oneOf(&toks[clause.from], a.particles.Likening, a.particles.Assisting, a.particles.With) {
		return a.anyBears(toks, rest, senseDoc, senseAct)
	}
	return !a.anyBears(toks, clause, senseGroup) || a.anyBears(toks, rest, senseDoc, senseGroup)
}

// saysWhich tells whether a clause of the reason may say who of those in front of it are counted:
// "Warga yang belum merekam, karena merantau, 3.210 orang".
func (a *Analyzer) saysWhich(t *Text, toks []token, clause span) bool {
	return t.oneOf(&toks[clause.from], a.particles.Because) && a.anyBears(toks, clause, senseOther)
}

// anyBears tells whether a word among the tokens has one of the senses.
func (a *Analyzer) anyBears(toks []token, sp span, senses ...sense) bool {
	for i := sp.from; i < sp.to; i++ {
		for _, x := range senses {
			if toks[i].kind == word && a.lex.bears(toks[i].id, x) {
				return true
			}
		}
	}
	return false
}
