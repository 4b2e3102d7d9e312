package indicator

import "testing"

// TestBesideUs holds figures told behind a clause on other regions or another office, and theirs.
func TestBesideUs(t *testing.T) {
	check(t, []readTest{
		{"compared with others", "Dibanding daerah lain, perekaman KTP-el baru 91,3 persen.", []string{"91,3 ktp_el_recording_rate"}},
		{"unlike a neighbour", "Tidak seperti kabupaten tetangga, aktivasi IKD masih 4.120 orang.", []string{"4.120 ikd_activated"}},
		{"a place among others", "Seperti di daerah lain, kepemilikan KIA baru 31,4 persen.", []string{"31,4 kia_rate"}},
		{"together with an office", "Bersama Dinas Pendidikan, KIA diterbitkan untuk 12.410 anak.", []string{"12.410 kia_issued"}},
		{"helped by two", "Bekerja sama dengan KPU dan Bawaslu, perekaman KTP-el sudah 97,2 persen.", []string{"97,2 ktp_el_recording_rate"}},
		{"a neighbour's own", "Aktivasi IKD 12,4 persen, hampir sama dengan kabupaten sebelah yang 13,1 persen.", []string{"12,4 ikd_activation_rate", "13,1 (other_region)"}},
		{"a neighbouring province", "Perekaman KTP-el 91,3 persen, tidak jauh dari provinsi tetangga yang 92,6 persen.", []string{"91,3 ktp_el_recording_rate", "92,6 (other_region)"}},
		{"of the others", "Di daerah lain, perekaman KTP-el baru 91,3 persen.", []string{"91,3 (other_region)"}},
		{"unlike us", "Tidak seperti di sini, kabupaten lain sudah merekam 97,1 persen warganya.", []string{"97,1 (other_region)"}},
		{"what the others reached", "Dibanding daerah lain, yang perekaman KTP-elnya 91,3 persen, kami tertinggal.", []string{"91,3 (other_region)"}},
		{"the office's own account", "Menurut data KPU bersama Bawaslu, warga yang belum merekam KTP-el 4.120 orang.", []string{"4.120 (other_agency)"}},
	})
}
