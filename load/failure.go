package load

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"syscall"
)

// named gives an error of the file system or of DuckDB its kind, so that a
// run can say what to do.
func named(err error) error {
	if err == nil {
		return nil
	}
	text := err.Error()
	switch {
	case errors.Is(err, ErrDiskFull), errors.Is(err, ErrUnwritable):
		return err
	case errors.Is(err, syscall.ENOSPC), errors.Is(err, syscall.EDQUOT), errors.Is(err, syscall.EFBIG),
		strings.Contains(text, "No space left"), strings.Contains(text, "File too large"):
		return fmt.Errorf("%w: %w: make room and run again; what was published before is unchanged", ErrDiskFull, err)
	case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.EROFS), errors.Is(err, syscall.ENOTDIR),
		strings.Contains(text, "Permission denied"), strings.Contains(text, "Read-only file system"):
		return fmt.Errorf("%w: %w: check the owner and mode of the store's folder", ErrUnwritable, err)
	}
	return err
}
