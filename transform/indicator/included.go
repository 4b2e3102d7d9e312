package indicator

// longestIncluded is how many tokens those may take who are told to be counted in.
const longestIncluded = 5

// hideIncluded hides who is told, between two commas, to be counted in with those named in
// front of them, so that the words on both sides read on: "Jumlah ASN di Barru, termasuk
// PPPK, kurang lebih 4.300 orang". Behind a figure they may be a part that is counted next.
func (a *Analyzer) hideIncluded(t *Text, toks []token, sp span) {
	for i := sp.from; i+3 < sp.to && toks[i].kind != figure; i++ {
		if toks[i].kind != comma || toks[i].open || toks[i].hidden || !t.oneOf(&toks[i+1], a.particles.CountedIn) {
			continue
		}
		j := i + 2
		for j < sp.to && j <= i+longestIncluded && (toks[j].kind == word || toks[j].kind == place) {
			j++
		}
		if j == i+2 || j+1 >= sp.to || toks[j].kind != comma || toks[j].open || toks[j].end-toks[j].start != 1 {
			continue
		}
		setAside(toks[i : j+1])
		i = j
	}
}
