package transform

import (
	"cmp"
	"slices"

	"rekap/extract"
)

// setAside returns an article to be read with what interrupts its text behind it: the
// headlines of other articles, lines of the page, and the text under pictures that has no
// number. They stand where an editor or a program put them, and what is told goes on
// across them. order gives the place of each paragraph on the page; it is nil where
// nothing interrupts.
func setAside(a *extract.Article) (*extract.Article, []int) {
	last := len(a.Paragraphs) - 1
	for last >= 0 && !asserts(&a.Paragraphs[last]) {
		last--
	}
	var order, aside []int
	for i := range a.Paragraphs {
		if i < last && interrupts(&a.Paragraphs[i]) {
			aside = append(aside, i)
		} else {
			order = append(order, i)
		}
	}
	if len(aside) == 0 {
		return a, nil
	}
	order = append(order, aside...)
	read := *a
	read.Paragraphs = make([]extract.Paragraph, len(order))
	for i, k := range order {
		read.Paragraphs[i] = a.Paragraphs[k]
	}
	return &read, order
}

// interrupts tells whether a paragraph has nothing to do with the text around it.
func interrupts(par *extract.Paragraph) bool {
	switch par.Role {
	case extract.Linked, extract.DateLine, extract.Notice, extract.Tags, extract.Byline:
		return true
	case extract.Caption:
		return !asserts(par)
	}
	return false
}

// paragraph is the index, on the page, of the paragraph in a block, -1 for the title.
func (p *page) paragraph(block int) int {
	if block == 0 || p.order == nil {
		return block - 1
	}
	return p.order[block-1]
}

// onPage is the place on the page, in code points, of byte i of the text.
func (p *page) onPage(i int) int {
	at := p.runes.at(i)
	if block := p.blockAt(i); p.order != nil && block > 0 {
		at += p.article.Paragraphs[block-1].Start - p.runes.at(p.blocks[block].Start)
	}
	return at
}

// inPageOrder sorts and counts the figures as they stand on the page.
func (p *page) inPageOrder(figures []Figure) {
	if p.order == nil {
		return
	}
	slices.SortStableFunc(figures, func(a, b Figure) int { return cmp.Compare(a.Start, b.Start) })
	for i := range figures {
		figures[i].Seq = i + 1
	}
}
