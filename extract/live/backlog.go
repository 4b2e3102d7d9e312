package live

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"os"
	"slices"
	"time"

	"rekap/extract/archive"
	"rekap/extract/discover"
)

// backlog are the articles that a walk found. Their addresses wait in a
// nameless file; in memory there are some dozens of bytes of each, whatever a
// walk through years of history brings.
type backlog struct {
	file  *os.File
	size  int64
	tasks []task
	// places are the articles found, each with its place in tasks plus 1; 0
	// for one that nothing says to be on topic.
	places map[identity]uint32
	err    error // why an address could not be kept
}

// task is an article to be fetched, or to be asked for again.
type task struct {
	at    int64       // where its address begins in the file
	day   int64       // when it was published, in seconds since 1970; 0 where the links do not tell
	from  archive.Ref // of a known article, the entry to take the address of
	known bool
}

// published is when the article was published; zero where the links do not tell.
func (t task) published() time.Time {
	if t.day == 0 {
		return time.Time{}
	}
	return time.Unix(t.day, 0).UTC()
}

func newBacklog() *backlog { return &backlog{places: map[identity]uint32{}} }

func (b *backlog) close() {
	if b.file != nil {
		b.file.Close() // nothing in it is needed any more
	}
}

// take takes in a link. An article may come several times: it is fetched where
// one of its links is on topic, from the address that is told to be the newest.
func (b *backlog) take(l discover.Link, onTopic bool) {
	id := identityOf(l.URL)
	place, seen := b.places[id]
	day := int64(0)
	if !l.Published.IsZero() {
		day = l.Published.Unix()
	}
	switch {
	case b.err != nil:
	case place == 0 && onTopic:
		var at int64
		if at, b.err = b.keep(l.URL); b.err == nil {
			b.tasks = append(b.tasks, task{at: at, day: day})
			b.places[id] = uint32(len(b.tasks))
		}
	case !seen:
		b.places[id] = 0
	case place > 0 && onTopic && day > b.tasks[place-1].day:
		t := &b.tasks[place-1]
		var old string
		if old, b.err = b.address(*t); b.err != nil || old == l.URL && t.day != 0 {
			return
		}
		if old != l.URL {
			t.at, b.err = b.keep(l.URL)
		}
		t.day = day
	}
}

// keep writes an address down.
func (b *backlog) keep(address string) (int64, error) {
	if b.file == nil {
		f, err := os.CreateTemp("", "rekap-backlog-*")
		if err != nil {
			return 0, fmt.Errorf("keep what is to be fetched: %w", err)
		}
		b.file = f
		if err := os.Remove(f.Name()); err != nil {
			return 0, fmt.Errorf("keep what is to be fetched: %w", err)
		}
	}
	at := b.size
	n, err := b.file.WriteAt([]byte(address+"\n"), at)
	if err != nil {
		return 0, fmt.Errorf("keep what is to be fetched: %w", err)
	}
	b.size += int64(n)
	return at, nil
}

// address is the address of a task as a link had it.
func (b *backlog) address(t task) (string, error) {
	line, err := bufio.NewReaderSize(io.NewSectionReader(b.file, t.at, b.size-t.at), 256).ReadString('\n')
	if err != nil {
		return "", fmt.Errorf("read what is to be fetched: %w", err)
	}
	return line[:len(line)-1], nil
}

// arrange ends the taking in: the newest come first, and of those of one day
// the ones found first.
func (b *backlog) arrange() error {
	b.places = nil
	slices.SortStableFunc(b.tasks, func(x, y task) int { return cmp.Compare(y.day, x.day) })
	return b.err
}
