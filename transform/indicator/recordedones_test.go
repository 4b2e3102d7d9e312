package indicator

import "testing"

// TestRecordedOnes reads shares of those recorded, whatever names them.
func TestRecordedOnes(t *testing.T) {
	const before = "Aktivasi IKD\nAktivasi IKD di Dompu baru 4.120 orang. "
	a := analyzer(t)
	for _, test := range []struct{ name, text, want string }{
		{"who are to have it", "Pusat mewajibkan 30 persen dari penduduk yang datanya sudah direkam untuk ber-IKD.", "30 ikd_target_rate of ktp_el_recorded"},
		{"residents recorded", "Targetnya 30 persen dari penduduk terekam.", "30 ikd_target_rate of ktp_el_recorded"},
		{"people recorded who have it", "Kementerian menargetkan 30 persen warga terekam punya IKD.", "30 ikd_target_rate of ktp_el_recorded"},
		{"persons recorded", "Sudah kami penuhi, 20 persen orang terekam itu aktif semua IKD-nya.", "20 ikd_activation_rate of ktp_el_recorded"},
		{"their data in front", "Dari penduduk yang datanya telah terekam baru 6,5 persen yang mengaktifkan IKD.", "6,5 ikd_activation_rate of ktp_el_recorded"},
		{"those not recorded are no base", "Baru 6,5 persen dari penduduk yang belum direkam yang mengaktifkan IKD.", "6,5 ikd_activation_rate of population"},
		{"the recording itself", "Perekaman KTP-el sudah 97 persen dari penduduk wajib KTP.", "97 ktp_el_recording_rate of wajib_ktp"},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := readings(a, before+test.text)
			if last := got[len(got)-1]; last != test.want {
				t.Errorf("%s: %s, want %s", test.text, last, test.want)
			}
		})
	}
}
