package indicator

import "testing"

// TestSetShares holds shares that tell from what a target in people is taken.
func TestSetShares(t *testing.T) {
	const lead = "Baru 5.211 warga yang mengaktifkan IKD. "
	check(t, []readTest{
		{"reckoned with", lead + "Dengan hitungan 25 persen, mestinya ada 41 ribuan warga yang terdaftar.", []string{"5.211 ikd_activated", "25 ikd_target_rate", "41 ikd_target"}},
		{"reckoned with, used", lead + "Jika memakai angka 30 persen, semestinya 52 ribu warga sudah mengaktifkan IKD.", []string{"5.211 ikd_activated", "30 ikd_target_rate", "52 ikd_target"}},
		{"reached so far", lead + "Dengan capaian 4 persen, mestinya ada 41 ribu warga yang terdaftar.", []string{"5.211 ikd_activated", "4 ikd_activation_rate", "41 ikd_target"}},
		{"taken from", lead + "Seharusnya yang terdaftar 52.310 orang. Angka ini diambil dari 30 persen warga yang telah merekam KTP-el.", []string{"5.211 ikd_activated", "52.310 ikd_target", "30 ikd_target_rate of ktp_el_recorded"}},
		{"taken from what is reached", "Sudah 52.310 warga mengaktifkan IKD. Angka ini didapat dari 30 persen warga yang telah merekam KTP-el.", []string{"52.310 ikd_activated", "30 ikd_activation_rate of ktp_el_recorded"}},
	})
}

// TestConceived holds counts that are only named for what might be reached.
func TestConceived(t *testing.T) {
	const lead = "Baru 802 warga yang mengaktifkan IKD. "
	check(t, []readTest{
		{"thought of", lead + "Kalau delapan ribu orang tahun depan, itu masih masuk akal.", []string{"802 ikd_activated", "delapan ribu (supposed)"}},
		{"able", lead + "Kalau 4.000 orang saja sih bisa.", []string{"802 ikd_activated", "4.000 (supposed)"}},
		{"a target", lead + "Kalau target 8.000 orang tahun depan, kami optimistis.", []string{"802 ikd_activated", "8.000 ikd_target"}},
		{"the present", lead + "Kalau sekarang 8.000 orang, itu sudah lumayan.", []string{"802 ikd_activated", "8.000 ikd_activated"}},
	})
}

// TestBoundMissed holds round shares that the level told behind them does not come to.
func TestBoundMissed(t *testing.T) {
	const lead = "Cakupan IKD masih rendah. "
	check(t, []readTest{
		{"not even", lead + "Boro-boro 5 persen, baru 1,3 persen.", []string{"5 (supposed)", "1,3 ikd_activation_rate"}},
		{"not come to", lead + "Belum sampai 20 persen, baru 11 persen.", []string{"20 (supposed)", "11 ikd_activation_rate"}},
		{"as such", lead + "Belum sampai 20 persen.", []string{"20 ikd_activation_rate"}},
	})
}

// TestTargetBy holds what a target set for a month or the end of a year is to have reached.
func TestTargetBy(t *testing.T) {
	const lead = "Perekaman KTP-el baru 71,4 persen. "
	check(t, []readTest{
		{"a month", lead + "\"Target kami Desember sudah 85 persen,\" ucapnya.", []string{"71,4 ktp_el_recording_rate", "85 ktp_el_recording_target_rate"}},
		{"the end of a year", lead + "Target kita akhir tahun sudah 85 persen.", []string{"71,4 ktp_el_recording_rate", "85 ktp_el_recording_target_rate"}},
		{"come true", lead + "Target Desember sudah 85 persen tercapai.", []string{"71,4 ktp_el_recording_rate", "85 ktp_el_recording_rate"}},
	})
}
