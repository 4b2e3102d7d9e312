package transform_test

import "testing"

// TestOccasions holds kecamatan where somebody was met or something was held before a
// figure of the whole region was told, and those that a sentence points back to.
func TestOccasions(t *testing.T) {
	const users, day = "ikd_activated 22400 Kota Palopo 2023-03-10/day", " Kecamatan Wara 2023-03-10/day"
	for _, c := range []struct{ name, text, want string }{
		{"met there", "Ditemui di Kecamatan Wara, kepala dinas menyebut pengguna IKD 22.400 orang.", users},
		{"after a visit", "Usai kunjungan ke Kecamatan Wara, ia mengatakan pengguna IKD 22.400 orang.", users},
		{"said at a meeting there", "Dalam rapat di Kecamatan Wara, kepala dinas menyebut pengguna IKD 22.400 orang.", users},
		{"said at a meeting elsewhere", "Pada acara di Kota Parepare, Kepala Disdukcapil Kota Palopo menyebut pengguna IKD 22.400 orang.", users},
		{"held there", "Layanan digelar di Kecamatan Wara. Jumlah pengguna IKD kini 22.400 orang.", users},
		{"told there", "Di Kecamatan Wara, pengguna IKD baru 2.400 orang.", "ikd_activated 2400" + day},
		{"its own topic", "Kecamatan Wara paling rendah. Jumlah pengguna IKD baru 2.400 orang.", "ikd_activated 2400" + day},
		{"pointed back to", "Layanan digelar di Kecamatan Wara. Di sana pengguna IKD 2.400 orang.", "ikd_activated 2400" + day},
		{"pointed back to without its kind", "Kecamatan yang paling aktif Wara. Di sana pengguna IKD 2.400 orang.", "ikd_activated 2400" + day},
		{"pointed back to by its kind", "Tiap kecamatan berbeda, dan Wara terbilang aktif. Di kecamatan itu pengguna IKD 2.400 orang.", "ikd_activated 2400" + day},
		{"pointed back to behind words that lead in", "Tiap kecamatan berbeda, dan Wara terbilang aktif. Menurut catatan kami, di kecamatan itu pengguna IKD 2.400 orang.", "ikd_activated 2400" + day},
		{"a kecamatan pointed back to in vain", "Ada yang paling aktif. Di kecamatan itu pengguna IKD 2.400 orang.", "ikd_activated 2400 Kota Palopo 2023-03-10/day ?"},
		{"what the region calls itself", "Setiap kecamatan aktif. Di Bumi Sawerigading Wara pengguna IKD 22.400 orang.", users},
		{"pointed back to in vain", "Ada satu kecamatan yang paling aktif. Di sana pengguna IKD 2.400 orang.", "ikd_activated 2400 Kota Palopo 2023-03-10/day ?"},
		{"said of an event", "\"Dalam gebyar adminduk di Kecamatan Wara, ada 211 yang aktivasi. Antusias tinggi,\" ucapnya.", "ikd_activated 211" + day + " ?"},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, springDay, "Layanan Dukcapil Palopo", "Palopo - Kepala Disdukcapil Kota Palopo bicara soal layanan IKD.", c.text), c.want)
		})
	}
}

// TestToldByProvince holds that the day of the data of a kabupaten says nothing of what
// the office of its province tells, and that a share drawn from it is the province's.
func TestToldByProvince(t *testing.T) {
	check(t, read(t, springDay, "IKD Palopo",
		"Palopo - Disdukcapil Kota Palopo mencatat, per 28 Februari 2023 pengguna IKD di Kota Palopo 2.418 orang.", "Disdukcapil Palopo membuka layanan di Kota Palopo.",
		"Kepala Dinas Dukcapil Provinsi Sulawesi Selatan menyebut rata-rata provinsi itu rendah. Dari 6.412.118 wajib KTP di Sulawesi Selatan, yang memakai IKD 121.830 orang.",
		"“Artinya 1,9 persen. Palopo di atas rata-rata,” kata dia."),
		"ikd_activated 2418 Kota Palopo 2023-02-28/day", "wajib_ktp 6.412118e+06 Provinsi Sulawesi Selatan 2023-03-10/day",
		"ikd_activated 121830 Provinsi Sulawesi Selatan 2023-03-10/day", "ikd_activation_rate 1.9 Provinsi Sulawesi Selatan 2023-03-10/day")
}

// TestYearOfOther holds that the year in which the headline tells of one document sets no
// target of another, and does one of its own.
func TestYearOfOther(t *testing.T) {
	for _, c := range []struct {
		name, title string
		want        []string
	}{
		{"cards printed", "Palopo Cetak 11.204 KTP-el Selama Tahun 2022, IKD Jauh dari Target", []string{"ktp_el_printed 11204 Kota Palopo 2022-12-31/year", "ikd_target_rate 25 Kota Palopo 2023-03-10/day"}},
		{"no document", "Kinerja Disdukcapil Palopo Selama Tahun 2022", []string{"ikd_target_rate 25 Kota Palopo 2022-12-31/year"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, springDay, c.title, "Palopo - Pusat minta 25 persen wajib KTP di Kota Palopo memakai IKD."), c.want...)
		})
	}
}
