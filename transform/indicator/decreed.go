package indicator

import "strings"

// decreed tells whether a mark is a passive verb of setting, whose comma opens
// what is set.
func (c *context) decreed(m *mark) bool {
	w := c.t.low(&c.toks[m.to-1])
	return m.has(senseTarget) && len(w) > 7 && strings.HasPrefix(w, "di") && strings.HasSuffix(w, "kan")
}

// decrees tells whether a mark is an active verb of setting with its subject in front, whose
// comma opens what is set: "RPJMN mengamanatkan, kepemilikan akta mencapai 75 persen".
func (c *context) decrees(s *sentence, m *mark) bool {
	w := c.t.low(&c.toks[m.to-1])
	return m.has(senseTarget) && m.from > s.from && len(w) > 7 && strings.HasPrefix(w, "me") && strings.HasSuffix(w, "kan")
}
