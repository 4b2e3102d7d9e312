package transform_test

import "testing"

// TestCountGaps holds that what lies between the target told and those reached is what
// remains, or by how many the target is passed, and no further target.
func TestCountGaps(t *testing.T) {
	const now = " Kota Palopo 2025-04-10/day"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"what must still be reached", "Disdukcapil harus mengejar 10.266 aktivasi IKD. Dari target 33.000 baru tercapai 22.734.", []string{"ikd_remaining 10266" + now, "ikd_target 33000" + now, "ikd_activated 22734" + now}},
		{"a target of its own", "Target triwulan ini 10.266 aktivasi IKD. Dari target 33.000 baru tercapai 21.900.", []string{"ikd_target 10266 Kota Palopo 2025-06-30/month", "ikd_target 33000" + now, "ikd_activated 21900" + now}},
		{"beyond it", "Tercatat 18.912 warga punya IKD. Target 16.652, berarti sudah lewat 2.260 orang.", []string{"ikd_activated 18912" + now, "ikd_target 16652" + now, "ikd_target 2260" + now + " ?"}},
		{"by a noun of excess", "Tercatat 18.912 warga punya IKD. Kelebihannya 2.260 orang dari target 16.652.", []string{"ikd_activated 18912" + now, "ikd_target 16652" + now}},
		{"of a fraction of the target", "Capaian IKD belum separuh target, yakni 8.300 dari 31.000 orang.", []string{"ikd_activated 8300" + now, "wajib_ktp 31000" + now + " ?"}},
		{"of each district", "Disdukcapil menargetkan tiap kecamatan 1.000 aktivasi IKD. Sekarang total 8.300 aktivasi.", []string{"ikd_activated 8300" + now}},
		{"those not recorded before", "Sebanyak 3.450 pemula belum merekam KTP-el. Angka itu turun dibanding Maret yang mencapai 5.210 pemula.", []string{"ktp_el_unrecorded 3450" + now + " ?", "ktp_el_unrecorded 5210 Kota Palopo 2025-03-31/month ?"}},
		{"of a part of the people", "Pengguna IKD baru 11.960 orang. Khusus ASN dari 4.100 orang, yang sudah 2.977. Masih kurang 1.123.", []string{"ikd_activated 11960" + now, "ikd_activated 4100" + now + " ?", "ikd_activated 2977" + now + " ?", "ikd_remaining 1123" + now + " ?"}},
		{"all who come of age", "Sebanyak 3.450 pemula belum merekam KTP-el. Jumlah pemula tahun ini 9.350 orang.", []string{"ktp_el_unrecorded 3450" + now + " ?", "first_time_ktp 9350 Kota Palopo 2025-12-31/year"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2025-04-10", "Adminduk Palopo", "PALOPO - "+c.text), c.want...)
		})
	}
}
