package indicator

import "strings"

// decreed tells whether a mark is a passive verb of setting, whose comma opens
// what is set: "diamanatkan, kepemilikan akta mencapai 75 persen".
func (c *context) decreed(m *mark) bool { return c.setsBy(m, passivePrefix) }

// decrees tells whether a mark is an active verb of setting with its subject in front, whose
// comma opens what is set: "RPJMN mengamanatkan, kepemilikan akta mencapai 75 persen".
func (c *context) decrees(s *sentence, m *mark) bool {
	return m.from > s.from && c.setsBy(m, activePrefix)
}

// setsBy tells whether a mark is a verb of setting that begins so.
func (c *context) setsBy(m *mark, begin string) bool {
	w := c.t.low(&c.toks[m.to-1])
	return m.has(senseTarget) && len(w) > 7 && strings.HasPrefix(w, begin) && strings.HasSuffix(w, verbSuffix)
}
