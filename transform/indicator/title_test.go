package indicator

import "testing"

// TestInTitle holds staff that only belong to the title of who tells a figure.
func TestInTitle(t *testing.T) {
	check(t, []readTest{
		{"of a section", "Kasi Pembinaan Aparatur Dinas Dukcapil Palu menyebut masih ada 41.200 warga yang belum rekam KTP-el.", []string{"41.200 ktp_el_unrecorded"}},
		{"who did it", "Kepala Dinas Dukcapil Palu menyebut pegawai yang sudah rekam KTP-el 4.120 orang.", []string{"4.120 ktp_el_recorded for asn"}},
		{"both", "Kasi Pembinaan Aparatur menyebut ASN yang rekam KTP-el baru 2.310 orang.", []string{"2.310 ktp_el_recorded for asn"}},
	})
}

// TestLeavesElsewhere holds what a share of regions without their names leaves of all there.
func TestLeavesElsewhere(t *testing.T) {
	check(t, []readTest{
		{"theirs", "Rekam KTP-el di Palu 93,2 persen. Daerah lain yang belum rekam rata-rata 0,8 persen dan yang sudah rekam 99,2 persen.",
			[]string{"93,2 ktp_el_recording_rate", "0,8 (other_region)", "99,2 (other_region)"}},
		{"ours", "Daerah lain yang belum rekam KTP-el 40 persen, sedangkan kami yang sudah rekam 60 persen.", []string{"40 (other_region)", "60 ktp_el_recording_rate"}},
		{"no rest", "Daerah lain yang belum rekam KTP-el 8 persen, sedangkan Palu yang sudah rekam 96,2 persen.", []string{"8 (other_region)", "96,2 ktp_el_recording_rate"}},
	})
}
