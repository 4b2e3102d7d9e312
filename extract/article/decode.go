package article

import (
	"bytes"
	"fmt"
	"mime"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"

	"rekap/extract"
)

// pageForm is what the bytes of a page turn out to be.
type pageForm int

const (
	formHTML pageForm = iota
	formText
)

// prescanBytes is how far into a page its charset is looked for; HTML asks for 1,024, and real
// pages need more.
const prescanBytes = 4096

// sniffBytes is how far into a page its form is looked for.
const sniffBytes = 1024

// decode returns the page's text in UTF-8 and whether it is HTML or plain text.
// The text may share the page's bytes.
func decode(p extract.Page) ([]byte, pageForm, error) {
	if len(p.Body) > MaxBytes {
		return nil, 0, fmt.Errorf("%w: %d bytes, the bound is %d", ErrTooLarge, len(p.Body), MaxBytes)
	}
	text := mended(toUTF8(p.Body, p.Charset))
	if len(bytes.TrimSpace(text)) == 0 {
		return nil, 0, fmt.Errorf("%w: the body is empty", ErrEmpty)
	}
	form, err := sniff(text, p.MediaType)
	return text, form, err
}

// sniff tells HTML from plain text by the bytes; the served media type only
// rules out what can be neither.
func sniff(text []byte, mediaType string) (pageForm, error) {
	mt, _, err := mime.ParseMediaType(mediaType)
	if err != nil {
		mt = strings.ToLower(strings.TrimSpace(mediaType))
	}
	switch {
	case mt == "", strings.HasPrefix(mt, "text/"), strings.Contains(mt, "html"), mt == "application/octet-stream":
	default:
		return 0, fmt.Errorf("%w: the media type is %s", ErrNotHTML, mt)
	}
	head := string(text[:min(len(text), sniffBytes)])
	control := 0
	for i := 0; i < len(head); i++ {
		if c := head[i]; c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' {
			control++
		}
	}
	if control > len(head)/100 {
		return 0, fmt.Errorf("%w: the body is binary", ErrNotHTML)
	}
	lower := strings.ToLower(strings.TrimSpace(head))
	for _, mark := range []string{"<!doctype html", "<html", "<head", "<body", "<article", "<div", "<p>", "<p ", "<h1", "<table", "<br"} {
		if strings.Contains(lower, mark) {
			return formHTML, nil
		}
	}
	if strings.Contains(mt, "html") && strings.HasPrefix(lower, "<") {
		return formHTML, nil
	}
	if strings.HasPrefix(lower, "{") || strings.HasPrefix(lower, "[") || strings.HasPrefix(lower, "<?xml") || strings.HasPrefix(lower, "%pdf") {
		return 0, fmt.Errorf("%w: the body is data in another format", ErrNotHTML)
	}
	return formText, nil
}

// toUTF8 decodes a body: byte order mark first, then UTF-8 where the bytes are
// valid UTF-8 beyond ASCII (many pages declare a charset they do not use), then
// the charset as served, then the one the page declares, else windows-1252.
// Bytes that fit no reading become U+FFFD.
func toUTF8(body []byte, served string) []byte {
	switch {
	case bytes.HasPrefix(body, []byte{0xEF, 0xBB, 0xBF}):
		return bytes.ToValidUTF8(body[3:], replacement)
	case bytes.HasPrefix(body, []byte{0xFE, 0xFF}), bytes.HasPrefix(body, []byte{0xFF, 0xFE}):
		label := "utf-16le"
		if body[0] == 0xFE {
			label = "utf-16be"
		}
		return decodeAs(body[2:], label)
	}
	name := strings.ToLower(strings.TrimSpace(served))
	if utf8.Valid(body) && !strings.HasPrefix(name, "utf-16") {
		return body
	}
	if name == "" {
		name = declaredCharset(body)
	}
	if name == "utf-8" || name == "utf8" {
		if multibyteRuns(body) > 0 {
			return bytes.ToValidUTF8(body, replacement)
		}
		name = "windows-1252"
	}
	if name == "" {
		if runs := multibyteRuns(body); runs > 3 {
			return bytes.ToValidUTF8(body, replacement)
		}
		name = "windows-1252"
	}
	return decodeAs(body, name)
}

// replacement stands for bytes that fit no reading.
var replacement = []byte("\uFFFD")

func decodeAs(body []byte, label string) []byte {
	enc, _ := charset.Lookup(label)
	if enc == nil {
		enc, _ = charset.Lookup("windows-1252")
	}
	out, err := enc.NewDecoder().Bytes(body)
	if err != nil {
		return bytes.ToValidUTF8(body, replacement)
	}
	return bytes.ToValidUTF8(out, replacement)
}

// declaredCharset returns the charset of a meta element in the page's first
// bytes, in lower case, or "".
func declaredCharset(body []byte) string {
	head := strings.ToLower(string(body[:min(len(body), prescanBytes)]))
	i := strings.Index(head, "charset=")
	if i < 0 {
		return ""
	}
	rest := strings.TrimLeft(head[i+len("charset="):], `"' `)
	end := strings.IndexAny(rest, "\"' ;>/\t\r\n")
	if end < 0 {
		return ""
	}
	return rest[:end]
}

// multibyteRuns counts the valid UTF-8 sequences of more than one byte.
func multibyteRuns(body []byte) int {
	n := 0
	for i := 0; i < len(body); {
		if body[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, size := utf8.DecodeRune(body[i:])
		if r != utf8.RuneError {
			n++
		}
		i += size
	}
	return n
}
