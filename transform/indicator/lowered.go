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

// together is the first token that is one of the words with one of the others right behind it,
// both among the tokens; -1 for none.
func (c *context) together(from, to int, words, others []string) int {
	for i := from; i+1 < to; i++ {
		if c.lowered(i, words...) && c.lowered(i+1, others...) {
			return i
		}
	}
	return -1
}

// pastQuotes is the first token from one on, and before another, that is no mark of
// quotation; the other where all are.
func (c *context) pastQuotes(at, to int) int {
	for at < to && c.toks[at].kind == quote {
		at++
	}
	return at
}
