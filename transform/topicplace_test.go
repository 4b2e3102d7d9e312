package transform_test

import "testing"

// TestNamedLast holds of which region a figure is told that a sentence right before it ends with.
func TestNamedLast(t *testing.T) {
	const day = "2024-11-13"
	lead := "GORONTALO - Dinas Dukcapil Provinsi Gorontalo mencatat 12,4 persen wajib KTP sudah aktivasi IKD."
	whole := "ikd_activation_rate 12.4 Provinsi Gorontalo 2024-11-13/day"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"the one said to be, by a speaker", "\"Satu-satunya yang masih tertinggal adalah Kabupaten Boalemo,\" kata dia. Angkanya 7,9 persen.", []string{whole, "ikd_activation_rate 7.9 Kabupaten Boalemo 2024-11-13/day"}},
		{"the one said to be", "Satu-satunya yang masih tertinggal adalah Kabupaten Boalemo. Angkanya 7,9 persen.", []string{whole, "ikd_activation_rate 7.9 Kabupaten Boalemo 2024-11-13/day"}},
		{"where something went", "Alat rekam yang baru sudah dikirim ke Kabupaten Boalemo. Tahun lalu aktivasi IKD 7,9 persen.", []string{whole, "ikd_activation_rate 7.9 Provinsi Gorontalo 2023-12-31/year"}},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, day, "IKD di Gorontalo", lead, c.text), c.want...) })
	}
}

// TestWholeOfPlace holds that words which take all of a region are of the one right in front
// of them, for the share in brackets as well.
func TestWholeOfPlace(t *testing.T) {
	const lead = "LIMBOTO - Perekaman KTP-el di Kabupaten Gorontalo 97,3 persen, kata Disdukcapil Kabupaten Gorontalo."
	own := "ktp_el_recording_rate 97.3 Kabupaten Gorontalo 2024-11-13/day"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"the province", "Provinsi Gorontalo secara keseluruhan merekam 842.100 dari sasaran 868.300 (96,98 persen).", []string{own, "ktp_el_recorded 842100 Provinsi Gorontalo 2024-11-13/day", "wajib_ktp 868300 Provinsi Gorontalo 2024-11-13/day", "ktp_el_recording_rate 96.98 Provinsi Gorontalo 2024-11-13/day"}},
		{"the article's own", "Secara keseluruhan yang terekam 278.400 dari wajib KTP 286.100 jiwa.", []string{own, "ktp_el_recorded 278400 Kabupaten Gorontalo 2024-11-13/day", "wajib_ktp 286100 Kabupaten Gorontalo 2024-11-13/day"}},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2024-11-13", "Perekaman KTP-el", lead, c.text), c.want...) })
	}
}

// TestOwnDataComesHome holds that an opener which speaks for those who speak comes home from
// another region.
func TestOwnDataComesHome(t *testing.T) {
	for _, opener := range []string{"Berdasarkan data kami, ", "Kami mencatat ", "Kalau di tempat kita, "} {
		t.Run(opener, func(t *testing.T) {
			got := read(t, "2024-05-10", "IKD di Belu", "Atambua - Disdukcapil Belu mendata pengguna IKD.", "Di Kabupaten Malaka aktivasi IKD sudah 8.100 orang. "+opener+"baru 5.120 orang.")
			check(t, got, "ikd_activated 8100 Kabupaten Malaka 2024-05-10/day", "ikd_activated 5120 Kabupaten Belu 2024-05-10/day")
		})
	}
}
