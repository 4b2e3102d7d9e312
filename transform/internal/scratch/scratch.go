// Package scratch lends slices that one text's reading is done with to the next.
package scratch

import (
	"slices"
	"sync"
)

// maxKept bounds the elements of a slice that is kept.
const maxKept = 1 << 14

// Pool lends slices of one kind. Its zero value is ready; it may be used by
// many readers at once.
type Pool[T any] struct{ pool sync.Pool }

// Get returns an empty slice with room for n elements. Elements that were put
// back are not cleared.
func (p *Pool[T]) Get(n int) *[]T {
	s, ok := p.pool.Get().(*[]T)
	if !ok {
		s = new([]T)
	}
	*s = slices.Grow((*s)[:0], n)
	return s
}

// Put gives a slice back. Nothing may point into it afterwards.
func (p *Pool[T]) Put(s *[]T) {
	if cap(*s) <= maxKept {
		p.pool.Put(s)
	}
}
