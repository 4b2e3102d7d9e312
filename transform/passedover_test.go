package transform

import (
	"slices"
	"strings"
	"testing"
)

// TestPassedOver holds that figures go on across a sentence that says nothing of them or
// turns aside to a part of the people, that those whom it names are surely counted behind it
// only where no act was told before, and
// that such a sentence lends its office and its camat to no place of the next.
func TestPassedOver(t *testing.T) {
	r := testReader(t)
	tests := []struct {
		title, text string
		want        []string
	}{
		{"Adminduk di Kabupaten Poso", "Data per 30 April 2024, wajib KTP Kabupaten Poso 180.214 jiwa. Pelayanan dibuka setiap hari kerja. Dari jumlah itu, 178.003 jiwa sudah merekam KTP-el.",
			[]string{"wajib_ktp 72.02 180214 2024-04-30/day", "ktp_el_recorded 72.02 178003 2024-04-30/day"}},
		{"Adminduk di Kabupaten Poso", "Pada Maret 2024 Disdukcapil Poso meminta 4.000 keping blangko KTP-el ke pusat. Petugas juga rutin turun ke lapangan. Yang diberikan hanya 1.500 keping.",
			[]string{"blangko_requested 72.02 4000 2024-03-31/month", "blangko_received 72.02 1500 2024-03-31/month"}},
		{"KIA di Sulawesi Selatan", "Di Kota Makassar pemilik KIA baru 46,85 persen. Warga bisa datang langsung ke kantor Disdukcapil. Jeneponto lebih rendah lagi, 33,9 persen.",
			[]string{"kia_rate 73.71 46.85 2024-06-04/day", "kia_rate 73.04 33.9 2024-06-04/day"}},
		{"Pemilih pemula di Sulawesi Barat", "Camat dan lurah diminta membantu. Dua kabupaten, Mamasa dan Mamuju Tengah, punya pemilih pemula 4.662 jiwa dan 3.908 jiwa.",
			[]string{"first_time_ktp 76.03 4662 2024-06-04/day", "first_time_ktp 76.06 3908 2024-06-04/day"}},
		{"KIA di Kabupaten Poso", "Pemilik KIA di Kabupaten Poso baru 46,85 persen. Petugas juga mendatangi sekolah untuk merekam siswa yang akan berusia 17 tahun. Terendah Kecamatan Lage, 33,9 persen.",
			[]string{"kia_rate 72.02 46.85 2024-06-04/day", "kia_rate Kecamatan Lage 33.9 2024-06-04/day"}},
		{"KIA di Kabupaten Poso", "Pemilik KIA di Kabupaten Poso baru 46,85 persen. Santri di pondok pesantren pun direkam oleh tim keliling. Padahal target nasional 60 persen.",
			[]string{"kia_rate 72.02 46.85 2024-06-04/day", "kia_target_rate 72.02 60 2024-06-04/day"}},
		{"KIA di Kabupaten Poso", "Pemilik KIA di Kabupaten Poso baru 46,85 persen. Santri di pondok pesantren juga direkam oleh tim keliling. Jumlahnya 231 orang.",
			[]string{"kia_rate 72.02 46.85 2024-06-04/day"}},
		{"KTP-el di Kabupaten Poso", "Warga Kabupaten Poso yang belum merekam KTP-el masih 3.120 orang. Pemilih pemula menjadi perhatian menjelang pemilu. Kecamatan Lage menyumbang angka terbesar dengan 861 orang.",
			[]string{"ktp_el_unrecorded 72.02 3120 2024-06-04/day"}},
		{"Pemilih pemula di Kabupaten Poso", "Berikut daftar pemilih pemula di tiap kecamatan di Kabupaten Poso. Kecamatan Lage menyumbang angka terbesar dengan 861 orang.",
			[]string{"first_time_ktp Kecamatan Lage 861 2024-06-04/day"}},
	}
	for _, tt := range tests {
		if got := facts(r.Article(story(tt.title, strings.Split(tt.text, "\n")...))); !slices.Equal(got, tt.want) {
			t.Errorf("%s\n got %q\nwant %q", tt.text, got, tt.want)
		}
	}
}
