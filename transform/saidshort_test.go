package transform_test

import "testing"

// TestSaidShort takes a count in words of scale for a repeat of one told in full, where it is
// near it.
func TestSaidShort(t *testing.T) {
	const lead, all = "KENDARI - Anak wajib KIA di Kota Kendari sebanyak 121.180 orang.", "child_population 121180 Kota Kendari 2024-06-20/day"
	check(t, read(t, "2024-06-20", "KIA Kendari", lead, "Dengan anak yang jumlahnya 120 ribu jiwa, dinas membuka layanan KIA di kelurahan."), all)
	check(t, read(t, "2024-06-20", "KIA Kendari", lead, "Akhir 2022 jumlah anak 120 ribu jiwa."), all, "child_population 120000 Kota Kendari 2022-12-31/year")
}

// TestSpokenBound takes a bound of one digit that opens what is told closer behind it for no
// figure of its own.
func TestSpokenBound(t *testing.T) {
	const open, all = "KENDARI - Hampir setengah juta warga Sulawesi Tenggara sudah mengaktifkan IKD.", "ikd_activated 436000 Provinsi Sulawesi Tenggara 2024-06-20/day"
	check(t, read(t, "2024-06-20", "IKD Sulawesi Tenggara", open, "Disdukcapil mencatat, yang sudah mengaktifkan IKD 436 ribu orang."), all)
	check(t, read(t, "2024-06-20", "IKD Sulawesi Tenggara", open, "Pada akhir 2023, yang sudah mengaktifkan IKD 436 ribu orang."),
		"ikd_activated 500000 Provinsi Sulawesi Tenggara 2024-06-20/day", "ikd_activated 436000 Provinsi Sulawesi Tenggara 2023-12-31/year")
	check(t, read(t, "2024-06-20", "IKD Sulawesi Tenggara", open, "Disdukcapil mencatat, yang sudah mengaktifkan IKD 312 ribu orang."),
		"ikd_activated 500000 Provinsi Sulawesi Tenggara 2024-06-20/day", "ikd_activated 312000 Provinsi Sulawesi Tenggara 2024-06-20/day")
}
