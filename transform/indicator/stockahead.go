package indicator

import "strings"

// toBeStocked takes blank cards that are only hoped for, or that come on top of those told
// before, for no stock: "ia berharap menjelang Lebaran sudah tersedia 5.000 keping", "kemarin
// ditambah 1.000 keping". What is yet to come on top is none at all.
func (c *context) toBeStocked(s *sentence, z *zone, cl *Claim) {
	if cl.Family != "blangko_stock" || cl.Percent || cl.Role != "" || figureBetween(c.toks, s.from, z.tok) {
		return
	}
	p := c.a.particles
	if c.hopedStock(s, z) {
		cl.Role, cl.Reason = "supposed", stillToCome
		return
	}
	at := max(s.from, z.tok-reachOnTop)
	if cl.Source < List || !c.leads(at, z.tok, p.OnTop...) || s.last(layerGrammar, senseBecome, at, z.tok) != nil {
		return
	}
	cl.Family, cl.Rule = "blangko_received", "gets"
	if c.leads(s.from, z.tok, p.Awaited...) {
		cl.Role, cl.Reason = "supposed", stillToCome
	}
}

// hopedStock tells whether a word of hoping leads to blank cards, and no reason for it, nor
// that they are so few.
func (c *context) hopedStock(s *sentence, z *zone) bool {
	p := c.a.particles
	for i := s.from; i < z.tok; i++ {
		if c.toks[i].kind == word && c.lowered(i, p.Wishing...) {
			return !c.leads(i, z.tok, p.Because...) && !c.leads(i, z.tok, p.JustReached...) && !c.leads(i, z.tok, p.Merely...) && !c.leads(i, z.tok, p.Still...) && !c.leads(i, z.tok, p.Who...)
		}
	}
	return false
}

// reachOnTop is within how many tokens before blank cards the word stands that adds them.
const reachOnTop = 2

// childDocument tells whether a family is of what children have: no number of these is set
// as a target.
func childDocument(family string) bool {
	return strings.HasPrefix(family, "kia") || family == "akta"
}
