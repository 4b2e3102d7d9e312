package batch

import (
	"cmp"
	"crypto/sha256"
	"slices"

	"rekap/data"
	"rekap/extract/archive"
)

// agenda are the works of an archive, in the order of their first answers in
// time, whatever files the answers lie in. Of each answer it holds a few bytes;
// the entries are read when their work's turn comes.
type agenda struct {
	pages    *archive.Archive
	registry *data.Registry
	answers  []answer // by group, the oldest first
	groups   int
}

// answer is an archived answer that figures are read from.
type answer struct {
	time  int64 // in seconds since 1970
	group uint32
	at    archive.Ref
}

// newAgenda groups the archive's answers: by article over its addresses and
// pages, and by address for official services.
func newAgenda(pages *archive.Archive, registry *data.Registry) (*agenda, error) {
	a := &agenda{pages: pages, registry: registry}
	numbers := map[[sha256.Size / 2]byte]uint32{}
	err := pages.Walk(func(at archive.Ref, e archive.Entry) error {
		if !holdsFacts(e) {
			return nil
		}
		// Of half a SHA-256 nobody finds two that are equal.
		sum := sha256.Sum256([]byte(keyOf(e, registry)))
		key := [sha256.Size / 2]byte(sum[:])
		group, known := numbers[key]
		if !known {
			group = uint32(len(numbers))
			numbers[key] = group
		}
		a.answers = append(a.answers, answer{e.Time.Unix(), group, at})
		return nil
	})
	if err != nil {
		return nil, err
	}
	a.groups = len(numbers)
	a.sort()
	return a, nil
}

// sort brings the groups into the order of their first answers, and their
// answers into that of time. Answers of the same second keep the order of their
// places.
func (a *agenda) sort() {
	slices.SortStableFunc(a.answers, func(x, y answer) int { return cmp.Compare(x.time, y.time) })
	ranks := make([]uint32, a.groups) // plus 1; 0 for none yet
	next := uint32(0)
	for i := range a.answers {
		x := &a.answers[i]
		if ranks[x.group] == 0 {
			next++
			ranks[x.group] = next
		}
		x.group = ranks[x.group]
	}
	slices.SortStableFunc(a.answers, func(x, y answer) int { return cmp.Compare(x.group, y.group) })
}

// parts gives the works in parts of some size, with how many groups of answers
// were gone through.
func (a *agenda) parts(size int, yield func(part []work, done int) error) error {
	var part []work
	done := 0
	for rest := a.answers; len(rest) > 0; {
		n := 1
		for n < len(rest) && rest[n].group == rest[0].group {
			n++
		}
		entries := make([]archive.Entry, n)
		for i := range entries {
			var err error
			if entries[i], err = a.pages.Entry(rest[i].at); err != nil {
				return err
			}
		}
		part = append(part, worksOf(keyOf(entries[0], a.registry), entries, a.registry)...)
		rest = rest[n:]
		if done++; len(part) < size && len(rest) > 0 {
			continue
		}
		if err := yield(part, done); err != nil {
			return err
		}
		part = nil
	}
	return nil
}
