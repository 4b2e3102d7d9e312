package data

import (
	"embed"
	"io/fs"
)

//go:generate go run ../cmd/samplearchive -data .

// sampleFiles holds the sample archive; package-level because embedding needs it.
//
//go:embed sample/*.warc.gz
var sampleFiles embed.FS

// SampleArchive is the folder of the sample archive: real figures of published
// articles, their wording re-told, rendered as pages in the markup of outlet
// families, and answers of the official service of Ditjen Dukcapil. See
// README.md in data/sample.
func SampleArchive() fs.FS {
	// Sub fails only on an invalid path, and this one is a constant.
	fsys, _ := fs.Sub(sampleFiles, "sample")
	return fsys
}
