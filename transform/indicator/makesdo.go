package indicator

import "strings"

// makesDoWith tells whether what must be done is done with the blanks in stock, so that these
// are no aim: "kami harus berhemat dengan persediaan 500 keping".
func (c *context) makesDoWith(m *mark, best *head) bool {
	if best == nil || best.family != "blangko_stock" || c.leads(m.from, m.to, c.a.particles.TargetNouns...) {
		return false
	}
	at := best.core.from - 1
	if at <= m.to || at > m.to+reachMakesDo || c.toks[m.to].kind != word || !c.lowered(at, c.a.particles.With...) {
		return false
	}
	verb := strings.ToLower(c.t.Text[c.toks[m.to].start:c.toks[m.to].end])
	return strings.HasPrefix(verb, "ber") || strings.HasPrefix(verb, "me")
}

// reachMakesDo is how many words may stand between a word that something must be done and the
// "dengan" of what it is done with.
const reachMakesDo = 4
