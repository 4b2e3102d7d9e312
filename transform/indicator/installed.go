package indicator

// installs tells whether a word of setting a target only says that people put the
// application on their phones: "warga yang sudah memasang aplikasi IKD", "aplikasi itu baru
// dipasang 4.120 orang".
func (c *context) installs(s *sentence, m *mark) bool {
	p := c.a.particles
	if m.to > m.from+1 || !c.lowered(m.from, p.Installing...) {
		return false
	}
	return c.leads(m.to, min(m.to+reachInstalled, s.to), p.Applications...) || c.leads(max(m.from-reachApplication, s.from), m.from, p.Applications...)
}

const (
	// reachInstalled is within how many words behind the verb the application stands.
	reachInstalled = 1
	// reachApplication is within how many words in front of it.
	reachApplication = 4
)

// doneBy tells whether a group counted right behind a figure only names by whom something was
// done, told right in front of it: "aplikasinya baru dipakai sekitar
// 4.120 wajib KTP".
func (c *context) doneBy(s *sentence, z *zone, g *head) bool {
	if !g.group || percent(z.num) || g.core.from > z.tok+1 || g.core.to <= z.tok {
		return false
	}
	p := c.a.particles
	for i := range s.heads {
		h := &s.heads[i]
		if h.act == "" || h.group || h.other || h.family == g.family || !z.pre.has(h.core) || !s.close(h.core.to, z.tok, 0) {
			continue
		}
		at := h.core.from
		return at > s.from && (c.lowered(at-1, p.Done...) || c.lowered(at-1, p.JustReached...) || c.lowered(at-1, p.Merely...))
	}
	return false
}
