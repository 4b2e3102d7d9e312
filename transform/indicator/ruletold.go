package indicator

import "rekap/transform/numeral"

// hideRule hides a rule for everyone that a sentence tells in passing in front of its figure, where
// the words behind the rule name what the figure counts: "Menurut aturan, setiap warga berusia 17
// tahun wajib merekam, cakupan KIA sudah 46,3 persen".
func (a *Analyzer) hideRule(t *Text, toks []token, sp span, first int) {
	p := a.particles
	from := a.pastOpener(t, toks, sp)
	if from+2 < first && t.oneOf(&toks[from], p.ByRule) && t.oneOf(&toks[from+1], p.RuleNames) {
		for from += 2; from < first && toks[from].kind != comma; {
			from++
		}
		from++
	}
	each, must := false, false
	i := from
	for ; i < first && i <= from+longestCircumstance && toks[i].kind != comma; i++ {
		each, must = each || t.oneOf(&toks[i], p.EachOne), must || t.oneOf(&toks[i], p.Musts)
		if toks[i].kind == number && t.Numbers[toks[i].ref].Unit.Class != numeral.Time || toks[i].kind == place {
			return
		}
	}
	if !each || !must || i >= first || toks[i].kind != comma || toks[i].open || !a.anyBears(toks, span{i, first}, senseDoc, senseGroup) {
		return
	}
	for k := from; k < i; k++ {
		toks[k].mute()
	}
}
