package indicator

import "testing"

// TestAsides holds figures parted from their words by who speaks, with office, names and degrees,
// and by when that was said.
func TestAsides(t *testing.T) {
	check(t, []readTest{
		{"office and degrees", "Target aktivasi IKD, kata Kepala Dinas Kependudukan dan Pencatatan Sipil (Disdukcapil), Drs. H. Joni Salim, M.Si, mencapai 30 persen.", []string{"30 ikd_target_rate"}},
		{"office behind the name", "Target aktivasi IKD, ujar Joni Salim, Kabid PIAK Disdukcapil, mencapai 30 persen.", []string{"30 ikd_target_rate"}},
		{"when he was met", "Target aktivasi IKD, ujarnya saat ditemui di ruang kerjanya, mencapai 30 persen.", []string{"30 ikd_target_rate"}},
		{"after a meeting", "Target aktivasi IKD, ucapnya usai rapat, mencapai 30 persen.", []string{"30 ikd_target_rate"}},
		{"front of the clause", "Dari 90.400 wajib KTP, kata Kepala Disdukcapil, Joni Salim, S.Sos, 88.120 jiwa telah merekam.", []string{"90.400 wajib_ktp", "88.120 ktp_el_recorded"}},
	})
}
