package article

import "testing"

// TestMended reads the punctuation of pages that were encoded twice.
func TestMended(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"quotation marks", "â€œSudah 4.310 warga,â€\u009d katanya", "“Sudah 4.310 warga,” katanya"},
		{"a closing mark that lost its end", "â€œSudah 4.310 warga,â€\uFFFD katanya", "“Sudah 4.310 warga,” katanya"},
		{"a dash and a half quotation mark", "CONTOH â€“ Juma€™at, Jumâ€™at", "CONTOH – Juma€™at, Jum’at"},
		{"taken for Latin-1", "â\u0080\u009cSudahâ\u0080\u009d", "“Sudah”"},
		{"a space that does not break", "4.310Â\u00a0warga", "4.310\u00a0warga"},
		{"letters of other languages", "château, Ângelo", "château, Ângelo"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := string(mended([]byte(tt.text))); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}
