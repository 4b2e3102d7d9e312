package indicator

// narrowed gives a whole, whose act is that of its part, the act that narrows its own
// people in a relative clause between the two, and the part the target set behind it:
// "30 persen dari 198 ribu warga yang telah merekam KTP-el ditargetkan mengaktifkan
// IKD". So do the obliged named by the noun of the whole, or by a relative clause of it:
// "198 ribu penduduk Dompu yang wajib KTP". A whole without either has no words.
func (c *context) narrowed(s *sentence, z *zone, act *head, part, whole *Claim) {
	whole.Family, whole.Source, whole.Strength, whole.Undone, whole.notYet = "", Nowhere, 0, false, false
	for i := range s.heads {
		h := &s.heads[i]
		noun := h.family == "wajib" && (s.close(z.tok+1, h.core.from, 1) || c.lowered(h.core.from-1, c.a.particles.Who...) && s.close(z.tok+1, h.core.from, reachObligedWho))
		if h.core.from <= z.tok || h.core.to > act.core.from || h.neg || h.group && !noun || h.family == act.family || denominator(h) == "" || !noun && !c.narrows(s, z, h) && !c.bearer(z, h) {
			continue
		}
		whole.Family, whole.Source, whole.Strength, whole.Rule, whole.Aim, whole.AimSaid = h.family, Own, 0.8, "narrowed", "actual", false
		if part.Percent {
			part.Base, part.OwnBase = denominator(h), true
		}
		if s.last(layerAim, senseTarget, h.core.to, act.core.from) != nil {
			part.Aim, part.AimSaid = "target", true
		}
		return
	}
}

// reachObligedWho is how many words may stand between a whole and the obligation of its people:
// "80.412 penduduk Dompu yang wajib KTP".
const reachObligedWho = 4
