package article

import (
	"bytes"
	"strings"
)

// mojibake are the signs of a text in UTF-8 that was once taken for windows-1252, or for
// Latin-1, and encoded again, with what they were: a quotation mark then reads "â€œ". The
// last byte of the closing one has no sign in windows-1252, and often gets lost.
var mojibake = strings.NewReplacer(
	"â€œ", "“", "â€\u009d", "”", "â€\uFFFD", "”", "â€™", "’", "â€˜", "‘", "â€“", "–", "â€”", "—", "â€¦", "…", "â€¢", "•",
	"â\u0080\u009c", "“", "â\u0080\u009d", "”", "â\u0080\u0099", "’", "â\u0080\u0098", "‘",
	"â\u0080\u0093", "–", "â\u0080\u0094", "—", "â\u0080\u00a6", "…", "Â\u00a0", "\u00a0",
)

// mended returns a page's text with its mojibake replaced; most pages have none.
func mended(text []byte) []byte {
	if !bytes.Contains(text, []byte("â")) && !bytes.Contains(text, []byte("Â\u00a0")) {
		return text
	}
	return []byte(mojibake.Replace(string(text)))
}
