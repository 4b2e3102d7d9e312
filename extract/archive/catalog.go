package archive

import (
	"cmp"
	"hash/maphash"
	"slices"
	"sort"
	"strings"
)

// A card is what is held in memory of an entry: hashes of what it is looked up
// by, and where its index line stands. All else is read from that line when it
// is asked for, and compared there: equal hashes of different addresses cost a
// read, and at worst hide a body that is then archived twice.
type card struct {
	keys   [keyKinds]uint64 // 0 where it is not looked up by that
	time   int64            // seconds since 1970
	offset int64
	line   int64 // place in the index; ^place in the notes, see [notes]
	file   uint32
	before uint32 // the card before of the same address, plus 1; 0 for none
}

// What a card is looked up by.
const (
	byURL = iota
	byID
	byDigest // only what can be an original
	keyKinds
)

// catalog are the cards of an archive. A card's number does not change.
type catalog struct {
	hash   func(string) uint64 // never 0
	chunks [][]card            // all but the last are full
	heads  [keyKinds]heads
	names  []string // of files; cards have their places here
	places map[string]uint32
}

const chunkCards = 1 << 10

func newCatalog() catalog {
	seed := maphash.MakeSeed()
	return catalog{
		hash:   func(s string) uint64 { return max(maphash.String(seed, s), 1) },
		places: map[string]uint32{},
	}
}

func (c *catalog) size() uint32 {
	if len(c.chunks) == 0 {
		return 0
	}
	return uint32((len(c.chunks)-1)*chunkCards + len(c.chunks[len(c.chunks)-1]))
}

func (c *catalog) card(n uint32) *card { return &c.chunks[n/chunkCards][n%chunkCards] }

// cardOf is the card of an entry whose index line is at a place.
func (c *catalog) cardOf(e *Entry, line int64) card {
	k := card{time: e.Time.Unix(), offset: e.Offset, line: line, file: c.file(e.File)}
	k.keys[byURL] = c.hash(targetURI(e.URL))
	if e.Type != TypeFailure {
		k.keys[byID] = c.hash(e.ID)
	}
	if e.Type == TypeResponse && e.Status/100 == 2 {
		k.keys[byDigest] = c.hash(e.Digest)
	}
	return k
}

func (c *catalog) file(name string) uint32 {
	n, ok := c.places[name]
	if !ok {
		n = uint32(len(c.names))
		c.names = append(c.names, name)
		c.places[name] = n
	}
	return n
}

// fill makes the catalog of cards in any order, whose memory it takes.
func (c *catalog) fill(cards []card) {
	slices.SortFunc(cards, c.byPlace)
	for len(cards) > 0 {
		n := min(len(cards), chunkCards)
		c.chunks = append(c.chunks, cards[:n:n])
		cards = cards[n:]
	}
	for n := range c.size() {
		c.link(n)
	}
}

// add takes one more card.
func (c *catalog) add(k card) {
	last := len(c.chunks) - 1
	if last < 0 || len(c.chunks[last]) == chunkCards {
		c.chunks = append(c.chunks, make([]card, 0, chunkCards))
		last++
	}
	c.chunks[last] = append(c.chunks[last], k)
	c.link(c.size() - 1)
}

// link makes a card found by its keys. Of an address the newest card leads to
// the others; of an id and of a digest the first stays.
func (c *catalog) link(n uint32) {
	k := c.card(n)
	for kind, key := range k.keys {
		if key == 0 {
			continue
		}
		switch cell := c.heads[kind].cell(key, kind, c); {
		case *cell == 0:
			*cell = n + 1
			c.heads[kind].used++
		case kind == byURL:
			k.before, *cell = *cell, n+1
		}
	}
}

// find is the card that a key leads to.
func (c *catalog) find(kind int, key string) (uint32, bool) {
	if len(c.heads[kind].cells) == 0 {
		return 0, false
	}
	n := *c.heads[kind].slot(c.hash(key), kind, c)
	return n - 1, n != 0
}

// history are the cards that an address leads to, the newest first.
func (c *catalog) history(url string) []uint32 {
	var all []uint32
	n, ok := c.find(byURL, targetURI(url))
	for ok {
		all = append(all, n)
		n, ok = c.card(n).before-1, c.card(n).before != 0
	}
	slices.SortStableFunc(all, func(a, b uint32) int {
		x, y := c.card(a), c.card(b)
		return cmp.Or(cmp.Compare(y.time, x.time), c.byPlace(*y, *x))
	})
	return all
}

// byPlace orders cards by file name and offset.
func (c *catalog) byPlace(a, b card) int {
	if a.file != b.file {
		return strings.Compare(c.names[a.file], c.names[b.file])
	}
	return cmp.Compare(a.offset, b.offset)
}

// order are the numbers of all cards by their place.
func (c *catalog) order() []uint32 {
	all := make([]uint32, c.size())
	for i := range all {
		all[i] = uint32(i)
	}
	slices.SortFunc(all, func(a, b uint32) int { return c.byPlace(*c.card(a), *c.card(b)) })
	return all
}

// at is the number of the card at a place, by the order of all.
func (c *catalog) at(order []uint32, file string, offset int64) (uint32, bool) {
	n, known := c.places[file]
	if !known {
		return 0, false
	}
	want := card{file: n, offset: offset}
	i, found := sort.Find(len(order), func(i int) int { return c.byPlace(want, *c.card(order[i])) })
	if !found {
		return 0, false
	}
	return order[i], true
}

// heads is a hash table with open addressing from keys to cards. A cell holds a
// card's number plus 1; 0 is an empty cell.
type heads struct {
	cells []uint32
	used  int
}

// cell is the cell of a key, an empty one where the key is new, in a table with
// room for one more.
func (h *heads) cell(key uint64, kind int, c *catalog) *uint32 {
	if 4*(h.used+1) > 3*len(h.cells) {
		old := h.cells
		h.cells = make([]uint32, max(2*len(old), 64))
		for _, n := range old {
			if n != 0 {
				*h.slot(c.card(n - 1).keys[kind], kind, c) = n
			}
		}
	}
	return h.slot(key, kind, c)
}

// slot is the cell of a key in the table as it is.
func (h *heads) slot(key uint64, kind int, c *catalog) *uint32 {
	mask := uint64(len(h.cells) - 1)
	for i := key & mask; ; i = (i + 1) & mask {
		if n := h.cells[i]; n == 0 || c.card(n - 1).keys[kind] == key {
			return &h.cells[i]
		}
	}
}
