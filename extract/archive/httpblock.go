package archive

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/http/httputil"
	"net/url"
	"strconv"
	"strings"
)

// httpHead is the head of an HTTP answer as archived.
type httpHead struct {
	proto  string
	status int
	header http.Header
}

// readHead reads the status line and the header fields of an HTTP answer.
// Lines that are no header fields are passed over, as browsers do.
func readHead(br *bufio.Reader) (*httpHead, error) {
	lr := &lineReader{br: br}
	line, err := lr.next()
	if err == io.EOF {
		return nil, errors.New("its block has no HTTP status line")
	}
	if err != nil {
		return nil, err
	}
	proto, rest, _ := strings.Cut(line, " ")
	code, _, _ := strings.Cut(strings.TrimSpace(rest), " ")
	status, err := strconv.Atoi(code)
	if !strings.HasPrefix(proto, "HTTP/") || err != nil || status < 100 || status > 999 {
		return nil, fmt.Errorf("%.40q is no HTTP status line", line)
	}
	fs, err := lr.readFields(true)
	if err != nil {
		return nil, err
	}
	h := &httpHead{proto: proto, status: status, header: make(http.Header, len(fs))}
	for _, f := range fs {
		h.header.Add(f.name, f.value)
	}
	return h, nil
}

// mediaType is the media type and the charset of Content-Type, lower case.
func mediaType(h http.Header) (media, charset string) {
	v := h.Get("Content-Type")
	media, params, err := mime.ParseMediaType(v)
	if err != nil {
		media, _, _ = strings.Cut(v, ";")
		media = strings.ToLower(strings.TrimSpace(media))
	}
	return media, strings.ToLower(params["charset"])
}

// redirect is the absolute address that an answer points to, or "".
func redirect(status int, h http.Header, base string) string {
	location := h.Get("Location")
	if status < 300 || status > 399 || location == "" {
		return ""
	}
	b, err := url.Parse(base)
	if err != nil {
		return ""
	}
	to, err := b.Parse(location)
	if err != nil {
		return ""
	}
	return to.String()
}

// payload is the body of an answer without its transfer coding. Some writers
// undo the chunks and keep the header field that announces them; a body that
// does not begin like a chunk is therefore taken as it is. The chunks of a body
// that the record calls truncated may end anywhere.
func payload(h *httpHead, br *bufio.Reader, truncated bool) io.Reader {
	if !strings.EqualFold(strings.TrimSpace(h.header.Get("Transfer-Encoding")), "chunked") || !beginsWithChunk(br) {
		return br
	}
	chunks := httputil.NewChunkedReader(br)
	if truncated {
		return lenientEnd{chunks}
	}
	return chunks
}

// beginsWithChunk reports whether a chunk-size line (RFC 9112, 7.1) comes next.
func beginsWithChunk(br *bufio.Reader) bool {
	head, _ := br.Peek(20)
	digits := 0
	for digits < len(head) && isHex(head[digits]) {
		digits++
	}
	if digits == 0 || digits > 16 || digits == len(head) {
		return false
	}
	switch head[digits] {
	case '\r', '\n', ';', ' ', '\t':
		return true
	}
	return false
}

func isHex(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F'
}

// lenientEnd ends where its reader fails. A fault of the file itself shows again
// when the rest of the block is read.
type lenientEnd struct{ r io.Reader }

func (l lenientEnd) Read(p []byte) (int, error) {
	n, err := l.r.Read(p)
	if err != nil {
		err = io.EOF
	}
	return n, err
}
