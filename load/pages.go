package load

import (
	"crypto/sha256"
	"encoding/binary"
	"iter"
	"time"

	"rekap/transform"
)

// Answer is the answer of the archive that brought a page. Its page's row
// carries both, so the same bytes in an earlier answer make another row. The
// zero Answer stands for any.
type Answer struct {
	Record string // FILE:OFFSET
	// Time is when it was fetched, in microseconds since 1970.
	Time int64
}

// AnswerOf is the answer that a page's row was read from.
func AnswerOf(record string, fetched time.Time) Answer {
	if fetched.IsZero() {
		return Answer{Record: record}
	}
	return Answer{record, fetched.UnixMicro()}
}

// pageKey stands for a page and the answer it counts by: half of a SHA-256, of
// which nobody finds two that are equal. A store may have millions of pages.
type pageKey [16]byte

func keyOf(id string, by Answer) pageKey {
	text := append([]byte(id), '\n')
	text = append(text, by.Record...)
	text = append(text, '\n')
	sum := sha256.Sum256(binary.BigEndian.AppendUint64(text, uint64(by.Time)))
	return pageKey(sum[:16])
}

// Pages is a set of pages, each with the answer it counts by. It holds some
// dozens of bytes of each. Its zero value is not usable; see [PagesOf].
type Pages struct{ taken map[pageKey]bool }

// PagesOf are pages by their ids, each by whichever answer it was read from.
func PagesOf(ids ...string) *Pages {
	p := &Pages{map[pageKey]bool{}}
	for _, id := range ids {
		p.Add(id, Answer{})
	}
	return p
}

// Add adds a page with the answer it counts by.
func (p *Pages) Add(id string, by Answer) { p.taken[keyOf(id, by)] = false }

// Len is the number of pages.
func (p *Pages) Len() int { return len(p.taken) }

// take takes a page of a segment where it counts and was not taken before.
func (p *Pages) take(page segmentPage) bool {
	for _, by := range []Answer{page.answer, {}} {
		key := keyOf(page.id, by)
		if taken, counts := p.taken[key]; counts && !taken {
			p.taken[key] = true
			return true
		}
	}
	return false
}

// giveBack forgets what was taken.
func (p *Pages) giveBack() {
	for key := range p.taken {
		p.taken[key] = false
	}
}

// left counts the pages that were not taken.
func (p *Pages) left() int {
	n := 0
	for _, taken := range p.taken {
		if !taken {
			n++
		}
	}
	return n
}

// KnownPages are the pages whose facts are in the segments, by the answers that
// they were read from.
type KnownPages struct{ read map[pageKey]bool }

// Has reports whether the facts of a page are known as read from an answer, and
// whether it could be read then.
func (k *KnownPages) Has(id string, from Answer) (known, read bool) {
	read, known = k.read[keyOf(id, from)]
	return known, read
}

// Len is the number of pages.
func (k *KnownPages) Len() int { return len(k.read) }

// Fetches are rows of the table fetches, given one by one: there may be more
// than should be in memory. An error ends them.
type Fetches = iter.Seq2[transform.FetchRow, error]

// FetchesOf are rows that are in memory.
func FetchesOf(rows ...transform.FetchRow) Fetches {
	return func(yield func(transform.FetchRow, error) bool) {
		for _, row := range rows {
			if !yield(row, nil) {
				return
			}
		}
	}
}
