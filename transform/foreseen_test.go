package transform_test

import "testing"

// TestForeseen holds counts that somebody takes to come by a time ahead, which are no level,
// and estimates of what there is.
func TestForeseen(t *testing.T) {
	const day = "2025-08-12"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"by the end of the year", "Hingga kini 31.200 warga Kabupaten Siak aktivasi IKD. \"Kita perkirakan akhir tahun 45 ribu,\" kata kepala dinas.", []string{"ikd_activated 31200 Kabupaten Siak 2025-08-12/day"}},
		{"residents predicted", "Penduduk Kabupaten Siak 480.215 jiwa. Ia memprediksi akhir tahun nanti penduduk Siak bisa 490 ribu jiwa.", []string{"population 480215 Kabupaten Siak 2025-08-12/day"}},
		{"an estimate of now", "Kita perkirakan 45 ribu warga Kabupaten Siak sudah aktivasi IKD.", []string{"ikd_activated 45000 Kabupaten Siak 2025-08-12/day"}},
		{"by the middle of the year, perhaps", "Hingga kini kepemilikan akta kelahiran anak Kabupaten Siak 81 persen. \"Mungkin pertengahan tahun kita sudah bisa 86 persen,\" kata kepala dinas.", []string{"birth_cert_rate 81 Kabupaten Siak 2025-08-12/day"}},
		{"reached at last", "Kepemilikan akta kelahiran anak Kabupaten Siak 81 persen. Pertengahan tahun lalu kita sudah bisa 79 persen.", []string{"birth_cert_rate 81 Kabupaten Siak 2025-08-12/day", "birth_cert_rate 79 Kabupaten Siak 2024-06-30/month"}},
		{"of a year that is over", "Kita perkirakan akhir tahun lalu 45 ribu warga Kabupaten Siak sudah aktivasi IKD.", []string{"ikd_activated 45000 Kabupaten Siak 2024-12-31/year"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, day, "Adminduk Kabupaten Siak", "SIAK - Disdukcapil Kabupaten Siak merilis data.", c.text), c.want...)
		})
	}
}

// TestFewerPrinted holds cards of one month after another, the last told by "tinggal", and
// those that are left once the printed ones are told.
func TestFewerPrinted(t *testing.T) {
	const day = "2023-08-23"
	printed := []string{"ktp_el_printed 7842 Kabupaten Siak 2023-05-31/month", "ktp_el_printed 6915 Kabupaten Siak 2023-06-30/month"}
	for _, c := range []struct{ name, text, want string }{
		{"a month of a list", "Mei 2023 tercetak 7.842 keping KTP-el, Juni 2023 turun menjadi 6.915 keping, lalu Juli 2023 tinggal 2.104 keping.", "ktp_el_printed 2104 Kabupaten Siak 2023-07-31/month"},
		{"what is left", "Mei 2023 tercetak 7.842 keping KTP-el, Juni 2023 sebanyak 6.915 keping, dan kini blangko tinggal 2.104 keping.", "blangko_stock 2104 Kabupaten Siak 2023-08-23/day"},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, day, "KTP-el Kabupaten Siak", "SIAK - Disdukcapil Kabupaten Siak merilis data.", c.text), append(printed, c.want)...)
		})
	}
}
