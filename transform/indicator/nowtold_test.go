package indicator

import "testing"

// TestNowTold holds what a count told as of now is behind a target: what was reached,
// unless the target itself is told as changed.
func TestNowTold(t *testing.T) {
	check(t, []readTest{
		{"against what ought to be", "Pengguna IKD di Kota Palu mestinya 70.120 orang, sedangkan yang ada saat ini 18.340 orang.", []string{"70.120 ikd_target", "18.340 ikd_activated"}},
		{"behind a case the target is reckoned by", "Pemilik IKD seharusnya 70.120 orang bila mengacu pada target nasional, sementara sekarang 18.340 orang.", []string{"70.120 ikd_target", "18.340 ikd_activated"}},
		{"a target of before", "Target IKD di Kota Palu semula 70.120 orang, sekarang 52.300 orang.", []string{"70.120 ikd_target", "52.300 ikd_target"}},
		{"a target that became another", "Target IKD di Kota Palu 70.120 orang, kini diturunkan menjadi 52.300 orang.", []string{"70.120 ikd_target", "52.300 ikd_target"}},
		{"more than the target", "Target IKD di Kota Palu 70.120 orang, sekarang 82.300 orang.", []string{"70.120 ikd_target", "82.300 ikd_target"}},
	})
}

// TestNotYetBehindBracket holds that "belum" behind the bracket of a share says of it and
// of its count that they have it not.
func TestNotYetBehindBracket(t *testing.T) {
	check(t, []readTest{
		{"children without a card", "Di Kota Bitung 31.204 anak telah memiliki KIA dan 28.110 anak (47,39%) belum.", []string{"31.204 kia_issued", "28.110 (no_indicator)", "47,39 (no_indicator)"}},
		{"people without an IKD", "Di Kota Bitung 11.204 warga sudah aktivasi IKD, 128.110 warga (91,96 persen) belum.", []string{"11.204 ikd_activated", "128.110 ikd_remaining", "91,96 (no_indicator)"}},
	})
}

// TestMorePeople holds of whom people are told who come on top.
func TestMorePeople(t *testing.T) {
	check(t, []readTest{
		{"more residents", "Disdukcapil membuka layanan IKD. Tahun 2023 penduduk Poso 251.300 jiwa. Artinya ada tambahan 2.110 orang.", []string{"251.300 population", "2.110 (gap)"}},
		{"more who activated", "Disdukcapil membuka layanan IKD. Tahun 2023 pengguna IKD 4.300 orang. Artinya ada tambahan 2.110 orang.", []string{"4.300 ikd_activated", "2.110 ikd_activated flow"}},
	})
}

// TestResidentsBehind holds that residents told of behind a comma are no part of what is
// named in front of it.
func TestResidentsBehind(t *testing.T) {
	check(t, []readTest{
		{"residents who became more", "Aktivasi IKD di Poso masih rendah, penduduk bertambah jadi 254 ribu.", []string{"254 population"}},
		{"their number", "Aktivasi IKD di Poso masih rendah, jumlah penduduk 254.120.", []string{"254.120 population"}},
		{"those who did it", "IKD di Poso masih sepi, penduduk yang sudah punya 9.120.", []string{"9.120 ikd_activated"}},
		{"those who just did it", "IKD di Poso masih sepi, penduduk baru 9.120 yang mau.", []string{"9.120 ikd_activated"}},
	})
}
