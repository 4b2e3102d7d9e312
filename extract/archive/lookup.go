package archive

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"time"
)

// Ref is the place of an entry in an archive that is open. It holds as long as
// the archive does.
type Ref uint32

// Walk gives all entries in the order of their records: files by name, records
// by place. It ends with the first error, which it returns.
func (a *Archive) Walk(yield func(Ref, Entry) error) error {
	a.mu.RLock()
	order := a.cards.order()
	a.mu.RUnlock()
	for _, n := range order {
		e, err := a.Entry(Ref(n))
		if err != nil {
			return err
		}
		if err := yield(Ref(n), e); err != nil {
			return err
		}
	}
	return nil
}

// Entries are all entries in the order of [Archive.Walk].
func (a *Archive) Entries() ([]Entry, error) {
	var all []Entry
	err := a.Walk(func(_ Ref, e Entry) error {
		all = append(all, e)
		return nil
	})
	return all, err
}

// Entry is the entry at a place.
func (a *Archive) Entry(r Ref) (Entry, error) {
	a.mu.RLock()
	defer a.mu.RUnlock()
	if uint32(r) >= a.cards.size() {
		return Entry{}, fmt.Errorf("%w: the archive has no entry %d", ErrInvalid, r)
	}
	e, err := a.entry(uint32(r))
	if err != nil {
		return Entry{}, err
	}
	return a.complete(e)
}

// entry reads the entry of a card. The caller holds the lock.
func (a *Archive) entry(n uint32) (Entry, error) {
	k := a.cards.card(n)
	var from io.ReaderAt = a.index
	place := k.line
	if place < 0 {
		from, place = &a.notes, ^place
	}
	line, err := lineAt(from, place)
	var e Entry
	if err == nil {
		e, err = parseLine(line)
	}
	if err == nil && e.Offset != k.offset {
		err = errIndex
	}
	if err != nil {
		return Entry{}, fmt.Errorf("index line of %s:%d: %w", a.cards.names[k.file], k.offset, err)
	}
	e.File = a.cards.names[k.file]
	return e, nil
}

// usualLine is more than most index lines have bytes.
const usualLine = 1 << 10

// lineAt is the line at a place, without its line feed.
func lineAt(from io.ReaderAt, place int64) ([]byte, error) {
	if from == nil {
		return nil, errIndex
	}
	for size := usualLine; size <= maxLine; size *= 4 {
		buf := make([]byte, size)
		n, err := from.ReadAt(buf, place)
		if end := bytes.IndexByte(buf[:n], '\n'); end >= 0 {
			return buf[:end], nil
		}
		if errors.Is(err, io.EOF) {
			return nil, errIndex
		}
		if err != nil {
			return nil, err
		}
	}
	return nil, errIndex
}

// complete fills in what a revisit takes from its original.
func (a *Archive) complete(e Entry) (Entry, error) {
	if e.Type != TypeRevisit || e.Digest != "" && e.MediaType != "" {
		return e, nil
	}
	of, ok, err := a.original(e)
	if ok {
		e.Digest = of.Digest
		e.MediaType = cmp.Or(e.MediaType, of.MediaType)
	}
	return e, err
}

// maxRevisits bounds how far a revisit is followed.
const maxRevisits = 8

// original finds the response that a revisit refers to: by record id, else by
// address and date, else by digest.
func (a *Archive) original(e Entry) (Entry, bool, error) {
	for range maxRevisits {
		if e.Type == TypeResponse {
			return e, true, nil
		}
		next, ok, err := a.found(byID, e.RefersTo)
		if err == nil && !ok {
			next, ok, err = a.capture(e.RefersToURL, e.RefersToTime)
		}
		if err == nil && !ok {
			next, ok, err = a.found(byDigest, e.Digest)
		}
		if err != nil || !ok {
			return Entry{}, false, err
		}
		e = next
	}
	return Entry{}, false, nil
}

// found is the entry with an id or a digest.
func (a *Archive) found(kind int, key string) (Entry, bool, error) {
	n, ok := a.cards.find(kind, key)
	if !ok || key == "" {
		return Entry{}, false, nil
	}
	e, err := a.entry(n)
	return e, err == nil && (kind == byID && e.ID == key || kind == byDigest && e.Digest == key), err
}

// capture finds the response of an address at a time.
func (a *Archive) capture(url string, at time.Time) (Entry, bool, error) {
	for _, n := range a.cards.history(url) {
		if a.cards.card(n).time != at.Unix() {
			continue
		}
		e, err := a.entry(n)
		if err != nil || e.Type == TypeResponse && targetURI(e.URL) == targetURI(url) {
			return e, err == nil, err
		}
	}
	return Entry{}, false, nil
}

// maxValidators bounds how many answers back validators are looked for.
const maxValidators = 16

// Latest is the response that a conditional request for exactly this URL is
// made against: the newest with a 2xx status, or the one that a newer revisit
// refers to, which may be another URL's. Its ETag and LastModified are the newest
// that the server stated for this URL and body.
func (a *Archive) Latest(url string) (Entry, bool, error) {
	a.mu.RLock()
	defer a.mu.RUnlock()
	var latest Entry
	var etag, modified string
	same := 0 // answers with the latest body
	for _, n := range a.cards.history(url) {
		e, err := a.entry(n)
		if err != nil {
			return Entry{}, false, err
		}
		if e.Type == TypeFailure || targetURI(e.URL) != targetURI(url) {
			continue
		}
		of, ok, err := a.original(e)
		if err != nil {
			return Entry{}, false, err
		}
		if !ok || of.Status/100 != 2 {
			continue
		}
		if same++; latest.ID == "" {
			latest = of
		}
		if of.ID != latest.ID {
			break
		}
		etag, modified = cmp.Or(etag, e.ETag), cmp.Or(modified, e.LastModified)
		if e.ID == of.ID || etag != "" && modified != "" || same == maxValidators {
			break
		}
	}
	if targetURI(latest.URL) == targetURI(url) {
		etag, modified = cmp.Or(etag, latest.ETag), cmp.Or(modified, latest.LastModified)
	}
	latest.ETag, latest.LastModified = etag, modified
	return latest, latest.ID != "", nil
}

// Has finds the first response with a 2xx status whose payload has this digest.
func (a *Archive) Has(digest string) (Entry, bool, error) {
	a.mu.RLock()
	defer a.mu.RUnlock()
	return a.found(byDigest, digest)
}
