package indicator

import "strings"

// lowered tells whether a token is one of the words, whatever its case.
func (c *context) lowered(i int, words ...string) bool {
	for _, w := range words {
		if strings.EqualFold(c.t.Text[c.toks[i].start:c.toks[i].end], w) {
			return true
		}
	}
	return false
}

// leads tells whether one of the words stands among the tokens.
func (c *context) leads(from, to int, words ...string) bool {
	for i := from; i < to; i++ {
		if c.toks[i].kind != word {
			continue
		}
		w := c.t.Text[c.toks[i].start:c.toks[i].end]
		for _, x := range words {
			if strings.EqualFold(w, x) {
				return true
			}
		}
	}
	return false
}

// pastQuotes is the first token from one on, and before another, that is no mark of
// quotation; the other where all are.
func (c *context) pastQuotes(at, to int) int {
	for at < to && c.toks[at].kind == quote {
		at++
	}
	return at
}
