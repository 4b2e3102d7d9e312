// Package report writes a published file as a folder of static pages: an
// overview, the comparison, a page for each region with the sentence behind
// every figure, conflicts, coverage, sources and method, and the data to
// download.
//
// The pages work from a folder and from any web server. They ask the network
// for nothing, and their Content-Security-Policy forbids it. All tables and
// drawings stand without JavaScript, which only searches, sorts and filters.
// Text of foreign pages is text on these, whatever it looks like.
//
// The same file and language give the same bytes: every date is of the data,
// none of the clock.
package report

import (
	"context"
	"embed"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/google/renameio/v2"

	"rekap/queries"
	"rekap/queries/dataset"
)

//go:embed assets/report.css assets/report.js
var assets embed.FS

// Options are the choices of Write.
type Options struct {
	// Lang is one of Languages; empty means the first.
	Lang string
	// File is the path of the published file, which is copied among the
	// downloads.
	File string
	// Progress is told the number of pages done and their total; nil for nobody.
	Progress func(stage string, done, total int)
}

// Summary says what was written.
type Summary struct {
	Pages int
	// Bytes is the size of pages and assets, without the downloads.
	Bytes int64
}

// DataFolder is the folder of the downloads within the report.
const DataFolder = "data"

// Write writes the report into a folder, which is made where it is missing.
// Files of an earlier report are replaced; others stay. An error of kind
// ErrLanguage says that the language is none of Languages.
func Write(ctx context.Context, file *queries.File, dir string, opt Options) (Summary, error) {
	if opt.Lang == "" {
		opt.Lang = Languages()[0]
	}
	if opt.Progress == nil {
		opt.Progress = func(string, int, int) {}
	}
	w, err := wordsOf(opt.Lang)
	if err != nil {
		return Summary{}, err
	}
	c, err := read(ctx, file)
	if err != nil {
		return Summary{}, err
	}
	s, err := newSite(c, w)
	if err != nil {
		return Summary{}, err
	}
	data := filepath.Join(dir, DataFolder)
	tables, err := dataset.Write(ctx, file, data, func(done, total int) { opt.Progress("data", done, total) })
	if err != nil {
		return Summary{}, err
	}
	if err := copyFile(opt.File, filepath.Join(data, databaseName)); err != nil {
		return Summary{}, err
	}
	if s.downloads, err = downloadsOf(data, tables); err != nil {
		return Summary{}, err
	}
	return s.write(ctx, dir, func(done, total int) { opt.Progress("pages", done, total) })
}

// databaseName is the published file's name among the downloads.
const databaseName = "rekap.duckdb"

// copyFile copies the published file. A link would let a program that opens
// the download for writing change the store.
func copyFile(from, to string) error {
	in, err := os.Open(from)
	if err != nil {
		return fmt.Errorf("report: copy the published file: %w", err)
	}
	defer in.Close()
	out, err := renameio.NewPendingFile(to, renameio.WithPermissions(0o644))
	if err != nil {
		return fmt.Errorf("report: copy the published file: %w", err)
	}
	defer out.Cleanup()
	if _, err := io.Copy(out, in); err != nil {
		return fmt.Errorf("report: copy the published file to %s: %w", to, err)
	}
	return out.CloseAtomicallyReplace()
}
