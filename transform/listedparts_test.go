package transform_test

import "testing"

// TestListedParts doubts those not recorded who are of somebody's list, or only what is left of
// people too few for a region.
func TestListedParts(t *testing.T) {
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{"of a programme", []string{"Dari 5.120 penerima bansos di Kabupaten Buol, 640 orang belum merekam KTP-el."}, []string{"ktp_el_unrecorded 640 Kabupaten Buol 2024-05-06/day ?"}},
		{"of entries", []string{"Dari 5.120 data anomali di Kabupaten Buol, 640 orang belum merekam KTP-el."}, []string{"ktp_el_unrecorded 640 Kabupaten Buol 2024-05-06/day ?"}},
		{"of voters listed", []string{"KPU Kabupaten Buol menyebut dari 98.300 pemilih dalam DPT, 640 belum merekam KTP-el."}, []string{"ktp_el_unrecorded 640 Kabupaten Buol 2024-05-06/day ?"}},
		{"pointing back to them", []string{"DPT Kabupaten Buol 98.300 orang. Dari jumlah itu, 640 orang belum merekam KTP-el."}, []string{"ktp_el_unrecorded 640 Kabupaten Buol 2024-05-06/day ?"}},
		{"beside them", []string{"DPT Kabupaten Buol 98.300 orang. Warga yang belum merekam KTP-el 640 orang."}, []string{"ktp_el_unrecorded 640 Kabupaten Buol 2024-05-06/day"}},
		{"of all obliged", []string{"Dari 101.200 data wajib KTP di Kabupaten Buol, 640 orang belum merekam KTP-el."}, []string{"wajib_ktp 101200 Kabupaten Buol 2024-05-06/day", "ktp_el_unrecorded 640 Kabupaten Buol 2024-05-06/day"}},
		{"left of a few", []string{"Disdukcapil Kabupaten Buol merekam KTP-el 420 orang. Sisanya 310 orang dijadwalkan pekan depan."}, []string{"ktp_el_recorded 420 Kabupaten Buol 2024-05-06/day ?", "ktp_el_unrecorded 310 Kabupaten Buol 2024-05-06/day ?"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-05-06", "Data KTP-el Kabupaten Buol", c.text...), c.want...)
		})
	}
}
