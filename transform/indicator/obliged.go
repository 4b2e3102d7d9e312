package indicator

// The shares of the residents, in percent, that those obliged make up somewhere.
const (
	leastObliged = 60
	mostObliged  = 82
)

// obliged gives the count beside a share the people who alone are named in front
// of both, "wajib KTP mencapai 74,8 persen atau 641.160", where the share can be
// that of all residents who are obliged.
func (c *context) obliged(s *sentence, zs []zone, k, first int) {
	j := zs[k].same
	if j < 0 || percent(zs[k].num) == percent(zs[j].num) {
		return
	}
	share, count := min(j, k), max(j, k)
	a, b := &c.claims[first+share], &c.claims[first+count]
	if v := zs[share].num.Value; !a.Percent || v < leastObliged || v > mostObliged || a.Family != "" || b.Family != "" {
		return
	}
	var h *head
	for i := range s.heads {
		if o := &s.heads[i]; zs[share].pre.has(o.core) {
			h = o
		}
	}
	if h == nil || h.family != "wajib" || h.neg || c.denied(s, h) || !s.close(h.core.to, zs[share].tok, 1) {
		return
	}
	b.Family, b.Source, b.Strength, b.Rule = h.family, Own, 0.8, "words"
}

// ofObliged tells whether the figure of zone k is the whole of which those obliged
// are told next, in a number that they make up of all residents: "dari 871.200
// warga hanya 640.115 yang wajib KTP".
func (c *context) ofObliged(s *sentence, zs []zone, k, first int) bool {
	cl := &c.claims[first+k]
	if cl.Percent || k+1 >= len(zs) || s.last(layerGrammar, senseOf, zs[k].pre.from, zs[k].tok) == nil {
		return false
	}
	n, share := &c.claims[first+k+1], 100*zs[k+1].num.Value/zs[k].num.Value
	return n.Family == "wajib" && n.Source == Own && !n.Percent && !n.Undone && share >= leastObliged && share <= mostObliged
}
