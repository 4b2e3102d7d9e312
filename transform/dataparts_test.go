package transform

import (
	"slices"
	"testing"
)

// TestDataParts holds that parts, lists and rests of dated data keep its date past the
// day of their telling, and that a source named last dates its sentence.
func TestDataParts(t *testing.T) {
	r := testReader(t)
	tests := []struct {
		paragraphs []string
		want       []string
	}{
		{[]string{"Per 30 April 2024, penduduk Kabupaten Poso tercatat 251.300 jiwa.", "Dari jumlah penduduk tersebut, 70.100 di antaranya anak usia 0-17 tahun. Yang sudah mengantongi KIA 31.240 anak, kata Kepala Disdukcapil, Senin (3/6)."},
			[]string{"population 72.02 251300 2024-04-30/day", "child_population 72.02 70100 2024-04-30/day", "kia_issued 72.02 31240 2024-04-30/day"}},
		{[]string{"DKB semester II 2023 mencatat penduduk Kabupaten Poso 251.300 jiwa.", "Adapun wajib KTP sebanyak 180.214 jiwa, dan 178.003 jiwa sudah merekam, kata Kepala Disdukcapil, Senin (3/6)."},
			[]string{"population 72.02 251300 2023-12-31/month", "wajib_ktp 72.02 180214 2023-12-31/month", "ktp_el_recorded 72.02 178003 2023-12-31/month"}},
		{[]string{"Hingga April 2024, anak pemilik KIA di Kabupaten Poso 31.240 anak.", "Hal itu dikatakan Kepala Disdukcapil, Senin (3/6).", "Masih ada 38.860 anak yang belum memiliki KIA dari total 70.100 anak."},
			[]string{"kia_issued 72.02 31240 2024-04-30/month", "child_population 72.02 70100 2024-04-30/month"}},
		{[]string{"Kepala Disdukcapil menjelaskan hal itu, Senin (3/6).", "Yang punya KIA 31.240 anak dari 70.100 anak usia 0-17 tahun di Kabupaten Poso, demikian data dinas pada semester II 2023."},
			[]string{"kia_issued 72.02 31240 2023-12-31/month", "child_population 72.02 70100 2023-12-31/month"}},
		{[]string{"Yang punya KIA 31.240 anak di Kabupaten Poso, katanya dalam rilis data semester II 2023, Senin (3/6)."},
			[]string{"kia_issued 72.02 31240 2024-06-03/day"}},
	}
	for _, tt := range tests {
		if got := facts(r.Article(story("Adminduk di Kabupaten Poso", tt.paragraphs...))); !slices.Equal(got, tt.want) {
			t.Errorf("%s\n got %q\nwant %q", tt.paragraphs, got, tt.want)
		}
	}
}

// TestFamiliesNamed holds that a family named in passing makes no family cards of the
// figures behind it, and that a count with its share is not done where "belum" closes both.
func TestFamiliesNamed(t *testing.T) {
	r := testReader(t)
	tests := []struct {
		paragraphs []string
		want       []string
	}{
		{[]string{"Pada tahun 2023, KIA di Kabupaten Poso dimiliki 28.100 anak.", "Warga diimbau melapor bila ada perubahan data dalam keluarga.", "Per 1 Mei 2024, realisasinya 44,6 persen atau 31.240 anak."},
			[]string{"kia_issued 72.02 28100 2023-12-31/year", "kia_rate 72.02 44.6 2024-05-01/day", "kia_issued 72.02 31240 2024-05-01/day"}},
		{[]string{"Dari 70.100 anak usia 0-17 tahun di Kabupaten Poso, 31.240 anak sudah memiliki KIA, sedangkan 38.860 anak atau 55,44 persen belum."},
			[]string{"child_population 72.02 70100 2024-06-04/day", "kia_issued 72.02 31240 2024-06-04/day"}},
	}
	for _, tt := range tests {
		if got := facts(r.Article(story("Adminduk di Kabupaten Poso", tt.paragraphs...))); !slices.Equal(got, tt.want) {
			t.Errorf("%s\n got %q\nwant %q", tt.paragraphs, got, tt.want)
		}
	}
}

// TestDatesBeside holds that a date in brackets, or behind the comma of a whole, is its
// own, that other offices' figures are no ours, and that parts of all ages add up.
func TestDatesBeside(t *testing.T) {
	r := testReader(t)
	tests := []struct {
		paragraph string
		want      []string
	}{
		{"Penduduk Kabupaten Poso berjumlah 251.300 jiwa (DKB semester II 2023) dengan 71.400 KK, kata Kepala Disdukcapil, Senin (3/6).",
			[]string{"population 72.02 251300 2023-12-31/month"}},
		{"Dari 70.100 anak usia 0-17 tahun di Kabupaten Poso, per 30 April 2024 masih 38.860 anak belum memiliki KIA, kata Kepala Disdukcapil, Senin (3/6).",
			[]string{"child_population 72.02 70100 2024-04-30/day"}},
		{"Menurut BPS, penduduk Kabupaten Poso 241.300 jiwa, sedangkan menurut Disdukcapil 251.300 jiwa per 30 April 2024.",
			[]string{"population 72.02 251300 2024-04-30/day"}},
		{"Per 30 April 2024 penduduk Kabupaten Poso 251.300 jiwa. Hasil Sensus Penduduk 2020 sebanyak 244.875 jiwa.",
			[]string{"population 72.02 251300 2024-04-30/day"}},
		{"KIA usia 0-5 tahun di Kabupaten Poso hingga April 2024 sudah 11.240 anak dan usia 5-17 tahun 20.000 anak, sehingga totalnya 31.240 anak.",
			[]string{"kia_issued 72.02 31240 2024-04-30/month"}},
		{"Jumlah anak ber-KIA di Kabupaten Poso meningkat menjadi 31.240 anak per 30 April 2024, dari sebelumnya 28.100 anak pada Desember 2023.",
			[]string{"kia_issued 72.02 31240 2024-04-30/day", "kia_issued 72.02 28100 2023-12-31/month"}},
	}
	for _, tt := range tests {
		if got := facts(r.Article(story("Adminduk di Kabupaten Poso", tt.paragraph))); !slices.Equal(got, tt.want) {
			t.Errorf("%s\n got %q\nwant %q", tt.paragraph, got, tt.want)
		}
	}
}
