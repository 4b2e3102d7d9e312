package load

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"rekap/transform"
)

// AppendRun adds a run to the ledger and puts it on disk. A line that a killed
// process left unfinished is closed first.
func (s *Store) AppendRun(run transform.RunRow) error {
	line, err := json.Marshal(run)
	if err != nil {
		return fmt.Errorf("write run to %s: %w", s.ledger(), err)
	}
	f, err := os.OpenFile(s.ledger(), os.O_RDWR|os.O_CREATE|os.O_APPEND, 0o644)
	if err != nil {
		return named(fmt.Errorf("open run ledger: %w", err))
	}
	defer f.Close()
	if open, err := unfinished(f); err != nil {
		return named(fmt.Errorf("read %s: %w", s.ledger(), err))
	} else if open {
		line = append([]byte{'\n'}, line...)
	}
	if _, err := f.Write(append(line, '\n')); err != nil {
		return named(fmt.Errorf("write run to %s: %w", s.ledger(), err))
	}
	if err := f.Sync(); err != nil {
		return named(fmt.Errorf("write run to %s: %w", s.ledger(), err))
	}
	return nil
}

func unfinished(f *os.File) (bool, error) {
	info, err := f.Stat()
	if err != nil || info.Size() == 0 {
		return false, err
	}
	var last [1]byte
	if _, err := f.ReadAt(last[:], info.Size()-1); err != nil {
		return false, err
	}
	return last[0] != '\n', nil
}

// Runs are the runs of the ledger, oldest first. Lines that are no run (the
// rest of a killed write) are skipped and counted.
func (s *Store) Runs() (runs []transform.RunRow, skipped int, err error) {
	text, err := os.ReadFile(s.ledger())
	if errors.Is(err, fs.ErrNotExist) {
		return nil, 0, nil
	}
	if err != nil {
		return nil, 0, named(fmt.Errorf("read run ledger: %w", err))
	}
	lines := bufio.NewScanner(bytes.NewReader(text))
	lines.Buffer(nil, len(text)+1)
	for lines.Scan() {
		var run transform.RunRow
		switch {
		case len(bytes.TrimSpace(lines.Bytes())) == 0:
		case json.Unmarshal(lines.Bytes(), &run) != nil || run.RunID == "":
			skipped++
		default:
			runs = append(runs, run)
		}
	}
	return runs, skipped, lines.Err()
}
