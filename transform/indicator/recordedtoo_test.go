package indicator

import "testing"

// TestRecordedToo holds those who have recorded their data and have got the card as well as
// those who have it.
func TestRecordedToo(t *testing.T) {
	check(t, []readTest{
		{"got it", "Di Bitung baru 141.300 jiwa yang sudah merekam dan menerima KTP-el.", []string{"141.300 ktp_el_held"}},
		{"counted behind", "Warga Bitung yang sudah melakukan perekaman serta mengantongi KTP-el sebanyak 141.300 jiwa.", []string{"141.300 ktp_el_held"}},
		{"not got it", "Di Bitung 14.300 jiwa sudah merekam dan belum menerima KTP-el.", []string{"14.300 (backlog)"}},
		{"own it", "Di Bitung yang sudah merekam dan memiliki KTP-el 141.300 jiwa.", []string{"141.300 ktp_el_recorded"}},
		{"each with its figure", "Di Bitung 141.300 jiwa sudah merekam dan 139.100 jiwa sudah menerima KTP-el.", []string{"141.300 ktp_el_recorded", "139.100 ktp_el_held"}},
	})
}
