package indicator

import "testing"

// TestAcrossTopics holds what counts of a text go on from where it speaks of several things.
func TestAcrossTopics(t *testing.T) {
	check(t, []readTest{
		{"people left behind blank cards", "Blangko tersisa 1.012 keping. Wajib KTP 66.801 orang dan hampir seluruhnya telah terekam. Tersisa 871 orang.", []string{"1.012 blangko_stock", "66.801 wajib_ktp", "871 ktp_el_unrecorded"}},
		{"the number that a sentence is about", "Jumlah warga yang menggunakan IKD terus naik. Pada November 2022 tercatat 1.870 orang.", []string{"1.870 ikd_activated"}},
		{"first-time holders included", "Tahun ini dicetak 16.208 KTP-el, termasuk 2.914 bagi pemula.", []string{"16.208 ktp_el_printed", "2.914 (cohort)"}},
		{"a month that something goes on", "Baru sebulan berjalan, 702 warga sudah mengaktifkan IKD.", []string{"702 ikd_activated"}},
		{"the rest of another kind", "Cakupan KIA digenjot. Yang dilayani KIA 1.178 keping, sisanya IKD.", []string{"1.178 (applicants)"}},
		{"cards of a month", "Sebulan kami mencetak 702 keping KTP-el.", []string{"702 (daily)"}},
	})
}

// TestSharesOfNoCount holds shares behind a count that are no whole of it.
func TestSharesOfNoCount(t *testing.T) {
	check(t, []readTest{
		{"of another base", "Pengguna IKD 14.022 orang. Persentase 14.022 itu terhadap jumlah wajib KTP ialah 10,7 persen.", []string{"14.022 ikd_activated", "14.022 ikd_activated", "10,7 ikd_activation_rate of wajib_ktp"}},
		{"a target", "Pengguna IKD 14.022 orang dari target 30 persen.", []string{"14.022 ikd_activated", "30 ikd_target_rate"}},
	})
}

// TestSharesOfAnAge holds shares of those told that an age group has.
func TestSharesOfAnAge(t *testing.T) {
	check(t, []readTest{
		{"of those told", "Pengguna IKD 3.641 orang, 71 persen di antaranya berusia 20-35 tahun.", []string{"3.641 ikd_activated", "71 ikd_activation_rate for age"}},
		{"most of them", "Pemilik KTP digital didominasi usia 20 sampai 35 tahun, porsinya 71 persen.", []string{"71 ikd_activation_rate for age"}},
		{"everybody", "Sudah 97,1 persen usia 17 tahun ke atas yang merekam KTP-el.", []string{"97,1 ktp_el_recording_rate"}},
	})
}
