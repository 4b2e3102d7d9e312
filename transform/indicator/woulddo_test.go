package indicator

import "testing"

// TestWouldDo holds that what somebody would be content with is nothing reached or set.
func TestWouldDo(t *testing.T) {
	check(t, []readTest{
		{"glad in another clause", "Aktivasi IKD di Kota Palu kalau sampai Desember bisa 12 persen saja, saya sudah bersyukur.", []string{"12 (supposed)"}},
		{"called good", "Aktivasi IKD di Kota Palu kalau akhir tahun bisa 12 persen, sudah bagus.", []string{"12 (supposed)"}},
		{"so many people", "Pengguna IKD di Kota Palu kalau sampai Desember dapat 20 ribu orang, kami sudah senang.", []string{"20 (supposed)"}},
		{"reached and called good", "Kalau dilihat dari wajib KTP, aktivasi IKD di Kota Palu 12 persen, sudah cukup bagus.", []string{"12 ikd_activation_rate of wajib_ktp"}},
		{"no more than reached", "Kalau aktivasi IKD di Kota Palu baru 12 persen, sudah lumayan.", []string{"12 ikd_activation_rate"}},
	})
}
