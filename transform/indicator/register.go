package indicator

import "strings"

// closedPemula tells whether the noun right behind a figure makes it one of
// first-time holders and the quotation it stands in ends before an act is named:
// that act is told of something else.
func (c *context) closedPemula(s *sentence, z *zone, act *head) bool {
	if act.group || !strings.ContainsAny(c.t.Text[c.toks[z.tok].end:c.toks[act.core.from].start], "\"”") {
		return false
	}
	for i := range s.heads {
		if h := &s.heads[i]; h.family == "pemula" && h.core.from == z.tok+1 {
			return true
		}
	}
	return false
}
