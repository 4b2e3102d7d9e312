package indicator

import "testing"

// TestHideRule holds figures behind a rule for everyone that is told in passing, and those that
// only the rule says what they are of.
func TestHideRule(t *testing.T) {
	check(t, []readTest{
		{"of another document", "Menurut aturan, setiap warga berusia 17 tahun wajib merekam, cakupan KIA sudah 46,3 persen.", []string{"46,3 kia_rate"}},
		{"of residents", "Seperti diketahui, akta kelahiran wajib dimiliki setiap anak, jumlah penduduk Palu saat ini 381.200 jiwa.", []string{"381.200 population"}},
		{"its own document", "Setiap anak wajib memiliki KIA, dan baru 46,3 persen yang sudah.", []string{"46,3 kia_rate of child_population"}},
	})
}
