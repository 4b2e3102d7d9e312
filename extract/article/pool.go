package article

import "sync"

// shadows keeps the buffers of pages that are done with for the next ones.
var shadows = sync.Pool{New: func() any { return &shadow{classes: make(map[string]classBits, 64)} }}

// maxKept and maxKeptElems bound the text and elements of a page whose buffers are kept.
const (
	maxKept      = 1 << 20
	maxKeptElems = 1 << 15
)

// release gives the shadow's buffers back. Nothing may use it afterwards; the
// texts taken from it are copies.
func (s *shadow) release() {
	if cap(s.arena) > maxKept || cap(s.elems) > maxKeptElems {
		return
	}
	clear(s.elems) // they point into the page's DOM
	clear(s.stamps)
	clear(s.classes)
	*s = shadow{
		arena: s.arena[:0], blocks: s.blocks[:0], spans: s.spans[:0], elems: s.elems[:0], stamps: s.stamps[:0],
		running: s.running[:0], classes: s.classes,
	}
	shadows.Put(s)
}
