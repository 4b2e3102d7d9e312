package markup

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// format adds a formatting element and notes it as active. Of more than three
// alike the oldest is forgotten, as the standard has it.
func (b *builder) format(t *tag) {
	slices.SortFunc(t.attrs, func(x, y html.Attribute) int { return strings.Compare(x.Key, y.Key) })
	n := b.push(*t)
	alike := 0
	for i := len(b.formatting) - 1; i >= 0 && b.formatting[i] != nil; i-- {
		if x := b.formatting[i]; x.DataAtom == t.atom && slices.Equal(x.Attr, t.attrs) {
			if alike++; alike >= 3 {
				b.formatting = append(b.formatting[:i], b.formatting[i+1:]...)
			}
		}
	}
	b.formatting = append(b.formatting, n)
	if len(b.formatting) > maxFormatting {
		b.bad = true
	}
}

// reconstruct opens anew the formatting elements that were closed by the end of
// an element around them.
func (b *builder) reconstruct() {
	i := len(b.formatting)
	for i > 0 && b.formatting[i-1] != nil && index(b.open, b.formatting[i-1]) < 0 {
		i--
	}
	for ; i < len(b.formatting); i++ {
		n := b.formatting[i]
		b.formatting[i] = b.push(tag{atom: n.DataAtom, name: n.Data, attrs: n.Attr})
	}
}

// clearFormatting forgets the formatting elements back to the last marker.
func (b *builder) clearFormatting() {
	for len(b.formatting) > 0 {
		last := len(b.formatting) - 1
		n := b.formatting[last]
		b.formatting = b.formatting[:last]
		if n == nil {
			return
		}
	}
}

// endFormat takes the end tag of a formatting element. Where a box is open
// inside the element, the two overlap and the page needs html.Parse.
func (b *builder) endFormat(t *tag) {
	top := b.top()
	if top.DataAtom == t.atom && index(b.formatting, top) < 0 {
		b.pop()
		return
	}
	f := -1
	for i := len(b.formatting) - 1; i >= 0 && b.formatting[i] != nil; i-- {
		if b.formatting[i].DataAtom == t.atom {
			f = i
			break
		}
	}
	if f < 0 {
		b.endOther(t)
		return
	}
	at := index(b.open, b.formatting[f])
	if at >= 0 {
		if b.inScope(t.atom) < 0 {
			return
		}
		for _, n := range b.open[at:] {
			if special(n.DataAtom) {
				b.bad = true
				return
			}
		}
		b.cut(at)
	}
	b.formatting = append(b.formatting[:f], b.formatting[f+1:]...)
}

// closeLink closes the link that is open before another one: links do not nest.
func (b *builder) closeLink() {
	for i := len(b.formatting) - 1; i >= 0 && b.formatting[i] != nil; i-- {
		n := b.formatting[i]
		if n.DataAtom != atom.A {
			continue
		}
		b.endFormat(&tag{atom: atom.A, name: "a"})
		b.closeOut(n)
		if i := index(b.formatting, n); i >= 0 {
			b.formatting = append(b.formatting[:i], b.formatting[i+1:]...)
		}
		return
	}
}
