package archive

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"time"

	jsonv2 "github.com/go-json-experiment/json"
)

// The index is a CDXJ file: lines of a sort-friendly key, a time stamp of 14
// digits and a JSON object, sorted by bytes. Its first line says which files,
// at which sizes, the lines were made from.

const (
	stampForm   = "20060102150405"
	metaPrefix  = "!meta "
	indexFormat = "rekap-cdxj-1"
)

// cdxjLine is the JSON object of an index line. The first names are those that
// CDXJ files share; the rest are this archive's.
type cdxjLine struct {
	URL          string `json:"url"`
	Mime         string `json:"mime,omitempty"`
	Status       int    `json:"status,omitempty"`
	Digest       string `json:"digest,omitempty"`
	Length       int64  `json:"length"`
	Offset       int64  `json:"offset"`
	File         string `json:"filename"`
	Type         Type   `json:"type"`
	ID           string `json:"id"`
	ETag         string `json:"etag,omitempty"`
	LastModified string `json:"last-modified,omitempty"`
	Source       string `json:"source,omitempty"`
	Purpose      string `json:"purpose,omitempty"`
	Redirect     string `json:"redirect,omitempty"`
	Failure      string `json:"failure,omitempty"`
	RefersTo     string `json:"refers-to,omitempty"`
	RefersToURL  string `json:"refers-to-url,omitempty"`
	RefersToTime string `json:"refers-to-time,omitempty"`
}

// cdxjMeta is the object of the index's first line.
type cdxjMeta struct {
	Format  string     `json:"format"`
	Entries int        `json:"entries"`
	SHA256  string     `json:"sha256"` // of the lines after the first
	Files   []fileMeta `json:"files"`
}

// fileMeta is what is known of one WARC file.
type fileMeta struct {
	File string `json:"filename"`
	// Size is how many bytes were seen.
	Size int64 `json:"size"`
	// End is where the last sound record ended.
	End      int64     `json:"end"`
	Problems []Problem `json:"problems,omitempty"`
}

// appendLine appends the index line of e.
func appendLine(b []byte, e Entry) ([]byte, error) {
	line := cdxjLine{
		URL: e.URL, Mime: e.MediaType, Status: e.Status, Digest: e.Digest,
		Length: e.Length, Offset: e.Offset, File: e.File, Type: e.Type, ID: e.ID,
		ETag: e.ETag, LastModified: e.LastModified, Source: e.Source, Purpose: e.Purpose,
		Redirect: e.Redirect, Failure: e.Failure, RefersTo: e.RefersTo, RefersToURL: e.RefersToURL,
	}
	if !e.RefersToTime.IsZero() {
		line.RefersToTime = e.RefersToTime.Format(stampForm)
	}
	var object bytes.Buffer
	enc := json.NewEncoder(&object)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(line); err != nil {
		return nil, err
	}
	// The key is never read back; what would break the line's form is escaped.
	b = append(b, targetURI(surt(e.URL))...)
	b = append(b, ' ')
	b = e.Time.AppendFormat(b, stampForm)
	b = append(b, ' ')
	return append(b, object.Bytes()...), nil // Encode ends with a line feed
}

// parseLine reads an index line, without its line feed.
func parseLine(line []byte) (Entry, error) {
	_, rest, _ := bytes.Cut(line, []byte(" "))
	stamp, object, ok := bytes.Cut(rest, []byte(" "))
	if !ok {
		return Entry{}, errors.New("not of the form KEY TIME OBJECT")
	}
	t, err := time.Parse(stampForm, string(stamp))
	if err != nil {
		return Entry{}, fmt.Errorf("%q is no time of 14 digits", stamp)
	}
	var l cdxjLine
	// Half of what opening a large archive costs is this; the faster decoder
	// is also the stricter one.
	if err := jsonv2.Unmarshal(object, &l); err != nil {
		return Entry{}, err
	}
	e := Entry{
		URL: l.URL, Time: t, Type: l.Type, Status: l.Status, MediaType: l.Mime, Digest: l.Digest,
		File: l.File, Offset: l.Offset, Length: l.Length, ID: l.ID, ETag: l.ETag,
		LastModified: l.LastModified, Source: l.Source, Purpose: l.Purpose, Redirect: l.Redirect,
		Failure: l.Failure, RefersTo: l.RefersTo, RefersToURL: l.RefersToURL,
	}
	if l.RefersToTime != "" {
		if e.RefersToTime, err = time.Parse(stampForm, l.RefersToTime); err != nil {
			return Entry{}, fmt.Errorf("refers-to-time %q is no time of 14 digits", l.RefersToTime)
		}
	}
	switch {
	case e.Type != TypeResponse && e.Type != TypeRevisit && e.Type != TypeFailure:
		return Entry{}, fmt.Errorf("unknown type %q", e.Type)
	case !isPlainName(e.File):
		return Entry{}, fmt.Errorf("filename %q is no name of a file in the folder", e.File)
	case e.Offset < 0 || e.Length <= 0 || e.ID == "" || e.URL == "":
		return Entry{}, errors.New("offset, length, id or url is missing")
	}
	return e, nil
}

// isPlainName reports whether a name stays within the archive's folder.
func isPlainName(name string) bool {
	return name != "" && filepath.IsLocal(name) && !strings.ContainsAny(name, `/\`)
}

// marshalLines is the index without its first line.
func marshalLines(entries []Entry) ([]byte, error) {
	lines := make([][]byte, len(entries))
	for i, e := range entries {
		line, err := appendLine(nil, e)
		if err != nil {
			return nil, fmt.Errorf("index line of %s: %w", e.Record(), err)
		}
		lines[i] = line
	}
	slices.SortFunc(lines, bytes.Compare)
	return slices.Concat(lines...), nil
}

// parseIndex reads a whole index.
func parseIndex(data []byte) (*cdxjMeta, []Entry, error) {
	first, lines, _ := bytes.Cut(data, []byte("\n"))
	object, ok := bytes.CutPrefix(first, []byte(metaPrefix))
	if !ok {
		return nil, nil, errors.New("line 1: does not begin with " + metaPrefix)
	}
	var meta cdxjMeta
	if err := json.Unmarshal(object, &meta); err != nil {
		return nil, nil, fmt.Errorf("line 1: %w", err)
	}
	if meta.Format != indexFormat {
		return nil, nil, fmt.Errorf("line 1: format %q, not %s", meta.Format, indexFormat)
	}
	if Digest(lines) != "sha256:"+meta.SHA256 {
		return nil, nil, errors.New("its lines do not have the digest of line 1")
	}
	entries := make([]Entry, 0, bytes.Count(lines, []byte("\n")))
	for n := 2; len(lines) > 0; n++ {
		var line []byte
		line, lines, _ = bytes.Cut(lines, []byte("\n"))
		e, err := parseLine(line)
		if err != nil {
			return nil, nil, fmt.Errorf("line %d: %w", n, err)
		}
		entries = append(entries, e)
	}
	if len(entries) != meta.Entries {
		return nil, nil, fmt.Errorf("has %d entries, line 1 says %d", len(entries), meta.Entries)
	}
	return &meta, entries, nil
}
