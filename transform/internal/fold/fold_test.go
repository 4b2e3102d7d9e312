package fold

import (
	"strings"
	"testing"
)

func TestHasSuffix(t *testing.T) {
	for _, text := range []string{"", "i", "Warga di", "warga DI", "warga d\u0131", "50 \u212a", "“IKD”", "\xff"} {
		for _, word := range []string{"", "di", "Di", "k", "ikd”", "warga di", "seluruh warga di", "\xff"} {
			n := len(text) - len(word)
			if got, want := HasSuffix(text, word), n >= 0 && strings.EqualFold(text[n:], word); got != want {
				t.Errorf("%q ends in %q: %v, want %v", text, word, got, want)
			}
		}
	}
}
