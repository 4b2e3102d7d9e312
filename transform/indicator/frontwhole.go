package indicator

// frontWhole is what the words in front of a part name as its whole, told with
// its figure behind the part: "dari penduduk usia 0-18 tahun sudah 133.617 jiwa
// dari 145.767 jiwa memiliki akta"; nil for none.
func (c *context) frontWhole(s *sentence, z *zone) *head {
	if z.of < 0 || percent(z.num) {
		return nil
	}
	of := s.last(layerGrammar, senseOf, z.pre.from, z.tok)
	if of == nil {
		return nil
	}
	var found *head
	for i := range s.heads {
		h := &s.heads[i]
		if h.core.from < of.from || h.core.to > z.tok {
			continue
		}
		if denominator(h) == "" && !generic(h.family) {
			return nil // something is told of the part before its figure
		}
		if found == nil || generic(found.family) || found.group && (h.group || h.act != "") {
			found = h
		}
	}
	if found == nil || denominator(found) == "" || found.group && s.first(layerAim, senseTarget, of.from, found.core.from) != nil {
		return nil
	}
	return found
}

// namedInFront is the rule that takes a whole from the words in front of its part.
const namedInFront = "named_in_front"

// frontNames gives a whole without words of its own what the words in front
// of its part name.
func (c *context) frontNames(s *sentence, zs []zone, first int) {
	for k := range zs {
		h := c.frontWhole(s, &zs[k])
		if h == nil {
			continue
		}
		w := &c.claims[first+zs[k].of]
		if w.Source != Nowhere || w.Percent {
			continue
		}
		w.Family, w.Aim, w.Source, w.Strength, w.Rule = h.family, "actual", Beside, 0.8, namedInFront
	}
}
