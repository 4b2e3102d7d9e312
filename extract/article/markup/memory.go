package markup

import (
	"sync"

	"golang.org/x/net/html"
)

// memory is where the nodes of one tree lie.
type memory struct {
	nodes chunks[html.Node]
	attrs chunks[html.Attribute]
	// nodeRoom is what is left of the last chunk of nodes, attrRoom what is
	// taken of the last chunk of attributes.
	nodeRoom []html.Node
	attrRoom []html.Attribute
	open     []*html.Node
}

// memories keeps the memory of released trees for the next ones.
var memories = sync.Pool{New: func() any { return &memory{open: make([]*html.Node, 0, 64)} }}

// Release gives the tree's memory back. Nothing may use its nodes afterwards;
// their texts may be kept. It need not be called.
func (t Tree) Release() {
	m := t.memory
	if m == nil {
		return
	}
	m.nodes.clear()
	m.attrs.clear()
	m.nodeRoom, m.attrRoom = nil, nil
	clear(m.open[:cap(m.open)])
	m.open = m.open[:0]
	memories.Put(m)
}

// node returns a new node.
func (m *memory) node() *html.Node {
	if len(m.nodeRoom) == 0 {
		m.nodeRoom = m.nodes.next()
	}
	n := &m.nodeRoom[0]
	m.nodeRoom = m.nodeRoom[1:]
	return n
}

// forAttributes returns room for the attributes of one element at the end of a
// list that is longer by them afterwards.
func (m *memory) forAttributes() []html.Attribute {
	if cap(m.attrRoom)-len(m.attrRoom) < maxAttributes {
		m.attrRoom = m.attrs.next()[:0]
	}
	return m.attrRoom
}

// chunk is how many nodes or attributes memory is taken for at a time, and
// maxKept the most chunks of each that are kept for the next tree.
const (
	chunk   = 512
	maxKept = 32
)

// chunks are pieces of memory that are taken one after the other.
type chunks[T any] struct {
	all  [][]T
	used int // of all
}

// next returns a chunk that is not used yet.
func (c *chunks[T]) next() []T {
	if c.used == len(c.all) {
		c.all = append(c.all, make([]T, chunk))
	}
	c.used++
	return c.all[c.used-1]
}

func (c *chunks[T]) clear() {
	for _, used := range c.all[:c.used] {
		clear(used)
	}
	for i := maxKept; i < len(c.all); i++ {
		c.all[i] = nil
	}
	c.all = c.all[:min(len(c.all), maxKept)]
	c.used = 0
}
