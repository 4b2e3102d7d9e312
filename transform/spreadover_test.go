package transform_test

import "testing"

// TestSpreadOver holds a list over the regions of a province that makes up its total, whatever
// single words of it say, and one that does not.
func TestSpreadOver(t *testing.T) {
	total := "PALU - Pemilih pemula di Provinsi Sulawesi Barat 31.415 jiwa, kata Kepala Dinas Dukcapil Provinsi Sulawesi Barat. Tanpa KTP-el mereka tidak bisa memilih."
	want := []string{"first_time_ktp 31415 Provinsi Sulawesi Barat 2024-08-22/day"}
	check(t, read(t, "2024-08-22", "Pemilih pemula Sulawesi Barat", total,
		"Pasangkayu paling sedikit, yakni 3.112 jiwa. Lalu Mamuju Tengah 3.204 jiwa, Majene 4.871 jiwa, Mamasa 4.115 jiwa.",
		"Kabupaten Mamuju punya 6.902 jiwa. Terbanyak menumpuk di Polewali Mandar, 9.211 jiwa."),
		append(want,
			"first_time_ktp 3112 Kabupaten Pasangkayu 2024-08-22/day", "first_time_ktp 3204 Kabupaten Mamuju Tengah 2024-08-22/day",
			"first_time_ktp 4871 Kabupaten Majene 2024-08-22/day", "first_time_ktp 4115 Kabupaten Mamasa 2024-08-22/day",
			"first_time_ktp 6902 Kabupaten Mamuju 2024-08-22/day", "first_time_ktp 9211 Kabupaten Polewali Mandar 2024-08-22/day")...)
}

// TestDrawnOfProvince holds a share that is drawn from the count of the province, told behind
// that of the article's region.
func TestDrawnOfProvince(t *testing.T) {
	check(t, read(t, "2024-08-22", "Perekaman KTP-el Hulu Sungai Utara",
		"AMUNTAI - Untuk perekaman KTP-el, Kabupaten Hulu Sungai Utara memperoleh 97,41 persen, kata Kepala Disdukcapil Hulu Sungai Utara.",
		"Sedangkan provinsi, dari target sejumlah 3.118.210 sudah terekam 3.061.770. Itu berarti 98,19 persen."),
		"ktp_el_recording_rate 97.41 Kabupaten Hulu Sungai Utara 2024-08-22/day", "wajib_ktp 3.11821e+06 Provinsi Kalimantan Selatan 2024-08-22/day",
		"ktp_el_recorded 3.06177e+06 Provinsi Kalimantan Selatan 2024-08-22/day", "ktp_el_recording_rate 98.19 Provinsi Kalimantan Selatan 2024-08-22/day")
}
