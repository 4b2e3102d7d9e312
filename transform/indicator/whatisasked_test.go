package indicator

import "testing"

// TestWhatIsAsked holds a share that somebody asks for, or that is drawn as a line, as a
// target, and what those asked have done as none.
func TestWhatIsAsked(t *testing.T) {
	const akta = "Akta kelahiran anak di Tegal kian lengkap. "
	const ikd = "Aktivasi IKD di Tegal berjalan. "
	check(t, []readTest{
		{"less than was reached", akta + "Kita sampai 98,7%, padahal yang dituntut cuma 97%.", []string{"98,7 birth_cert_rate of child_population", "97 birth_cert_target_rate"}},
		{"in front of what was reached", ikd + "Yang diminta pusat hanya 20 persen, kita sudah 21,4 persen.", []string{"20 ikd_target_rate", "21,4 ikd_activation_rate"}},
		{"people", ikd + "Kami baru 5.310 orang, padahal yang dituntut pusat cuma 44 ribu warga.", []string{"5.310 ikd_activated", "44 ikd_target"}},
		{"those asked to come", ikd + "Dari warga, yang diminta datang hanya 20 persen sudah aktivasi.", []string{"20 ikd_activation_rate"}},
		{"those asked so far", ikd + "Warga yang diminta mengaktifkan IKD baru 20 persen.", []string{"20 ikd_activation_rate"}},
		{"of what is asked", ikd + "Dari 20 persen yang diminta pusat, baru 3,1 persen terpenuhi.", []string{"20 ikd_target_rate", "3,1 ikd_activation_rate"}},
		{"a wish that is little", ikd + "Kita sudah 21,4 persen, padahal maunya pusat hanya 20 persen.", []string{"21,4 ikd_activation_rate", "20 ikd_target_rate"}},
		{"a condition that is little", ikd + "Kita sudah 21,4 persen, padahal syaratnya cuma 20 persen.", []string{"21,4 ikd_activation_rate", "20 ikd_target_rate"}},
		{"a line", ikd + "Kita sudah 21,4 persen, melewati garis yang ditarik Kemendagri sebesar 20 persen.", []string{"21,4 ikd_activation_rate", "20 ikd_target_rate"}},
		{"a bound", ikd + "Tegal lewati batas 20 persen aktivasi IKD.", []string{"20 ikd_target_rate"}},
		{"the bound of a place", ikd + "Aktivasi IKD melewati batas kota mencapai 21,4 persen.", []string{"21,4 ikd_activation_rate"}},
		{"the bound of a time", ikd + "Kita melewati batas waktu, aktivasi IKD 21,4 persen.", []string{"21,4 ikd_activation_rate"}},
		{"what would do", "Target IKD di Tegal 15 persen. Lima belas persen itu saja sudah syukur.", []string{"15 ikd_target_rate", "Lima belas ikd_target_rate"}},
		{"what came true", "Target IKD di Tegal 15 persen. Sekarang 15 persen itu sudah tercapai.", []string{"15 ikd_target_rate", "15 ikd_activation_rate"}},
	})
}
