package indicator

import "testing"

// TestOfThoseBefore reads a share that points back to a count as that of those counted, and
// the people behind it, told by what they did, as its base.
func TestOfThoseBefore(t *testing.T) {
	const active, read = "Warga Ende yang mengaktifkan IKD 7.204 orang. ", "7.204 ikd_activated"
	check(t, []readTest{
		{"of the holders", active + "Angka itu setara 4,2 persen penduduk kabupaten yang memiliki e-KTP.", []string{read, "4,2 ikd_activation_rate of ktp_el_held"}},
		{"of the recorded", active + "Itu baru 4,1 persen warga yang sudah direkam.", []string{read, "4,1 ikd_activation_rate of ktp_el_recorded"}},
		{"holders of the recorded", "Warga Ende yang memegang KTP-el 169.877 orang. Jumlah itu setara 99,1 persen warga yang sudah merekam.", []string{"169.877 ktp_el_held", "99,1 ktp_el_held_rate of ktp_el_recorded"}},
		{"a share of its own", active + "Padahal saat ini 97 persen penduduk sudah memiliki e-KTP.", []string{read, "97 ktp_el_held_rate of population"}},
		{"a reason for it", active + "Angka itu kecil, sebab 97 persen penduduk telah memiliki e-KTP.", []string{read, "97 ktp_el_held_rate of population"}},
	})
}

// TestPeopleHad reads the people whom a place has, with their noun and a word of number, apart
// from the card that people have.
func TestPeopleHad(t *testing.T) {
	const topic = "Perekaman KTP-el di Ende berjalan. "
	check(t, []readTest{
		{"people of a kind", topic + "Kabupaten itu mempunyai 182.300 jiwa penduduk wajib KTP.", []string{"182.300 wajib_ktp"}},
		{"in number", topic + "Kabupaten itu memiliki sebanyak 182.300 jiwa warga yang wajib KTP.", []string{"182.300 wajib_ktp"}},
		{"before their number", topic + "Kabupaten itu punya penduduk wajib KTP 182.300 jiwa.", []string{"182.300 wajib_ktp"}},
		{"what they have", topic + "Mengenai KTP-el, warga kabupaten itu yang memilikinya sebanyak 171.204 penduduk.", []string{"171.204 ktp_el_held"}},
	})
}
