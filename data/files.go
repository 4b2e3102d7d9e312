package data

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"io/fs"
	"slices"
)

// files holds the reference files; package-level because embedding needs it.
//
//go:embed *.csv *.yaml official/*.csv indicators.yaml numerals.yaml furniture.yaml corrections.yaml
var files embed.FS

// notForExtraction are the files that no reading of a page depends on.
var notForExtraction = []string{"tiles.csv"}

// Fingerprint is a short hash over the embedded reference files that bear on
// extraction, names and bytes: equal fingerprints read a page alike.
func Fingerprint() string {
	return fingerprint(files)
}

func fingerprint(fsys fs.FS) string {
	h := sha256.New()
	// WalkDir goes in lexical order and an embedded file cannot fail to be
	// read, so the hash is a function of the files alone.
	_ = fs.WalkDir(fsys, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || slices.Contains(notForExtraction, path) {
			return err
		}
		b, err := fs.ReadFile(fsys, path)
		if err != nil {
			return err
		}
		sum := sha256.Sum256(b)
		h.Write([]byte(path))
		h.Write([]byte{0})
		h.Write(sum[:])
		return nil
	})
	return hex.EncodeToString(h.Sum(nil))[:12]
}
