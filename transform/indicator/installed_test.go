package indicator

import "testing"

// TestInstalled holds those who put the application on their phones, and by whom something
// was done, apart from targets and from people only counted.
func TestInstalled(t *testing.T) {
	check(t, []readTest{
		{"who installed it", "Warga Metro yang sudah memasang aplikasi IKD 4.120 orang.", []string{"4.120 ikd_activated"}},
		{"by whom it was installed", "Aktivasi IKD di Metro lambat. Aplikasi itu baru dipasang 4.120 warga.", []string{"4.120 ikd_activated"}},
		{"a target that is set", "Aktivasi IKD di Metro lambat. Pusat memasang 30 persen dari wajib KTP.", []string{"30 ikd_target_rate of wajib_ktp"}},
		{"used by people obliged", "Aktivasi IKD di Metro lambat. Sejauh ini aplikasinya baru dipakai sekitar 4.120 wajib KTP.", []string{"4.120 ikd_activated"}},
		{"data of people obliged", "Aktivasi IKD di Metro lambat. Data yang dipakai 124.120 wajib KTP.", []string{"124.120 wajib_ktp"}},
	})
}
