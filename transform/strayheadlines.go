package transform

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"rekap/extract"
	"rekap/transform/region"
)

// leastStray is how many words the headline of another article has at least.
const leastStray = 6

// strayHeadlines sets aside a line of the body that is the headline of another article
// though nothing on the page says so: it is printed in capitals as headlines are, has a
// figure, and all regions that it names are of provinces of which the title and the text
// name none. Such lines one behind the other are a list of the article's own, and an article
// whose title and first paragraph name no region may be of all.
func (p *page) strayHeadlines() {
	if len(p.blocks) < 3 || len(p.provincesIn(0))+len(p.provincesIn(1)) == 0 {
		return
	}
	for b := 1; b < len(p.blocks); b++ {
		if p.blocks[b].Skip || p.roles[b] != extract.Body && p.roles[b] != extract.Heading || !p.headlined(b) || p.headlined(b-1) && b > 1 || b+1 < len(p.blocks) && p.headlined(b+1) {
			continue
		}
		there, own := p.provincesIn(b), p.provincesBut(b)
		if len(there) == 0 || len(own) == 0 || slices.ContainsFunc(own, func(code string) bool { return slices.Contains(there, code) }) {
			continue
		}
		p.blocks[b].Skip, p.roles[b] = true, extract.Linked
	}
}

// headlined tells whether a block has a figure and is printed as a headline: no sentence, and
// nearly all its words begin with a capital.
func (p *page) headlined(b int) bool {
	text := p.text[p.blocks[b].Start:p.blocks[b].End]
	if !strings.ContainsAny(text, "0123456789") || strings.ContainsAny(text, ".!;") && strings.ContainsAny(text[len(text)-1:], ".!;:") || strings.Contains(text, ". ") {
		return false
	}
	words, capitals := 0, 0
	for w := range strings.FieldsSeq(text) {
		if r, _ := utf8.DecodeRuneInString(w); unicode.IsLetter(r) {
			if words++; unicode.IsUpper(r) {
				capitals++
			}
		}
	}
	return words >= leastStray && capitals*5 >= words*4
}

// provincesIn are the codes of the provinces of the regions that a block names.
func (p *page) provincesIn(b int) []string {
	var out []string
	for i := p.firstSpot(p.blocks[b].Start); i < len(p.spots) && p.spots[i].Start < p.blocks[b].End; i++ {
		m := &p.spots[i]
		if m.District != "" || m.Role == region.Nationwide {
			continue
		}
		for _, code := range m.Codes {
			if code = code[:min(2, len(code))]; !slices.Contains(out, code) {
				out = append(out, code)
			}
		}
	}
	return out
}

// provincesBut are those of the title and of all blocks that assert something but one.
func (p *page) provincesBut(but int) []string {
	var out []string
	for b := range p.blocks {
		if b != but && !p.blocks[b].Skip {
			out = append(out, p.provincesIn(b)...)
		}
	}
	return out
}
