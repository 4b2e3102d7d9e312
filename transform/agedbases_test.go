package transform

import (
	"slices"
	"testing"
)

// TestAgedBases holds that an age names those obliged and the children of whom a share is told.
func TestAgedBases(t *testing.T) {
	r := testReader(t)
	const place = "Disdukcapil Kabupaten Ngada melayani warga. "
	for _, c := range []struct{ name, text, want string }{
		{"adults above an age", "Penduduk Ngada berusia di atas 17 tahun sebanyak 129.310 orang.", "wajib_ktp 53.09 129310 2024-06-04/day"},
		{"adults of an age at least", "Perekaman KTP-el sudah 98,1 persen dari penduduk yang berusia minimal 17 tahun.", "ktp_el_recording_rate 53.09 98.1 of wajib_ktp 2024-06-04/day"},
		{"who may have a card", "Dari total warga yang berhak ber-KTP, sudah 98,2 persen yang merekam.", "ktp_el_recording_rate 53.09 98.2 of wajib_ktp 2024-06-04/day"},
		{"minors", "Kepemilikan KIA baru 10 persen dari jumlah penduduk di bawah usia 17 tahun.", "kia_rate 53.09 10 of child_population 2024-06-04/day"},
		{"children under an age who have it", "Sebanyak 10 persen dari jumlah anak di bawah umur 17 tahun sudah memiliki KIA.", "kia_rate 53.09 10 of child_population 2024-06-04/day"},
		{"children of an age who have it", "Baru 91 persen dari anak usia 0-18 tahun yang memiliki akta kelahiran.", "birth_cert_rate 53.09 91 of child_population 2024-06-04/day"},
		{"what the card is for", "KIA diterbitkan bagi anak di bawah 17 tahun. Kepemilikan KIA baru 31 persen.", "kia_rate 53.09 31 2024-06-04/day"},
	} {
		if got := facts(r.Article(story("Pelayanan Dukcapil", place+c.text))); !slices.Contains(got, c.want) {
			t.Errorf("%s: no %q in %q", c.name, c.want, got)
		}
	}
}
