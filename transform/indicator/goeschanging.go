package indicator

// goesChanging is where a clause opens behind the unit of a sentence's last figure that says what
// becomes of the count by and by, and nothing of how it came about: "24.310 orang dan akan terus
// bertambah", "189.310 jiwa, yang setiap hari bertambah". It is -1 where there is none.
func (a *Analyzer) goesChanging(toks []token, t *Text, from, to int) int {
	p := a.particles
	for i := from; i < to && i <= from+reachUnitOf; i++ {
		if toks[i].kind != comma && !t.oneOf(&toks[i], p.Joining) && !t.oneOf(&toks[i], p.Who) {
			continue
		}
		k, keeps := i+1, false
		for k < to && (t.oneOf(&toks[k], p.KeepingOn) || t.oneOf(&toks[k], p.Joining) || t.oneOf(&toks[k], p.Who)) {
			keeps = keeps || t.oneOf(&toks[k], p.KeepingOn)
			k++
		}
		if k < to && t.oneOf(&toks[k], p.Changed) && (keeps || k+1 == to || t.oneOf(&toks[k+1], p.KeepingOn)) {
			return i
		}
	}
	return -1
}

// reachUnitOf is how many tokens a figure's unit may have.
const reachUnitOf = 3
