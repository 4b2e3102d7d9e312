package indicator

import "testing"

// TestComparedPeople holds that others behind a comparison are not those told of.
func TestComparedPeople(t *testing.T) {
	check(t, []readTest{
		{"fewer than those recorded", "Warga yang memiliki KTP-el 171.204 jiwa atau 96,12 persen, lebih sedikit dari yang telah merekam.", []string{"171.204 ktp_el_held", "96,12 ktp_el_held_rate"}},
		{"below them", "Kepemilikan KTP-el 96,12 persen, masih di bawah yang sudah merekam.", []string{"96,12 ktp_el_held_rate"}},
		{"told behind a comparison", "Sudah 96,12 persen warga, di atas target, yang merekam KTP-el.", []string{"96,12 ktp_el_recording_rate"}},
		{"where people come from", "Kota ini tujuan warga dari kabupaten lain, dengan jumlah penduduk 151.204 jiwa.", []string{"151.204 population"}},
		{"those who come from there", "Ada penduduk dari kabupaten lain, sebanyak 3.204 jiwa.", []string{"3.204 (other_region)"}},
	})
}

// TestObligedBefore holds a share of the people obliged whose number ends the sentence
// before, and one that need not be theirs.
func TestObligedBefore(t *testing.T) {
	check(t, []readTest{
		{"recorded", "Wajib KTP di Blora 151.204 jiwa. Persentase yang sudah merekam 96,12 persen.", []string{"151.204 wajib_ktp", "96,12 ktp_el_recording_rate of wajib_ktp"}},
		{"those who activated", "Wajib KTP di Blora 151.204 jiwa. Yang sudah aktivasi IKD 6,12 persen.", []string{"151.204 wajib_ktp", "6,12 ikd_activation_rate of wajib_ktp"}},
		{"of nobody said", "Wajib KTP di Blora 151.204 jiwa. Aktivasi IKD 6,12 persen.", []string{"151.204 wajib_ktp", "6,12 ikd_activation_rate"}},
		{"a target", "Wajib KTP di Blora 151.204 jiwa. Target perekaman 99 persen.", []string{"151.204 wajib_ktp", "99 ktp_el_recording_target_rate"}},
	})
}

// TestServedShare holds children served with a document as those who have it.
func TestServedShare(t *testing.T) {
	check(t, []readTest{
		{"in front of the share", "Untuk akta, anak 0-18 tahun yang telah terlayani sebesar 94,12 persen.", []string{"94,12 birth_cert_rate of child_population"}},
		{"behind it", "Untuk KIA, dari anak usia 0-17 tahun 61,2 persen terlayani.", []string{"61,2 kia_rate of child_population"}},
		{"applicants", "Pelayanan KIA ramai. Pemohon yang terlayani 94 persen.", []string{"94 (applicants)"}},
	})
}

// TestBlanksGot holds blank cards got, and a bound below which something is done.
func TestBlanksGot(t *testing.T) {
	check(t, []readTest{
		{"got", "Pada Juli kita dapat blangko 1.204 keping.", []string{"1.204 blangko_received"}},
		{"hoped to get", "Semoga kita dapat blangko 1.204 keping.", []string{"1.204 (no_indicator)"}},
		{"asked for once below", "Kami minta blangko lagi kalau stok di bawah 1.200 keping.", []string{"1.200 (supposed)"}},
		{"below by now", "Kalau stok blangko sekarang di bawah 1.200 keping.", []string{"1.200 blangko_stock"}},
	})
}
