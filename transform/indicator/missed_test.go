package indicator

import "testing"

// TestLacked holds that a document said not to be there yet is that of nobody counted.
func TestLacked(t *testing.T) {
	check(t, []readTest{
		{"not there", "Masih ada 31 ribu anak yang akta kelahirannya belum ada.", []string{"31 (no_indicator)"}},
		{"not printed", "Sebanyak 31 ribu anak KIA-nya belum dicetak.", []string{"31 (no_indicator)"}},
		{"not asked for", "Sebanyak 31 ribu anak akta kelahirannya belum diurus.", []string{"31 (no_indicator)"}},
		{"what is not there is something else", "Capaian KIA belum ada kemajuan, baru 31 ribu anak.", []string{"31 kia_issued"}},
		{"not yet all", "KIA belum dicetak semua, yang sudah 31 ribu anak.", []string{"31 kia_issued"}},
	})
}

// TestBareAges holds that residents of some years of age are a part of them.
func TestBareAges(t *testing.T) {
	check(t, []readTest{
		{"a range of years", "Penduduk 15-64 tahun mencapai 210.447 jiwa.", []string{"210.447 population for age"}},
		{"in brackets", "Penduduk (15 sampai 64 tahun) sebanyak 210.447 jiwa.", []string{"210.447 population for age"}},
		{"adults without a noun", "Penduduk Morowali 168.432 jiwa. Yang berumur 17 tahun ke atas 117.212 jiwa.", []string{"168.432 population", "117.212 wajib_ktp"}},
		{"what adults did", "Penduduk Morowali 168.432 jiwa. Yang berusia di atas 17 tahun dan sudah merekam KTP-el 115.212 jiwa.", []string{"168.432 population", "115.212 ktp_el_recorded"}},
		{"all children", "Penduduk 0-17 tahun sebanyak 98.447 jiwa.", []string{"98.447 child_population"}},
		{"a time", "Selama 10-15 tahun terakhir jumlah penduduk menjadi 210.447 jiwa.", []string{"210.447 population"}},
	})
}
