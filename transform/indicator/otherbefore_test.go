package indicator

import "testing"

// TestOfOthersUnnamed holds shares of documents or regions that are not named.
func TestOfOthersUnnamed(t *testing.T) {
	check(t, []readTest{
		{"in the same sentence", "Kepemilikan KIA baru 58 persen, yang lain sudah sekitar 91 persen.", []string{"58 kia_rate", "91 (other_document)"}},
		{"in the next one", "Kepemilikan KIA baru 58 persen. Yang lainnya di atas 91 persen.", []string{"58 kia_rate", "91 (other_document)"}},
		{"those left", "Sebanyak 58 persen anak sudah memiliki KIA, yang lainnya 42 persen belum.", []string{"58 kia_rate of child_population", "42 (no_indicator)"}},
	})
}
