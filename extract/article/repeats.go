package article

import (
	"golang.org/x/net/html/atom"

	"rekap/extract"
)

// leastRepeat is the least length in bytes of a paragraph that comes twice on purpose.
const leastRepeat = 60

// repeats relabels paragraphs that the page prints twice, letter for letter: a sentence
// that is set large between the others, or the beginning over the text. What is told is
// read once, where it stands among the other paragraphs.
func (c *columnReader) repeats() {
	seen := make(map[string]int, len(c.out))
	for i := range c.out {
		p := &c.out[i]
		if len(p.Text) < leastRepeat || !p.prose && p.Role != extract.Summary {
			continue
		}
		first, again := seen[p.Text]
		if !again {
			seen[p.Text] = i
			continue
		}
		if c.setApart(first) {
			seen[p.Text] = i
		} else {
			first = i
		}
		c.out[first].Role, c.out[first].prose = extract.Notice, false
	}
}

// setApart tells whether a paragraph stands outside the run of the text: as a summary or a
// quotation.
func (c *columnReader) setApart(i int) bool {
	p := &c.out[i]
	if p.Role == extract.Summary {
		return true
	}
	s := c.s
	for e := s.blocks[p.block].elem; e > c.top; e = s.elems[e].parent {
		if s.elems[e].node.DataAtom == atom.Blockquote {
			return true
		}
	}
	return false
}
