package transform_test

import (
	"strings"
	"testing"
)

// TestSpokenAside holds that who speaks, told between two commas, parts nothing and joins
// nothing: the sentence reads as it does without.
func TestSpokenAside(t *testing.T) {
	const day = "2024-03-14"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"a whole in front", "Dari 204.511 wajib KTP, kata Lambert, 198.230 jiwa atau 96,93 persen telah merekam.",
			[]string{"wajib_ktp 204511", "ktp_el_recorded 198230", "ktp_el_recording_rate 96.93"}},
		{"its act behind a verb", "Dari 204.511 wajib KTP, menurut dia, baru 10.226 orang yang mengaktifkan IKD.", []string{"wajib_ktp 204511", "ikd_activated 10226"}},
		{"a topic in front", "Untuk Kartu Identitas Anak (KIA), kata dia, jumlah anak usia 0-17 tahun 71.204 anak.", []string{"child_population 71204"}},
		{"people without a number in front", "Dari data wajib KTP, kata dia, sebanyak 204.511 jiwa, yang sudah merekam 198.230 jiwa.", []string{"wajib_ktp 204511", "ktp_el_recorded 198230"}},
		{"what is included behind", "KIA sudah terbit 39.836 kartu, kata dia, termasuk permohonan baru dan pindah alamat.", []string{"kia_issued 39836"}},
		{"a subject and its verb", "Sisa stok blangko, sebut dia, hanya 1.500 keping.", []string{"blangko_stock 1500"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var want []string
			for _, w := range c.want {
				want = append(want, w+" Kabupaten Ende "+day+"/day")
			}
			check(t, read(t, day, "Layanan Dukcapil Ende", c.text), want...)
		})
	}
}

// TestOpeners holds that what a sentence only opens with changes nothing of it.
func TestOpeners(t *testing.T) {
	const day = "2024-03-14"
	for _, opener := range []string{"", "Perlu diketahui, ", "Untuk diketahui bahwa ", "Nah, ", "Alhamdulillah, ", "\"Jujur saja, ", "Masih menurut dia, ", "Memang, ", "Adapun ", "Nah ini ", "Dijelaskannya, ", "Menurut data dinas, ", "Pihaknya mencatat "} {
		for text, want := range map[string]string{
			"warga wajib KTP di Ende berjumlah 204.511 jiwa.":               "wajib_ktp 204511 Kabupaten Ende 2024-03-14/day",
			"stok blangko KTP-el saat ini 1.500 keping.":                    "blangko_stock 1500 Kabupaten Ende 2024-03-14/day",
			"waktu itu pengguna IKD baru 870 orang, sejak itu terus naik.":  "ikd_activated 870 Kabupaten Ende 2022-12-31/year",
			"artinya yang belum merekam data KTP-el tinggal 6.281 orang.":   "ktp_el_unrecorded 6281 Kabupaten Ende 2024-03-14/day",
			"targetnya sampai akhir tahun depan perekaman sudah 99 persen.": "ktp_el_recording_target_rate 99 Kabupaten Ende 2025-12-31/year",
		} {
			t.Run(opener+text, func(t *testing.T) {
				var got []string
				for _, g := range read(t, day, "Layanan Dukcapil Ende", "Disdukcapil Ende membuka layanan sejak 2022.", opener+text) {
					if !strings.HasSuffix(g, "?") {
						got = append(got, g)
					}
				}
				check(t, got, want)
			})
		}
	}
}
