package indicator

import "rekap/transform/region"

// listAhead gives the figures of a list, each behind its place and without words
// of its own, what only the last of them is told with, where nothing but what it
// counts stands in front of it: "A 1.040 anak, B 910 anak dan C 640 anak sudah
// memiliki KIA".
func (c *context) listAhead(s *sentence, zs []zone, first int) {
	l := len(zs) - 1
	if l < 1 {
		return
	}
	last := &c.claims[first+l]
	if last.Source != Own || last.Family == "" || generic(last.Family) || groupFamily(last.Family) || last.Role != "" || zs[l].of >= 0 || zs[l].same >= 0 || s.namedAhead(&zs[l]) {
		return
	}
	for k := range zs {
		if !c.ofPlaceIn(&zs[k], region.Plain, region.Kinded, region.District) {
			return
		}
	}
	for k := range zs[:l] {
		if z, cl := &zs[k], &c.claims[first+k]; cl.Percent != last.Percent || cl.Family != "" && !generic(cl.Family) || cl.Role != "" || cl.AimSaid && cl.Aim == "target" || cl.notYet || cl.done || cl.Rest || z.of >= 0 || z.same >= 0 {
			return
		}
	}
	for k := range zs[:l] {
		take(&c.claims[first+k], last, List)
	}
}

// namedAhead tells whether a sentence names in front of a figure what it is about,
// other than by the noun that a figure counts.
func (s *sentence) namedAhead(z *zone) bool {
	for i := range s.heads {
		if h := &s.heads[i]; h.core.from < z.tok && !(h.group && generic(h.family)) {
			return true
		}
	}
	return false
}

// includedIn gives counts without words of their own those of the greater one behind them
// that they are told to be included in: "Kabupaten A dengan 471 jiwa dan B 318 jiwa
// termasuk dalam 7.494 pemula yang sudah merekam".
func (c *context) includedIn(zs []zone, first int) {
	for j := 1; j < len(zs); j++ {
		at, whole := zs[j].tok, &c.claims[first+j]
		if whole.Percent || whole.Source != Own || at < zs[0].tok+3 || !c.lowered(at-1, c.a.particles.Inside...) || !c.lowered(at-2, c.a.particles.Including...) {
			continue
		}
		for k := range zs[:j] {
			cl := &c.claims[first+k]
			if cl.Source == Nowhere && !cl.Percent && zs[k].num.Value < zs[j].num.Value {
				take(cl, whole, List)
			}
		}
	}
}
