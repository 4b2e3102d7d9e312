package transform_test

import "testing"

// TestHelpingHands reads a share as that of all where schools only help to reach it, counts of
// the last weeks, and the end of a month told as its closing.
func TestHelpingHands(t *testing.T) {
	const day = " Kabupaten Ende 2024-09-03/day"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"by whose help", "Kepemilikan KIA di Ende dikejar hingga 60 persen dengan melibatkan lurah dan sekolah.", []string{"kia_target_rate 60" + day}},
		{"thanks to whom", "Kepemilikan KIA di Ende sudah 43,1 persen berkat kerja sama dengan sekolah dan PAUD.", []string{"kia_rate 43.1" + day}},
		{"of whom", "Kepemilikan KIA di Ende sudah 43,1 persen siswa sekolah.", []string{"kia_rate 43.1" + day + " ?"}},
		{"a count of those visited", "Petugas merekam KTP-el 1.214 warga Ende dengan mendatangi sekolah.", []string{"ktp_el_recorded 1214" + day + " ?"}},
		{"this last month", "“Sebulan ini kami mencetak 5.114 keping KTP-el,” kata Kepala Disdukcapil Ende.", []string{"ktp_el_printed 5114" + day}},
		{"every month", "“Sebulan kami mencetak 5.114 keping KTP-el,” kata Kepala Disdukcapil Ende.", nil},
		{"the closing of a month", "Hingga penutupan Juli 2024, 9.114 warga Ende belum merekam KTP-el.", []string{"ktp_el_unrecorded 9114 Kabupaten Ende 2024-07-31/month"}},
		{"the month of the next count", "Di Ende, semester pertama diawali Januari dengan 2.114 keping KTP-el tercetak dan diakhiri Juni dengan 610 keping.", []string{"ktp_el_printed 2114 Kabupaten Ende 2024-01-31/month", "ktp_el_printed 610 Kabupaten Ende 2024-06-30/month"}},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2024-09-03", "Disdukcapil Ende", c.text), c.want...) })
	}
}
