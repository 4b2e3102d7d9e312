package indicator

// predicate finds, for a share whose words all stand behind its "dari", the act that is told of
// its base, and the base: "baru 8,3 persen dari wajib KTP di Ende yang mengaktifkan IKD", "70
// persen dari yang sudah rekam belum aktivasi IKD". Those who hold the electronic card, or are
// recorded for it, behind "yang" are rather the base of another share.
func (c *context) predicate(s *sentence, z *zone) (act, base *head) {
	if z.base.empty() || z.base.from < z.tok {
		return nil, nil
	}
	for i := range s.heads {
		h := &s.heads[i]
		if !z.base.has(h.core) || h.other || act != nil && c.left(act, h) {
			continue
		}
		if act != nil && c.narrowedThen(s, base, act, h) {
			base, act = act, h
			continue
		}
		if h.group || h.family == "anak" {
			if base != nil && h.core.from > base.core.to && (denominator(base) != denominator(h) || !s.close(base.core.to, h.core.from, reachNarrowed)) {
				return nil, nil // but "anak usia 0-17 tahun" are told once
			}
			base = better(base, h) // "penduduk wajib KTP"
			continue
		}
		if act == nil && (base == nil || denominator(base) == "") && !h.neg && denominator(h) != "" {
			base = h // "warga yang sudah rekam e-KTP"
			continue
		}
		if act == nil && !base.isGroup() && !h.neg && !c.nextAct(base, h) || act != nil && act.family != h.family || roles[h.family] != [2]string{} || generic(h.family) {
			return nil, nil // the base is those of an act, or several acts are told
		}
		if act == nil {
			act = h
		}
	}
	if base == nil || act == nil {
		return nil, nil
	}
	if !base.isGroup() {
		return act, base // what those of an act have not done
	}
	that := s.first(layerGrammar, senseThat, base.core.to, act.core.from) != nil
	if that && !act.neg && (act.family == "held" || act.family == "record") || !that && act.act == "" || c.recordedOnes(base, act, z) {
		return nil, nil
	}
	return act, base
}

// recordedOnes tells whether the recording right behind residents only tells which of them a
// share of the article's own subject is of, too small to be recorded: "25 persen dari penduduk
// terekam".
func (c *context) recordedOnes(base, act *head, z *zone) bool {
	return act.family == "record" && !act.neg && c.main == "ikd" && base.family == "population" && act.from == base.core.to && c.a.usualTarget(z.num.Value, act.family)
}

// nextAct tells whether an act is another step than that of the base, which those of the base
// took after it: "6,4 persen dari warga terekam yang mengaktifkan IKD", "… pindah ke IKD".
func (c *context) nextAct(base, h *head) bool {
	return base != nil && h.family == "ikd" && denominator(base) != "" && (h.act != "" || c.lowered(h.core.from-1, c.a.particles.Towards...))
}

// narrowedThen tells whether an act only says which of the residents a share is of, and the
// one behind it what they did: "9 persen dari penduduk yang merekam KTP-el beralih ke IKD".
func (c *context) narrowedThen(s *sentence, base, act, h *head) bool {
	return base.isGroup() && base.family == "population" && act.family != h.family && c.nextAct(act, h) && s.first(layerGrammar, senseThat, base.core.to, act.core.from) != nil
}

// left tells whether a document is only the one that people leave by an act: the card of
// "beralih dari KTP fisik ke IKD".
func (c *context) left(act, h *head) bool {
	return act.family == "ikd" && generic(h.family) && c.lowered(h.core.from-1, c.a.particles.Starting...)
}

// isGroup tells whether a head names people, not those of an act.
func (h *head) isGroup() bool { return h != nil && (h.group || h.family == "anak") }

// ofItsTarget is the act of whose target a share is told, where nothing else says what it
// is: "baru terealisasi 26,4 persen dari target aktivasi IKD"; nil for none.
func (c *context) ofItsTarget(s *sentence, z *zone) *head {
	if z.base.empty() || z.base.from < z.tok || z.of >= 0 {
		return nil
	}
	t := s.first(layerAim, senseTarget, z.base.from, z.base.to)
	if t == nil || !c.leads(t.from, t.to, c.a.particles.TargetNouns...) {
		return nil
	}
	for i := range s.heads {
		h := &s.heads[i]
		if !z.base.has(h.core) {
			continue
		}
		if h.core.from < t.to || h.group || h.other || h.neg || !indicatorShare[h.family] || !s.close(t.to, h.core.from, reachNarrowed) {
			return nil
		}
		return h
	}
	return nil
}
