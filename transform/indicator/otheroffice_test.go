package indicator

import "testing"

// TestOtherOffice holds people counted at another office, and those at the population office.
func TestOtherOffice(t *testing.T) {
	check(t, []readTest{
		{"of an office", "Yang berhasil diaktivasi IKD sebanyak 210 orang di Dinas Perhubungan, 94 orang di Satpol PP.", []string{"210 ikd_activated for institution", "94 ikd_activated for institution"}},
		{"by its short name", "IKD diaktifkan 1.204 orang di BKPSDM.", []string{"1.204 ikd_activated for institution"}},
		{"of a branch", "KTP-el dicetak 41.207 keping. UPT Wonomulyo mencetak 4.123 keping.", []string{"41.207 ktp_el_printed", "4.123 ktp_el_printed for institution"}},
		{"at a branch", "Layanan aktivasi IKD di UPT Wonomulyo sudah 2.310 orang.", []string{"2.310 ikd_activated for event"}},
		{"told by a branch", "UPT Wonomulyo mencatat warga wajib KTP 34.110 jiwa.", []string{"34.110 wajib_ktp"}},
		{"by the way", "Warga Maluku yang belum merekam KTP-el, menurut KPU, 74.120 orang.", []string{"74.120 (other_agency)"}},
		{"each office its own", "Penduduk menurut Dukcapil 78.110 jiwa, sedangkan menurut BPS 76.900 jiwa.", []string{"78.110 population", "76.900 (other_agency)"}},
		{"credited behind", "Penduduk Maluku 2024 mencapai 1,9 juta jiwa menurut BPS.", []string{"1,9 (other_agency)"}},
		{"credited to both", "Warga yang belum merekam KTP-el 74.120 orang menurut data KPU dan Disdukcapil.", []string{"74.120 ktp_el_unrecorded"}},
		{"of the region", "IKD diaktifkan 21.204 orang di Dinas Kependudukan dan Pencatatan Sipil.", []string{"21.204 ikd_activated"}},
	})
}

// TestResidentsOfSex holds residents of one sex that are counted behind a comma, and all of them.
func TestResidentsOfSex(t *testing.T) {
	check(t, []readTest{
		{"spelled out", "Penduduk Dompu 241.310 jiwa. Yang lebih banyak penduduk perempuan, yakni 121.204 jiwa.", []string{"241.310 population", "121.204 population for sex"}},
		{"both", "Penduduk laki-laki dan perempuan, totalnya 241.310 jiwa.", []string{"241.310 population"}},
	})
}

// TestSharesLeft holds shares of those still to do it that a coverage was told before.
func TestSharesLeft(t *testing.T) {
	check(t, []readTest{
		{"beside their count", "Kalau dilihat cakupannya, yang sudah merekam 175.900 orang, yang belum 9.300 orang setara dengan 5 persen.", []string{"175.900 ktp_el_recorded", "9.300 ktp_el_unrecorded", "5 (no_indicator)"}},
		{"people between", "Cakupan perekaman KTP-el 94,8 persen, masih ada 5,2 persen warga wajib KTP yang belum.", []string{"94,8 ktp_el_recording_rate", "5,2 (no_indicator)"}},
	})
}
