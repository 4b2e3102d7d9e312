package transform

import (
	"slices"
	"testing"
)

// baseCase is a paragraph and a figure, with its base, that is read of it.
type baseCase struct{ text, want string }

// checkBases reads each paragraph behind the first one of an article of Kabupaten Ngada.
func checkBases(t *testing.T, first string, cases []baseCase) {
	t.Helper()
	r := testReader(t)
	for _, c := range cases {
		if got := facts(r.Article(story("Pelayanan Dukcapil", first, c.text))); !slices.Contains(got, c.want) {
			t.Errorf("no %q in %q", c.want, got)
		}
	}
}

// TestLeftCounted holds the base of a recording rate that those recorded and those left make.
func TestLeftCounted(t *testing.T) {
	checkBases(t, "Disdukcapil Kabupaten Ngada mengejar perekaman.", []baseCase{
		{"Perekaman KTP-el sudah 94,98 persen, kurang 5,02 persen penduduk yang belum merekam. Yang sudah merekam sebanyak 98.310 orang, yang belum 5.196 orang.", "ktp_el_recording_rate 53.09 94.98 of wajib_ktp 2024-06-04/day"},
		{"Perekaman KTP-el sudah 94,98 persen, kurang 5,02 persen penduduk yang belum merekam.", "ktp_el_recording_rate 53.09 94.98 2024-06-04/day"},
	})
}

// TestNearBases holds the base of a recording rate that the counts of its page come near to.
func TestNearBases(t *testing.T) {
	checkBases(t, "Disdukcapil Kabupaten Ngada mengejar perekaman.", []baseCase{
		{"Perekaman KTP-el sudah 97,9 persen. Wajib KTP di Ngada 118.204 jiwa. Yang sudah merekam 115.310 jiwa.", "ktp_el_recording_rate 53.09 97.9 of wajib_ktp 2024-06-04/day"},
		{"Perekaman KTP-el sudah 97,9 persen. Wajib KTP di Ngada 118.204 jiwa. Yang belum merekam 2.014 jiwa.", "ktp_el_recording_rate 53.09 97.9 of wajib_ktp 2024-06-04/day"},
		{"Perekaman KTP-el sudah 97,9 persen. Wajib KTP di Ngada 118.204 jiwa. Yang belum merekam 7.310 jiwa.", "ktp_el_recording_rate 53.09 97.9 2024-06-04/day"},
		{"Perekaman KTP-el sudah 97,9 persen. Yang belum merekam 2.014 jiwa.", "ktp_el_recording_rate 53.09 97.9 2024-06-04/day"},
	})
}

// TestCountedBases holds the base of a share that is the other form of a count of the obliged.
func TestCountedBases(t *testing.T) {
	checkBases(t, "Disdukcapil Kabupaten Ngada membuka layanan.", []baseCase{
		{"Aktivasi IKD menyentuh 5.319 wajib KTP atau 4,5 persen.", "ikd_activation_rate 53.09 4.5 of wajib_ktp 2024-06-04/day"},
		{"Perekaman bagi warga wajib KTP sudah 113.700 orang atau 96,2 persen.", "ktp_el_recording_rate 53.09 96.2 of wajib_ktp 2024-06-04/day"},
		{"Aktivasi IKD menyentuh 5.319 orang atau 4,5 persen.", "ikd_activation_rate 53.09 4.5 2024-06-04/day"},
	})
}
