package indicator

import "testing"

// TestPartsApart holds counts of a part: a fraction of those told, those of some regions, what
// a service made and what is left beside it.
func TestPartsApart(t *testing.T) {
	check(t, []readTest{
		{"a fraction of those left", "Sebanyak 5.120 wajib KTP belum merekam KTP-el. Totalnya 2.460 orang, hampir separuh dari warga yang belum direkam.", []string{"5.120 ktp_el_unrecorded", "2.460 (part)"}},
		{"a fraction of others", "Warga yang belum merekam KTP-el masih banyak. Totalnya 52.460 orang, hampir separuh dari wajib KTP.", []string{"52.460 ktp_el_unrecorded"}},
		{"there, in some regions", "Sebanyak 5.120 wajib KTP belum merekam KTP-el. Lima kecamatan dipilih karena warga belum rekam di sana tinggi. Totalnya 2.460 orang.", []string{"5.120 ktp_el_unrecorded", "2.460 (other_region)"}},
		{"requests of two kinds", "Selama libur ada 2.710 permintaan yang dilayani. Rekam e-KTP 610 dan aktivasi IKD 2.100.", []string{"610 ktp_el_recorded for event", "2.100 ikd_activated for event"}},
		{"the rest beside them", "Dari 2.710 layanan itu, perekaman e-KTP 610 dan selebihnya, 2.100, aktivasi IKD.", []string{"610 ktp_el_recorded for event", "2.100 ikd_activated for event"}},
		{"in the same days", "Dalam 3 hari kami melayani 2.710 permintaan, termasuk 2.100 aktivasi IKD.", []string{"2.100 ikd_activated flow"}},
		{"left behind a count", "Anak yang punya KIA 40.110 orang. Sedangkan 21 ribu anak sisanya belum mengurus KIA.", []string{"40.110 kia_issued", "21 (no_indicator)"}},
	})
}

// TestTrustedAhead holds shares that somebody trusts in for a day to come, told behind them.
func TestTrustedAhead(t *testing.T) {
	check(t, []readTest{
		{"at the end of the year", "KIA dimiliki 31 persen anak. Ia yakin 42 persen anak sudah ber-KIA pada akhir tahun.", []string{"31 kia_rate of child_population", "42 (supposed)"}},
		{"at the end of this month", "Perekaman KTP-el digenjot. Ia yakin 99,1 persen wajib KTP sudah direkam pada akhir bulan ini.", []string{"99,1 (supposed)"}},
		{"by now", "KIA dimiliki 31 persen anak. Ia yakin sudah lebih dari 33 persen anak ber-KIA.", []string{"31 kia_rate of child_population", "33 kia_rate of child_population"}},
		{"at the end of last year", "Perekaman KTP-el digenjot. Ia yakin perekaman sudah 98,1 persen pada akhir tahun lalu.", []string{"98,1 ktp_el_recording_rate"}},
	})
}

// TestHeldAway holds shares with a whole of their own that are only held against a target.
func TestHeldAway(t *testing.T) {
	check(t, []readTest{
		{"far from it", "Anak di Palu berjumlah 110.000 orang. Dari jumlah itu, 31 persen punya KIA, masih jauh dari target 45 persen.", []string{"110.000 child_population", "31 kia_rate of child_population", "45 kia_target_rate"}},
		{"a little short of it", "Wajib KTP di Palu 274.000 orang. Dari jumlah itu, 96 persen sudah direkam, tinggal sedikit lagi dari target 99 persen.", []string{"274.000 wajib_ktp", "96 ktp_el_recording_rate of wajib_ktp", "99 ktp_el_recording_target_rate"}},
	})
}
