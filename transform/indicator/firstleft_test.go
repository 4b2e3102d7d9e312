package indicator

import "testing"

// TestFirstLeft holds that first-time holders told as what remains, or as not yet got at, are
// no count of all of them, and that those told of plainly are.
func TestFirstLeft(t *testing.T) {
	check(t, []readTest{
		{"the rest", "Di Kota Bitung baru 3.120 pemula yang merekam KTP-el. Sisanya 1.480 pemilih pemula kami kejar.", []string{"3.120 ktp_el_recorded for first_time", "1.480 ktp_el_unrecorded for first_time"}},
		{"not got at", "Di Kota Bitung masih ada 1.480 pemilih pemula yang belum tersentuh petugas perekaman.", []string{"1.480 ktp_el_unrecorded for first_time"}},
		{"not got at, so many more", "Jadi 1.480 pemilih pemula lagi belum terjangkau.", []string{"1.480 ktp_el_unrecorded for first_time"}},
		{"still to be visited", "Di Kota Bitung tinggal 1.480 pemilih pemula yang harus disisir.", []string{"1.480 ktp_el_unrecorded for first_time"}},
		{"all not got at by the apparatus", "Di Kota Bitung tersisa 7.480 jiwa yang belum tersentuh alat rekam.", []string{"7.480 ktp_el_unrecorded"}},
		{"all who have not come near it", "Yang belum menyentuh alat perekaman tinggal 7.480 jiwa.", []string{"7.480 ktp_el_unrecorded"}},
		{"all of them", "Di Kota Bitung ada 4.600 pemilih pemula yang harus dijangkau petugas.", []string{"4.600 first_time_ktp"}},
	})
}

// TestShareNotGotAt holds that a share of people not got at yet is none of those who did it,
// and that a target not reached yet stays one.
func TestShareNotGotAt(t *testing.T) {
	const told = "Warga yang merekam KTP-el di Kota Bitung 158.204 jiwa. "
	check(t, []readTest{
		{"of those recorded", told + "Sebanyak 71 persen dari warga terekam disebut belum tergarap.", []string{"158.204 ktp_el_recorded", "71 (no_indicator)"}},
		{"a target", "Aktivasi IKD di Kota Bitung lambat. Target 30 persen belum tersentuh.", []string{"30 ikd_target_rate"}},
	})
}

// TestFirstOfVoters holds that first-time voters among those of an election office are as
// little the registry's as they are.
func TestFirstOfVoters(t *testing.T) {
	check(t, []readTest{
		{"among them", "KPU Kota Bitung menetapkan 158.204 pemilih. Pemilih pemula di dalamnya 4.120 orang.", []string{"158.204 (other_agency)", "4.120 (other_agency)"}},
		{"some of them", "KPU Kota Bitung menetapkan 158.204 pemilih. Sebanyak 4.120 di antaranya pemilih pemula.", []string{"158.204 (other_agency)", "4.120 (other_agency)"}},
		{"newly listed", "Hasil coklit KPU Kota Bitung, pemilih tidak memenuhi syarat 1.204, pemilih baru 4.120, pemilih ubah data 960.", []string{"1.204 (other_agency)", "4.120 (other_agency)", "960 (other_agency)"}},
		{"those who are", "DPT Kota Bitung memuat 158.204 pemilih. Yang pemula 4.120 orang.", []string{"158.204 (other_agency)", "4.120 (other_agency)"}},
		{"the registry's own", "KPU Kota Bitung menetapkan 158.204 pemilih. Disdukcapil mencatat 4.120 pemilih pemula.", []string{"158.204 (other_agency)", "4.120 first_time_ktp"}},
	})
}
