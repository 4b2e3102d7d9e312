package indicator

import "slices"

// behindWhole gives a part the act that stands behind its whole: "30.877 anak
// dari 32.240 anak sudah berakta, alias 95,77 persen".
func (c *context) behindWhole(s *sentence, zs []zone, first int) {
	for i := range zs {
		w := zs[i].of
		if w < 0 || percent(zs[w].num) {
			continue
		}
		part, whole := &c.claims[first+i], &c.claims[first+w]
		if c.partIs(s, &zs[w], part, whole) {
			continue
		}
		if part.Source != Own && whole.Source == Own && groupFamily(whole.Family) {
			c.behindGroup(s, &zs[w], part)
			continue
		}
		if whole.Source != Own || groupFamily(whole.Family) || generic(whole.Family) || roles[whole.Family] != [2]string{} {
			continue
		}
		if part.Source == Own && part.Family != whole.Family && !generic(part.Family) && !residentsOf(part, &zs[i], &zs[w]) {
			continue
		}
		if part.Source == Own && part.Family == whole.Family && whole.Undone && !part.Undone {
			// "yang terekam 19 ribu dari 47.435 yang belum merekam"
			part.Role, part.Reason = "part", "some of those who had not, by now"
			continue
		}
		h := c.second(s, &zs[w], nil)
		if h == nil || h.core.from < zs[w].tok || c.holders(&zs[w], h) || c.otherAct(s, &zs[w], first, i, h) {
			continue
		}
		if part.Percent && part.Source != Own && c.main == "ikd" && h.core.from == zs[w].tok+1 && denominator(h) != "" && c.a.usualTarget(zs[i].num.Value, h.family) {
			part.Base, part.OwnBase = denominator(h), true // "IKD masih rendah. Targetnya 30 persen dari 198.000 perekaman"
			continue
		}
		if o := c.quotientBefore(part, whole, h, first); o != nil {
			take(part, o, Before)
			part.Strength, part.Rule, part.Aim, part.Of = 0.8, "quotient", "actual", first+w
			if part.Percent {
				part.Base = denominator(h)
			} else if o.Base == "" {
				o.Base = denominator(h)
			}
			continue
		}
		said := part.AimSaid
		take(part, whole, Beside)
		if part.Aim == "target" && !said && s.first(layerAim, senseTarget, zs[w].pre.from, zs[w].tok) != nil {
			part.Aim, part.AimSaid = "actual", false // "78,9 persen dari target 20.585 KIA"
		}
		part.Strength, part.Rule = whole.Strength, BehindWhole
		c.narrowed(s, &zs[w], h, part, whole)
		for j := range zs {
			if zs[j].same == w {
				zs[j].same = i
				c.claims[first+j].Same = first + i
			}
		}
	}
}

// residentsOf tells whether a part are residents by its noun alone, some of its whole:
// "410.300 penduduk dari 436.900 sudah merekam KTP-el".
func residentsOf(part *Claim, p, w *zone) bool {
	return part.Family == "population" && part.Unit && p.num.Value < w.num.Value
}

// otherAct tells whether an act stands behind a whole that may be a base, where
// the sentence told of another act before the part: "IKD naik jadi 11,4 persen, kini
// 30.118 jiwa dari 253.090 jiwa perekaman".
func (c *context) otherAct(s *sentence, z *zone, first, part int, h *head) bool {
	if denominator(h) == "" {
		return false
	}
	if c.main == "ikd" && h.family != "ikd" && !h.neg && c.narrows(s, z, h) {
		return true
	}
	for j := first; j < first+part; j++ {
		if o := &c.claims[j]; o.Source == Own && o.Family != "" && o.Family != h.family && !groupFamily(o.Family) && !generic(o.Family) && roles[o.Family] == [2]string{} {
			return true
		}
	}
	return false
}

// narrows tells whether an act narrows the people of a whole by a relative clause
// right behind them: "dari 138.212 penduduk yang sudah merekam", but not "dari 138.212
// penduduk yang wajib KTP sudah merekam".
func (c *context) narrows(s *sentence, z *zone, h *head) bool {
	for i, words := z.tok+1, 0; i < h.core.from && words < reachNarrow; i++ {
		if c.toks[i].kind == place || c.lowered(i, c.a.particles.At...) {
			continue // "138.212 warga di Dompu yang sudah merekam"
		}
		if c.toks[i].kind == word && c.lowered(i, c.a.particles.Who...) {
			return !slices.ContainsFunc(s.heads, func(o head) bool { return o.family == "wajib" && o.core.from > i && o.core.to <= h.core.from })
		}
		words++
	}
	return false
}

// reachNarrow is within how many tokens behind a whole, names of places aside, its relative
// clause opens.
const reachNarrow = 2

// behindGroup gives a part the act behind the people it is a part of: "26 ribu
// dari 27 juta warga yang wajib KTP ternyata belum merekam".
func (c *context) behindGroup(s *sentence, z *zone, part *Claim) {
	h := c.second(s, z, nil)
	if h == nil || h.core.from < z.tok || h.act == "" || generic(h.family) {
		return
	}
	if _, weak, strong := s.between(z.tok+1, h.core.from); weak > 1 || strong > 0 {
		return
	}
	part.Family, part.Undone, part.Source, part.Strength, part.Rule = h.family, h.neg, Own, 0.8, BehindWhole
}

// BehindWhole is the rule that gives a part the act that is told behind its whole.
const BehindWhole = "behind_whole"
