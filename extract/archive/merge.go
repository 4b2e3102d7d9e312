package archive

import (
	"bufio"
	"bytes"
	"container/heap"
	"errors"
	"io"
	"os"
	"slices"
)

// runBytes is how much of the notes is sorted in memory at once.
const runBytes = 256 << 10

// merge gives the index lines of all entries, sorted by bytes, each with the
// number of its card: those of the index as it stands, but for those of files
// that changed under it, and the notes. What is given holds until the next.
func (a *Archive) merge(yield func(n uint32, line []byte) error) error {
	spill := &notes{}
	defer spill.clear()
	runs, err := a.sortNotes(spill)
	if err != nil {
		return err
	}
	order := a.cards.order()
	queue := &runQueue{}
	for _, r := range append(runs, a.indexRun()) {
		if err := queue.add(r); err != nil {
			return err
		}
	}
	for queue.Len() > 0 {
		r := (*queue)[0]
		e, err := parseLine(r.line[:len(r.line)-1])
		if err != nil {
			return err
		}
		n, known := a.cards.at(order, e.File, e.Offset)
		if known && (!r.index || a.cards.card(n).line == r.place) {
			if err := yield(n, r.line); err != nil {
				return err
			}
		}
		if err := queue.next(); err != nil {
			return err
		}
	}
	return nil
}

// sortNotes sorts the notes in runs, which are kept in spill where there are
// several.
func (a *Archive) sortNotes(spill *notes) ([]*run, error) {
	in := bufio.NewReader(io.NewSectionReader(&a.notes, 0, a.notes.size))
	var runs []*run
	for {
		lines, err := readSome(in)
		if err != nil && err != io.EOF {
			return nil, err
		}
		end := err == io.EOF
		slices.SortFunc(lines, bytes.Compare)
		if end && len(runs) == 0 {
			return []*run{{in: bufio.NewReader(bytes.NewReader(slices.Concat(lines...)))}}, nil
		}
		start := spill.size
		for _, line := range lines {
			if _, err := spill.append(line, a.scratch()); err != nil {
				return nil, err
			}
		}
		runs = append(runs, &run{in: bufio.NewReader(io.NewSectionReader(spill, start, spill.size-start))})
		if end {
			return runs, nil
		}
	}
}

// readSome reads lines of runBytes together; the last with io.EOF.
func readSome(in *bufio.Reader) ([][]byte, error) {
	var lines [][]byte
	for size := 0; size < runBytes; {
		line, err := readLine(in, nil)
		if err != nil {
			return lines, err
		}
		lines = append(lines, line)
		size += len(line)
	}
	return lines, nil
}

// scratch is the folder for files without a name.
func (a *Archive) scratch() string {
	if a.dir == "" {
		return ""
	}
	if _, err := os.Stat(a.dir); err != nil {
		return ""
	}
	return a.dir
}

// indexRun are the lines of the index as it stands.
func (a *Archive) indexRun() *run {
	r := &run{index: true, ahead: a.indexHead}
	if a.index == nil {
		r.in = bufio.NewReader(bytes.NewReader(nil))
	} else {
		r.in = bufio.NewReaderSize(io.NewSectionReader(a.index, a.indexHead, a.indexSize-a.indexHead), 64<<10)
	}
	return r
}

// run is a sorted sequence of lines.
type run struct {
	in    *bufio.Reader
	line  []byte
	index bool  // of the index as it stands
	place int64 // of the line
	ahead int64 // place of what is still to be read
}

func (r *run) next() (err error) {
	r.line, err = readLine(r.in, r.line[:0])
	r.place = r.ahead
	r.ahead += int64(len(r.line))
	return err
}

// runQueue holds runs by their next lines.
type runQueue []*run

func (q runQueue) Len() int           { return len(q) }
func (q runQueue) Less(i, j int) bool { return bytes.Compare(q[i].line, q[j].line) < 0 }
func (q runQueue) Swap(i, j int)      { q[i], q[j] = q[j], q[i] }
func (q *runQueue) Push(x any)        { *q = append(*q, x.(*run)) }
func (q *runQueue) Pop() any {
	last := (*q)[len(*q)-1]
	*q = (*q)[:len(*q)-1]
	return last
}

// add takes a run that has a line.
func (q *runQueue) add(r *run) error {
	err := r.next()
	if errors.Is(err, io.EOF) {
		return nil
	}
	if err == nil {
		heap.Push(q, r)
	}
	return err
}

// next goes on to the next line.
func (q *runQueue) next() error {
	switch err := (*q)[0].next(); {
	case errors.Is(err, io.EOF):
		heap.Pop(q)
	case err != nil:
		return err
	default:
		heap.Fix(q, 0)
	}
	return nil
}
