package indicator

import "testing"

// TestRegister holds counts of the entries of a register, of first-time holders
// and of wholes, and words that suppose or report nothing.
func TestRegister(t *testing.T) {
	check(t, []readTest{
		{"entries of a register", "Ada sekitar 81.204 data wajib KTP di Sigi.", []string{"81.204 wajib_ktp"}},
		{"entries of another kind", "Ada 4.204 data ganda di Sigi.", nil},
		{"looked at, not supposed", "Bila melihat catatan itu masih tersisa 4.917 warga yang belum merekam KTP-el.", []string{"4.917 ktp_el_unrecorded"}},
		{"a share of first-time holders", "Baru 70,9 persen yang telah perekaman KTP-el, dari total pemilih pemula 46.886 orang.", []string{"70,9 ktp_el_recording_rate for first_time", "46.886 first_time_ktp"}},
		{"reported before", "Sebelumnya, diberitakan dari 871.200 penduduk ada 640.115 penduduk yang wajib KTP-el.", []string{"871.200 population", "640.115 wajib_ktp"}},
	})
}
