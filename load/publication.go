package load

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/google/renameio/v2"
)

// Format is the version of the store's layout and of the published file's
// tables. It grows by one with each change that an older program would
// misread.
const Format = 1

// Fingerprint says what a published file is made from. Two equal fingerprints
// mean the same file, so that nothing need be done; none of its parts costs
// more to find when there are more observations.
type Fingerprint struct {
	Archive   string `json:"archive"`   // of the archive's files: their names, sizes and last records
	Extractor string `json:"extractor"` // code, data and registry, as far as they bear on reading
	Reference string `json:"reference"` // of the tables of reference data that are loaded
	Sources   string `json:"sources"`   // of the registry, as far as it is shown
	Queries   string `json:"queries"`   // of the SQL that derives, shows and checks
}

// Publication is what published.json holds.
type Publication struct {
	Format      int         `json:"format"`
	Fingerprint Fingerprint `json:"fingerprint"`
	// Program is the version of the program that wrote it.
	Program string `json:"program"`
	// Size is the size of the published file in bytes; another size means that
	// the file is not the one that was published.
	Size int64 `json:"size"`
}

// Published is what the published file was made from: an error of kind
// ErrNoFile where nothing was published, of kind ErrDamaged where the file or
// its note does not fit, of kind ErrNewer where a newer Rekap wrote it.
func (s *Store) Published() (Publication, error) {
	var p Publication
	text, err := os.ReadFile(s.published())
	if errors.Is(err, fs.ErrNotExist) {
		return p, fmt.Errorf("%w in %s", ErrNoFile, s.dir)
	}
	if err != nil {
		return p, named(fmt.Errorf("read %s: %w", s.published(), err))
	}
	if err := json.Unmarshal(text, &p); err != nil {
		return p, fmt.Errorf("%w: %s: %w", ErrDamaged, s.published(), err)
	}
	if p.Format > Format {
		return p, fmt.Errorf("%w: %s has format %d, this Rekap reads up to %d: use Rekap %s or newer",
			ErrNewer, s.dir, p.Format, Format, p.Program)
	}
	info, err := os.Stat(s.File())
	if errors.Is(err, fs.ErrNotExist) {
		return p, fmt.Errorf("%w: %s is gone", ErrNoFile, s.File())
	}
	if err != nil {
		return p, named(fmt.Errorf("look at %s: %w", s.File(), err))
	}
	if info.Size() != p.Size {
		return p, fmt.Errorf("%w: %s has %d bytes, %d were published", ErrDamaged, s.File(), info.Size(), p.Size)
	}
	return p, nil
}

// Unchanged says whether the published file is whole and made from just this,
// so that a refresh has nothing to do.
func (s *Store) Unchanged(now Fingerprint) bool {
	p, err := s.Published()
	return err == nil && p.Format == Format && p.Fingerprint == now
}

func (s *Store) note(p Publication) error {
	text, err := json.MarshalIndent(p, "", "  ")
	if err != nil {
		return fmt.Errorf("write %s: %w", s.published(), err)
	}
	if err := renameio.WriteFile(s.published(), append(text, '\n'), 0o644); err != nil {
		return named(fmt.Errorf("write %s: %w", s.published(), err))
	}
	return nil
}
