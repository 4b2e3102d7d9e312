package scratch

import "testing"

func TestGetIsEmptyWithRoom(t *testing.T) {
	var p Pool[int]
	for _, n := range []int{0, 3, 100, 2} {
		s := p.Get(n)
		if len(*s) != 0 || cap(*s) < n {
			t.Errorf("Get(%d): length %d, room %d", n, len(*s), cap(*s))
		}
		*s = append(*s, 1, 2, 3)
		p.Put(s)
	}
}

func TestPutDropsWhatIsTooLong(t *testing.T) {
	var p Pool[int]
	p.Put(p.Get(maxKept + 1))
	if s := p.Get(0); cap(*s) > maxKept {
		t.Errorf("a slice of %d was kept, of %d at most", cap(*s), maxKept)
	}
}
