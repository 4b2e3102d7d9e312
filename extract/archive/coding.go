package archive

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"net/http"
	"strings"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/flate"
	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zlib"
	"github.com/klauspost/compress/zstd"
)

// maxCodings bounds how many codings may lie on each other.
const maxCodings = 3

// decode undoes the content codings (RFC 9110, 8.4) that h declares for body.
// The result has at most limit bytes.
func decode(body []byte, h http.Header, limit int64) ([]byte, error) {
	var codings []string
	for _, v := range h.Values("Content-Encoding") {
		for c := range strings.SplitSeq(v, ",") {
			if c = strings.ToLower(strings.TrimSpace(c)); c != "" && c != "identity" {
				codings = append(codings, c)
			}
		}
	}
	if len(codings) > maxCodings {
		return nil, fmt.Errorf("%w: %d codings on each other", ErrUnsupportedCoding, len(codings))
	}
	for i := len(codings) - 1; i >= 0 && len(body) > 0; i-- {
		var err error
		if body, err = decodeOne(body, codings[i], limit); err != nil {
			return nil, err
		}
	}
	if int64(len(body)) > limit {
		return nil, fmt.Errorf("%w: the body has %d bytes, the limit is %d", ErrTooLarge, len(body), limit)
	}
	return body, nil
}

func decodeOne(body []byte, coding string, limit int64) ([]byte, error) {
	in := bytes.NewReader(body)
	var out io.Reader
	var err error
	switch coding {
	case "gzip", "x-gzip":
		out, err = gzip.NewReader(in)
	case "deflate":
		out, err = inflater(bufio.NewReader(in))
	case "br":
		out = brotli.NewReader(in)
	case "zstd":
		// RFC 9659 bounds the window of this coding to 8 MiB.
		var d *zstd.Decoder
		if d, err = zstd.NewReader(in, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxWindow(8<<20)); err == nil {
			defer d.Close()
			out = d
		}
	default:
		return nil, fmt.Errorf("%w %.30q", ErrUnsupportedCoding, coding)
	}
	if err != nil {
		return nil, fmt.Errorf("%w %s: %w", ErrCoding, coding, err)
	}
	plain, err := io.ReadAll(io.LimitReader(out, limit+1))
	if int64(len(plain)) > limit {
		return nil, fmt.Errorf("%w: the body decompresses to more than the limit of %d bytes", ErrTooLarge, limit)
	}
	if err != nil {
		return nil, fmt.Errorf("%w %s: %w", ErrCoding, coding, err)
	}
	return plain, nil
}

// inflater reads the coding "deflate", which is zlib after RFC 9110 and which
// some servers take for bare deflate.
func inflater(br *bufio.Reader) (io.Reader, error) {
	head, _ := br.Peek(2)
	if len(head) == 2 && head[0]&0x0f == 8 && (uint(head[0])<<8|uint(head[1]))%31 == 0 {
		return zlib.NewReader(br)
	}
	return flate.NewReader(br), nil
}
