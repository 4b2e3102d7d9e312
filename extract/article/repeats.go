package article

import (
	"strings"

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
	c.cutRepeats()
	c.partRepeats()
	for i := range c.out {
		p := &c.out[i]
		if p.Role == extract.Caption && c.tellsAgain(p.Text) {
			p.Role = extract.Notice
		}
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

// tellsAgain tells the text under a picture that is a sentence of the article's, with a
// figure, over again.
func (c *columnReader) tellsAgain(caption string) bool {
	if i := strings.LastIndex(caption, " ("); i > 0 && c.s.w.hasPictureCredit(caption) {
		caption = caption[:i]
	}
	if len(caption) < leastRepeat || !strings.ContainsAny(caption, "0123456789") {
		return false
	}
	for i := range c.out {
		if p := &c.out[i]; p.prose && strings.Contains(p.Text, caption) {
			return true
		}
	}
	return false
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

// partRepeats relabels what stands in a longer paragraph too, letter for letter: a sentence
// that is set large between the others, or in a list of what is told.
func (c *columnReader) partRepeats() {
	const leastPart, most = 40, 64
	paras := c.out[:min(len(c.out), most)]
	for i := range paras {
		p := &paras[i]
		if listed := p.Role == extract.ListItem || p.Role == extract.Summary; !listed && !p.prose || len(p.Text) < leastPart {
			continue
		}
		part := strings.Trim(strings.TrimPrefix(p.Text, "• "), "\"“” ")
		for j := range paras {
			q := &paras[j]
			if i != j && q.prose && (len(q.Text) > len(p.Text) || !p.prose && len(q.Text) >= len(part)) && strings.Contains(q.Text, part) {
				p.Role, p.prose = extract.Notice, false
				break
			}
		}
	}
}

// cutRepeats relabels the beginning of a paragraph that a page prints above it cut short,
// for a summary: "Sebanyak 12.3..." may have lost the end of a number.
func (c *columnReader) cutRepeats() {
	const furthest = 12 // paragraphs to the whole one
	for i := range c.out {
		p := &c.out[i]
		if p.Role != extract.Body && p.Role != extract.Summary {
			continue
		}
		start := strings.TrimRight(p.Text, ".… ")
		if len(start) < leastRepeat || endsSentence(start) || start == p.Text && endsSentence(p.Text) {
			continue
		}
		for j := i + 1; j < min(i+1+furthest, len(c.out)); j++ {
			if q := &c.out[j]; q.prose && len(q.Text) > len(p.Text) && strings.HasPrefix(q.Text, start) {
				p.Role, p.prose = extract.Notice, false
				break
			}
		}
	}
}
