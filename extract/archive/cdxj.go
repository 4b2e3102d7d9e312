package archive

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path/filepath"
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

// maxLine bounds an index line: its fields come from headers of bounded size.
const maxLine = 4 << 20

// errIndex is the kind of error of an index that is not as it was written.
var errIndex = errors.New("index is damaged")

// readMeta reads the first line of an index and returns it with its length.
func readMeta(in *bufio.Reader) (*cdxjMeta, int64, error) {
	first, err := readLine(in, nil)
	if err != nil {
		return nil, 0, err
	}
	object, ok := bytes.CutPrefix(first, []byte(metaPrefix))
	if !ok {
		return nil, 0, fmt.Errorf("%w: line 1: does not begin with %s", errIndex, metaPrefix)
	}
	var meta cdxjMeta
	if err := json.Unmarshal(object, &meta); err != nil {
		return nil, 0, fmt.Errorf("%w: line 1: %w", errIndex, err)
	}
	if meta.Format != indexFormat {
		return nil, 0, fmt.Errorf("%w: line 1: format %q, not %s", errIndex, meta.Format, indexFormat)
	}
	for i := range meta.Files {
		for j := range meta.Files[i].Problems {
			meta.Files[i].Problems[j].File = meta.Files[i].File
		}
	}
	return &meta, int64(len(first)), nil
}

// readLine appends a line, its line feed included, to buf; io.EOF at the end.
func readLine(in *bufio.Reader, buf []byte) ([]byte, error) {
	for {
		part, err := in.ReadSlice('\n')
		buf = append(buf, part...)
		switch {
		case err == nil:
			return buf, nil
		case err == io.EOF && len(buf) == 0:
			return nil, io.EOF
		case err == io.EOF:
			return nil, fmt.Errorf("%w: it ends within a line", errIndex)
		case err != bufio.ErrBufferFull:
			return nil, err
		case len(buf) > maxLine:
			return nil, fmt.Errorf("%w: a line is longer than %d bytes", errIndex, maxLine)
		}
	}
}

// readIndex reads a whole index and gives each entry with the place of its line.
// What was given counts only if no error is returned.
func readIndex(r io.Reader, yield func(e *Entry, place int64)) (*cdxjMeta, error) {
	in := bufio.NewReaderSize(r, 64<<10)
	meta, place, err := readMeta(in)
	if err != nil {
		return nil, err
	}
	sum := sha256.New()
	var line []byte
	for n := 0; ; n++ {
		if line, err = readLine(in, line[:0]); err == io.EOF {
			if n != meta.Entries || hex.EncodeToString(sum.Sum(nil)) != meta.SHA256 {
				return nil, fmt.Errorf("%w: its lines are not those that line 1 tells of", errIndex)
			}
			return meta, nil
		}
		if err != nil {
			return nil, err
		}
		sum.Write(line)
		e, err := parseLine(line[:len(line)-1])
		if err != nil {
			return nil, fmt.Errorf("%w: line %d: %w", errIndex, n+2, err)
		}
		yield(&e, place)
		place += int64(len(line))
	}
}
