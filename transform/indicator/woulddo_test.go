package indicator

import "testing"

// TestWouldDo holds that what somebody would be content with is nothing reached or set.
func TestWouldDo(t *testing.T) {
	check(t, []readTest{
		{"glad in another clause", "Aktivasi IKD di Kota Palu kalau sampai Desember bisa 12 persen saja, saya sudah bersyukur.", []string{"12 (supposed)"}},
		{"called good", "Aktivasi IKD di Kota Palu kalau akhir tahun bisa 12 persen, sudah bagus.", []string{"12 (supposed)"}},
		{"so many people", "Pengguna IKD di Kota Palu kalau sampai Desember dapat 20 ribu orang, kami sudah senang.", []string{"20 (supposed)"}},
		{"reached and called good", "Kalau dilihat dari wajib KTP, aktivasi IKD di Kota Palu 12 persen, sudah cukup bagus.", []string{"12 ikd_activation_rate of wajib_ktp"}},
		{"even so much", "Aktivasi IKD di Kota Palu berat. Dari semua warga, dapat delapan persen pun kami sudah bersyukur.", []string{"delapan (supposed)"}},
		{"even so much is good", "Aktivasi IKD di Kota Palu bisa 8 persen pun sudah bagus.", []string{"8 (supposed)"}},
		{"even so much reached", "Aktivasi IKD di Kota Palu sudah mencapai 31 persen, itu pun sudah disyukuri.", []string{"31 ikd_activation_rate"}},
		{"hard to get people to", "Bikin 20 persen penduduk Kota Palu pakai IKD itu tidak gampang.", []string{"20 (supposed)"}},
		{"people got to do it", "Petugas sudah membuat 20 persen penduduk Kota Palu memiliki IKD dengan mudah.", []string{"20 ikd_activation_rate of population"}},
		{"no more than reached", "Kalau aktivasi IKD di Kota Palu baru 12 persen, sudah lumayan.", []string{"12 ikd_activation_rate"}},
		{"what is contracted", "Pemkot Palu meneken kontrak untuk merekam data KTP-el sebanyak 182.004 jiwa.", []string{"182.004 (supposed)"}},
		{"what money is for", "Alat di Kota Palu itu dipakai guna merekam 182.004 warga.", []string{"182.004 (supposed)"}},
		{"what was managed", "Dinas di Kota Palu berhasil untuk merekam KTP-el 182.004 warga.", []string{"182.004 ktp_el_recorded"}},
		{"those still to be recorded", "Dinas di Kota Palu kesulitan untuk merekam KTP-el 18.204 warga yang belum.", []string{"18.204 ktp_el_unrecorded"}},
		{"what others did", "Minat untuk merekam KTP-el di Kota Palu tinggi, sudah 182.004 warga yang merekam.", []string{"182.004 ktp_el_recorded"}},
	})
}
