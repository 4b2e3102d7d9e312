package indicator

import "rekap/transform/region"

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

// countedIn tells whether the figure of zone k, with no words of its own, counts people who
// are named right behind those told before it as some of them: "yang belum merekam 30 ribu,
// termasuk lansia (5 ribu)".
func (c *context) countedIn(zs []zone, k, first int) bool {
	if k == 0 || percent(zs[k].num) || percent(zs[k-1].num) || zs[k].num.Value >= zs[k-1].num.Value {
		return false
	}
	z, cl := &zs[k], &c.claims[first+k]
	if cl.Source == Own || cl.Family != c.claims[first+k-1].Family || c.ofPlaceIn(z, region.Plain, region.Kinded, region.District) {
		return false
	}
	for i := zs[k-1].tok + 1; i < z.tok-1 && i <= zs[k-1].tok+reachCountedIn; i++ {
		if c.lowered(i, c.a.particles.CountedIn...) {
			return true
		}
	}
	return false
}

// reachCountedIn is within how many tokens behind a figure those begin to be told who are
// counted in.
const reachCountedIn = 4
