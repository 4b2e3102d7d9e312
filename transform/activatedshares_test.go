package transform_test

import (
	"testing"
	"time"

	"rekap/extract"
)

// TestActivatedOfRecorded holds shares of activations whose base the words tell as
// if it were what is counted, levels that go on from what remains, and bases that what is
// reached and what is lacking make together.
func TestActivatedOfRecorded(t *testing.T) {
	for _, c := range []struct {
		name, title string
		text, want  []string
	}{
		{
			"a share of the recorded", "Aktivasi IKD Sulawesi Selatan",
			[]string{
				"MAKASSAR - Aktivasi IKD di Kabupaten Bulukumba 27.120 orang.",
				"Jika dilihat dari persentase terhadap jumlah perekaman, Kabupaten Bulukumba tertinggi dengan 7,7 persen.",
			},
			[]string{"ikd_activated 27120 Kabupaten Bulukumba 2023-03-10/day", "ikd_activation_rate 7.7 Kabupaten Bulukumba 2023-03-10/day"},
		},
		{
			"the level before, and what the target is of", "Aktivasi IKD Bulukumba",
			[]string{
				"BULUKUMBA - Dari 354.400 warga wajib KTP Kabupaten Bulukumba, yang mengaktifkan IKD 27.120 orang.",
				"Pusat meminta 30 persen. “Masih butuh sekitar 79 ribu orang lagi supaya target terpenuhi,” kata kepala dinas.",
				"Pertumbuhannya ada. Akhir tahun lalu masih 14 ribuan.",
			},
			[]string{
				"wajib_ktp 354400 Kabupaten Bulukumba 2023-03-10/day", "ikd_activated 27120 Kabupaten Bulukumba 2023-03-10/day",
				"ikd_target_rate 30 Kabupaten Bulukumba 2023-03-10/day", "ikd_remaining 79000 Kabupaten Bulukumba 2023-03-10/day",
				"ikd_activated 14000 Kabupaten Bulukumba 2022-12-31/year",
			},
		},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, springDay, c.title, c.text...), c.want...) })
	}
}

// TestDaysToCome holds that the day on which cards will be fetched dates no request,
// and what a speaker trusts would come of another case is no figure.
func TestDaysToCome(t *testing.T) {
	check(t, read(t, springDay, "Blangko Bulukumba", "BULUKUMBA - Stok blangko KTP-el Kabupaten Bulukumba menipis, kata kepala dinas, Kamis (9/3).",
		"Pihaknya sudah memohonkan 5.000 keping ke pusat dan rencananya diambil Selasa pekan ini."),
		"blangko_requested 5000 Kabupaten Bulukumba 2023-03-09/day")
	check(t, read(t, springDay, "Perekaman Bulukumba", "BULUKUMBA - Perekaman KTP-el Kabupaten Bulukumba 85,09 persen dari wajib KTP.",
		"“Kalau data ganda dibersihkan, saya yakin kita di atas 95 persen,” ujarnya."),
		"ktp_el_recording_rate 85.09 Kabupaten Bulukumba 2023-03-10/day")
}

// TestBasesFound holds the base of a target that what is reached and what is lacking
// make together, and that of a share of an earlier year.
func TestBasesFound(t *testing.T) {
	r, err := reader()
	if err != nil {
		t.Fatal(err)
	}
	for share, text := range map[float64][]string{
		30: {
			"BULUKUMBA - Dari 354.400 warga wajib KTP Kabupaten Bulukumba, yang mengaktifkan IKD 27.120 orang.",
			"Pusat meminta 30 persen. “Masih butuh sekitar 79 ribu orang lagi supaya target terpenuhi,” kata kepala dinas.",
		},
		61.8: {
			"BULUKUMBA - Perekaman KTP-el Kabupaten Bulukumba mencapai 97,2 persen dari wajib KTP.",
			"Pada tahun 2022 perekaman KTP-el di Kabupaten Bulukumba berada di angka 61,8 persen.",
		},
	} {
		a := &extract.Article{Title: "Capaian Bulukumba"}
		a.Published.Day, a.Published.Basis = time.Date(2023, 3, 10, 0, 0, 0, 0, time.UTC), "json-ld"
		for _, p := range text {
			a.Paragraphs = append(a.Paragraphs, extract.Paragraph{Role: extract.Body, Text: p})
		}
		base := ""
		for _, o := range r.Article(a).Observations {
			if o.Value == share {
				base = o.Denominator
			}
		}
		if base != "wajib_ktp" {
			t.Errorf("%v percent is of %q, want wajib_ktp", share, base)
		}
	}
}
