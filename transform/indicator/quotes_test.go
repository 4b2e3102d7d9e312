package indicator

import "testing"

// TestApostrophes holds that two apostrophes are a quotation mark, and that one inside a word
// is not.
func TestApostrophes(t *testing.T) {
	check(t, []readTest{
		{"two that open a quotation", "Yang sudah merekam KTP-el 402.300 orang. Soal IKD, ia jujur. ''Disuruh 25 persen dari yang sudah rekam, berat,'' tuturnya.", []string{"402.300 ktp_el_recorded", "25 ikd_target_rate of ktp_el_recorded"}},
		{"one that closes a quotation", "'Yang sudah aktivasi IKD' ada 3.410 orang.", []string{"3.410 ikd_activated"}},
		{"one in a word", "Pekan ini, Jum'at, yang aktivasi IKD 3.410 orang.", []string{"3.410 ikd_activated"}},
	})
}
