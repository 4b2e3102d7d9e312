package indicator

import "testing"

// TestCountedAhead holds people whom a figure counts, and an act that another clause tells.
func TestCountedAhead(t *testing.T) {
	check(t, []readTest{
		{"behind what they make needed", "Di kota itu 41.230 anak sudah punya KIA. Dengan anak yang jumlahnya 98 ribu jiwa, dinas membuka layanan KIA di tiap kelurahan.", []string{"41.230 kia_issued", "98 child_population"}},
		{"as a reason", "Di kota itu 41.230 anak sudah punya KIA. Karena anaknya ada 98 ribu jiwa, pengurusan KIA dibuka di kelurahan.", []string{"41.230 kia_issued", "98 child_population"}},
		{"asked to do it", "Di kota itu 41.230 anak sudah punya KIA. Anak yang berjumlah 98 ribu itu diajak segera mengurus KIA.", []string{"41.230 kia_issued", "98 child_population"}},
		{"as what does it", "Di kota itu 41.230 anak sudah punya KIA. Banyaknya anak, yaitu 98 ribu jiwa, membuat dinas menambah loket KIA.", []string{"41.230 kia_issued", "98 child_population"}},
		{"residents", "Di kota itu 41.230 warga sudah aktivasi IKD. Dengan penduduk yang berjumlah 398 ribu jiwa, dinas mendorong semua mengaktifkan IKD.", []string{"41.230 ikd_activated", "398 population"}},
		{"those who have it", "Anak yang jumlahnya 98 ribu itu sudah memiliki KIA.", []string{"98 kia_issued"}},
		{"those who have it, counted", "Anak pemegang KIA yang jumlahnya 58 ribu jiwa mendapat potongan harga.", []string{"58 kia_issued"}},
	})
}
