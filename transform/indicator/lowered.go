package indicator

import "slices"

// lowered tells whether a token is one of the words, whatever its case. There is none beyond
// the ends of the text.
func (c *context) lowered(i int, words ...string) bool {
	return i >= 0 && i < len(c.toks) && slices.Contains(words, c.t.low(&c.toks[i]))
}

// leads tells whether one of the words stands among the tokens.
func (c *context) leads(from, to int, words ...string) bool {
	for i := from; i < to; i++ {
		if c.t.oneOf(&c.toks[i], words) {
			return true
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
