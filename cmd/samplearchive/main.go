// Command samplearchive writes the sample archive that Rekap carries in its
// binary: the article cases of data/sample/cases, each rendered as a page in
// the markup of its outlet's family, and the answers of the official ArcGIS
// service of Ditjen Dukcapil for two of its layers.
//
//	go run ./cmd/samplearchive [-data DIR]
//
// DIR is the repository's data folder ("data"). The same inputs give the same
// bytes. Figures stand as published, the wording of the articles is re-told,
// and every page says so, to readers and to programs.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"github.com/google/renameio/v2"

	"rekap/extract/archive"
)

// archiveName is the name of the sample archive's file without .warc.gz.
const archiveName = "sample"

func main() {
	data := flag.String("data", "data", "the repository's data folder")
	flag.Parse()
	if err := run(*data); err != nil {
		fmt.Fprintf(os.Stderr, "samplearchive: %v\n", err)
		os.Exit(1)
	}
}

func run(data string) error {
	dir, err := os.MkdirTemp("", "samplearchive")
	if err != nil {
		return fmt.Errorf("make a folder for the archive: %w", err)
	}
	defer os.RemoveAll(dir)
	records, err := collect(os.DirFS(data))
	if err != nil {
		return err
	}
	if err := write(dir, records); err != nil {
		return err
	}
	b, err := os.ReadFile(filepath.Join(dir, archiveName+".warc.gz"))
	if err != nil {
		return fmt.Errorf("read the finished archive: %w", err)
	}
	target := filepath.Join(data, "sample", archiveName+".warc.gz")
	if err := renameio.WriteFile(target, b, 0o644); err != nil {
		return fmt.Errorf("put the archive in its place: %w", err)
	}
	fmt.Fprintf(os.Stderr, "%s: %d answers, %d bytes\n", target, len(records), len(b))
	return nil
}

// write puts the records into a new archive in dir.
func write(dir string, records []archive.ResponseRecord) (err error) {
	a, err := archive.Open(dir, archive.WithStableIDs(), archive.WithSoftware("rekap samplearchive"),
		archive.WithClock(clockAt(records)))
	if err != nil {
		return fmt.Errorf("open the archive: %w", err)
	}
	w, err := a.Writer(archiveName)
	if err != nil {
		return fmt.Errorf("start the archive's file: %w", err)
	}
	for _, r := range records {
		if _, err := w.Response(r); err != nil {
			w.Close()
			return fmt.Errorf("write %s: %w", r.URL, err)
		}
	}
	if err := w.Close(); err != nil {
		return fmt.Errorf("finish the archive's file: %w", err)
	}
	return nil
}
