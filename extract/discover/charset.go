package discover

import (
	"bytes"
	"io"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
)

// utf8Body is a body in UTF-8: by the charset that was served, else as it is
// where it is valid UTF-8, else by what the page says of itself.
func utf8Body(p Page) []byte {
	if p.Charset == "" && utf8.Valid(p.Body) {
		return p.Body
	}
	var r io.Reader
	var err error
	if p.Charset != "" {
		r, err = charset.NewReaderLabel(p.Charset, bytes.NewReader(p.Body))
	} else {
		r, err = charset.NewReader(bytes.NewReader(p.Body), "text/html")
	}
	if err != nil {
		return bytes.ToValidUTF8(p.Body, []byte("\uFFFD"))
	}
	out, err := io.ReadAll(r)
	if err != nil {
		return bytes.ToValidUTF8(p.Body, []byte("\uFFFD"))
	}
	return out
}
