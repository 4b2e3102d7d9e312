package transform_test

import "testing"

// TestPagesNationTopic holds shares told behind a sentence about the whole nation.
func TestPagesNationTopic(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"the nation told in front", "TERNATE - Kepala dinas di Kota Ternate memberi gambaran. Secara nasional, kepemilikan KIA terus naik. Angkanya 47 persen.",
			[]string{"kia_rate 47 Indonesia 2022-06-23/day"}},
		{"of its people, and a target behind", "TERNATE - Kepemilikan KIA di Kota Ternate 31 persen. Secara nasional kepemilikan KIA terus naik. Tahun 2020 baru 37 persen dari jumlah anak Indonesia. Tahun 2022 ditargetkan menjadi 50 persen.",
			[]string{"kia_rate 31 Kota Ternate 2022-06-23/day", "kia_rate 37 Indonesia 2020-12-31/year", "kia_target_rate 50 Indonesia 2022-12-31/year"}},
		{"a comparison with the land", "TERNATE - Kepemilikan KIA di Kota Ternate masih rendah dibanding daerah lain di Indonesia. Angkanya baru 17 persen.",
			[]string{"kia_rate 17 Kota Ternate 2022-06-23/day"}},
		{"a programme of the nation", "TERNATE - Program nasional KIA berjalan di Kota Ternate. Kepemilikan KIA baru 17 persen.",
			[]string{"kia_rate 17 Kota Ternate 2022-06-23/day"}},
		{"a plan of the nation for its years", "TERNATE - Kepemilikan akta kelahiran anak di Kota Ternate 61 persen. RPJMN menargetkan kepemilikan akta kelahiran anak 82,5 persen pada 2018 dan 85 persen pada 2019.",
			[]string{"birth_cert_rate 61 Kota Ternate 2022-06-23/day", "birth_cert_target_rate 82.5 Indonesia 2018-12-31/year", "birth_cert_target_rate 85 Indonesia 2019-12-31/year"}},
		{"a plan of the nation set for a region", "TERNATE - Kepemilikan akta kelahiran anak 61 persen. Sesuai RPJMN, Kota Ternate ditarget 82,5 persen pada 2018 dan 85 persen pada 2019.",
			[]string{"birth_cert_rate 61 Kota Ternate 2022-06-23/day", "birth_cert_target_rate 82.5 Kota Ternate 2018-12-31/year", "birth_cert_target_rate 85 Kota Ternate 2019-12-31/year"}},
		{"what a plan of the nation asks of us", "TERNATE - Kepemilikan akta kelahiran anak di Kota Ternate 61 persen. Target kami tahun 2018 sebesar 82,5 persen dan tahun 2019 sebesar 85 persen, sesuai perpres.",
			[]string{"birth_cert_rate 61 Kota Ternate 2022-06-23/day", "birth_cert_target_rate 82.5 Kota Ternate 2018-12-31/year", "birth_cert_target_rate 85 Kota Ternate 2019-12-31/year"}},
		{"cards that the centre sends out", "TERNATE - Ke sejumlah daerah, 310.000 keping blangko KTP-el sudah didistribusikan Kemendagri. Kota Ternate menerima 4.000 keping.",
			[]string{"blangko_received 310000 Indonesia 2022-06-23/day", "blangko_received 4000 Kota Ternate 2022-06-23/day"}},
		{"our own share behind", "TERNATE - Secara nasional, kepemilikan KIA terus naik. \"Di Kota Ternate baru 17 persen,\" kata kepala dinas.",
			[]string{"kia_rate 17 Kota Ternate 2022-06-23/day"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2022-06-23", "Layanan Dukcapil Kota Ternate", c.text), c.want...)
		})
	}
}

// TestNationsOwnLevel gives the nation what is told as its own level reached, in an article about
// one region, and still the region what it reached itself.
func TestNationsOwnLevel(t *testing.T) {
	const lead, own = "PALU - Cakupan akta kelahiran anak di Kota Palu 78,9 persen.", "birth_cert_rate 78.9 Kota Palu 2020-09-24/day"
	for text, want := range map[string]string{
		"Progres kepemilikan akta lahir nasional sudah mencapai 91,8 persen.": "birth_cert_rate 91.8 Indonesia 2020-09-24/day",
		"Capaian KIA nasional baru menyentuh angka 41,2 persen.":              "kia_rate 41.2 Indonesia 2020-09-24/day",
		"Program nasional KIA mencapai 41,2 persen.":                          "kia_rate 41.2 Kota Palu 2020-09-24/day",
		"Target cakupan akta kelahiran nasional mencapai 95 persen.":          "birth_cert_target_rate 95 Kota Palu 2020-09-24/day",
	} {
		t.Run(text, func(t *testing.T) { check(t, read(t, "2020-09-24", "Akta Kelahiran Palu", lead, text), own, want) })
	}
}

// TestRegionsOnlyDescribed gives the nation no share that only describes regions without a name,
// but still its own.
func TestRegionsOnlyDescribed(t *testing.T) {
	const lead = "JAKARTA - Dirjen Dukcapil Kemendagri menambah 40 kabupaten/kota penerap KIA di Indonesia."
	for text, want := range map[string][]string{
		"Alasannya, wilayah itu merupakan kawasan yang 70 persen anaknya sudah memiliki akta kelahiran.": nil,
		"Daerah yang dipilih adalah yang 70 persen anaknya sudah memiliki akta kelahiran.":               nil,
		"Anak Indonesia yang sudah memiliki akta kelahiran 70 persen.":                                   {"birth_cert_rate 70 Indonesia 2017-03-09/day"},
	} {
		check(t, read(t, "2017-03-09", "Daerah Penerap KIA Bertambah", lead, text), want...)
	}
}
