package indicator

import "testing"

// TestDemanded holds what is asked for behind its people and what somebody is told to
// reach as a target, and people asked to do something as none.
func TestDemanded(t *testing.T) {
	check(t, []readTest{
		{"people asked for", "Aktivasi IKD di Kota Tegal baru 6.300 orang. Dibandingkan 54 ribu orang yang diminta, jaraknya jauh.", []string{"6.300 ikd_activated", "54 ikd_target"}},
		{"still far from those asked for", "Aktivasi IKD di Kota Tegal baru 6.300 orang. Angka itu masih jauh dari 54 ribu orang yang diminta.", []string{"6.300 ikd_activated", "54 ikd_target"}},
		{"a duty done", "Warga Tegal yang sudah memenuhi kewajiban perekaman KTP-el 98,2 persen.", []string{"98,2 ktp_el_recording_rate"}},
		{"a duty to do", "Tegal berupaya memenuhi kewajiban aktivasi IKD 30 persen.", []string{"30 ikd_target_rate"}},
		{"people asked to come", "Aktivasi IKD berjalan. Ada 1.200 warga yang diminta datang ke kelurahan.", []string{"1.200 ikd_activated"}},
		{"those of them who did", "Aktivasi IKD berjalan. Baru 1.200 orang yang diminta oleh camat mengaktifkan IKD.", []string{"1.200 ikd_activated"}},
		{"a share passed", "Di Tegal 24,1 persen wajib KTP sudah memiliki IKD, melampaui 20 persen dari wajib KTP yang diminta Kementerian Dalam Negeri.", []string{"24,1 ikd_activation_rate of wajib_ktp", "20 ikd_target_rate of wajib_ktp"}},
		{"a share not reached yet", "Aktivasi IKD di Tegal masih jauh dari 30 persen yang dibebankan.", []string{"30 ikd_target_rate"}},
		{"a share of those asked for", "Aktivasi IKD di Tegal baru 12 persen dari target yang dibebankan pusat.", []string{"12 ikd_activation_rate of ikd_target"}},
		{"a share that has not come so far", "Aktivasi IKD di Tegal belum sampai 12 persen dari wajib KTP yang ditargetkan.", []string{"12 ikd_activation_rate of wajib_ktp"}},
		{"an instruction", "Dari pusat, instruksinya 30 persen warga sudah punya IKD.", []string{"30 ikd_target_rate"}},
		{"a direction of the ministry", "Arahan Kemendagri minimal 25 persen penduduk sudah memakai IKD.", []string{"25 ikd_target_rate of population"}},
		{"by an instruction", "Sesuai arahan Kemendagri 21 persen warga sudah aktivasi IKD.", []string{"21 ikd_activation_rate"}},
		{"a wish as a noun, of those told before", "Aktivasi IKD lambat. Wajib KTP kita 204 ribu. Pemerintah maunya 30 persen dari situ.", []string{"204 wajib_ktp", "30 ikd_target_rate of wajib_ktp"}},
		{"a wish for something else", "Warga maunya cepat, padahal baru 21 persen yang aktivasi IKD.", []string{"21 ikd_activation_rate"}},
		{"at least so many", "Paling tidak 21 ribu warga harus mengaktifkan IKD.", []string{"21 ikd_target"}},
		{"no fewer than so many", "Tidak kurang dari 21 ribu warga sudah mengaktifkan IKD.", []string{"21 ikd_activated"}},
		{"not so many", "Sebanyak 21 ribu warga tidak mengaktifkan IKD.", []string{"21 ikd_remaining"}},
	})
	check(t, []readTest{
		{"a place's share behind a target", "Hingga Mei 24,1 persen wajib KTP di Bali sudah memiliki IKD. Bali melampaui 20 persen dari wajib KTP yang diminta kementerian. Warga cukup memasang aplikasi. Data disimpan di pusat. Kota Denpasar memimpin perolehan, di atas 34 persen.",
			[]string{"24,1 ikd_activation_rate of wajib_ktp", "20 ikd_target_rate of wajib_ktp", "34 ikd_activation_rate"}},
	})
}

// TestMetTargets holds what stands behind a target that something is held against.
func TestMetTargets(t *testing.T) {
	check(t, []readTest{
		{"more than all", "Perekaman KTP-el malah melampaui sasaran, yakni 101,4 persen atau 312.410 jiwa.", []string{"101,4 ktp_el_recording_rate", "312.410 ktp_el_recorded"}},
		{"more than all have it", "Kepemilikan akta kelahiran anak melampaui target, yaitu 100,4 persen.", []string{"100,4 birth_cert_rate of child_population"}},
		{"the target or those recorded", "Perekaman KTP-el melampaui sasaran, yakni 312.410 jiwa.", []string{"312.410 (no_indicator)"}},
		{"those to be recorded", "Perekaman KTP-el melampaui sasaran 312.410 jiwa.", []string{"312.410 wajib_ktp"}},
		{"children that a target makes", "Target tahun ini 65 persen anak punya KIA. Target itu berarti 52.310 anak harus punya KIA.", []string{"65 kia_target_rate of child_population", "52.310 (no_indicator)"}},
		{"children of whom it is one", "Target tahun ini 65 persen anak punya KIA. Anak yang wajib punya KIA ada 80.476 jiwa.", []string{"65 kia_target_rate of child_population", "80.476 child_population"}},
		{"children without a target before", "KIA baru dicetak 12.310 keping. Artinya 80.476 anak harus punya KIA.", []string{"12.310 kia_issued", "80.476 child_population"}},
		{"out of ten", "Tujuh dari sepuluh anak sudah punya KIA. Sembilan dari 100 warga merekam KTP-el.", []string{"Tujuh (example)", "sepuluh (example)", "Sembilan (example)", "100 (example)"}},
		{"out of a hundred cards", "Blangko tersisa 10 keping dari 100 keping yang diterima.", []string{"10 blangko_stock", "100 blangko_received"}},
	})
}
