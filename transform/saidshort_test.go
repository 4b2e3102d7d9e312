package transform_test

import "testing"

// TestSaidShort takes a count in words of scale for a repeat of one told in full, where it is
// near it.
func TestSaidShort(t *testing.T) {
	const lead, all = "KENDARI - Anak wajib KIA di Kota Kendari sebanyak 121.180 orang.", "child_population 121180 Kota Kendari 2024-06-20/day"
	check(t, read(t, "2024-06-20", "KIA Kendari", lead, "Dengan anak yang jumlahnya 120 ribu jiwa, dinas membuka layanan KIA di kelurahan."), all)
	check(t, read(t, "2024-06-20", "KIA Kendari", lead, "Akhir 2022 jumlah anak 120 ribu jiwa."), all, "child_population 120000 Kota Kendari 2022-12-31/year")
}
