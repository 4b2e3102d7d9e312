package transform_test

import "testing"

// TestResiding holds when those told only by the place they live in are all its people.
func TestResiding(t *testing.T) {
	const day = "2024-11-13"
	people := "population 352410 Kota Ambon 2024-11-13/day"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"who live there", "Warga yang tinggal di Ambon saat ini 352.410, dan akan terus bertambah seiring mobilitas penduduk yang tinggi.", []string{people}},
		{"who dwell there, announced", "Masyarakat yang bermukim di wilayah Kota Ambon kini tercatat sebanyak 352.410 jiwa.", []string{people}},
		{"their number in front", "Saat ini 352.410 warga menetap di Kota Ambon.", []string{people}},
		{"which of them", "Saat ini 352.410 warga tinggal di Kota Ambon, yang belum melapor.", nil},
		{"out of it", "Warga yang tinggal di luar Kota Ambon sebanyak 352.410 jiwa.", nil},
		{"of another act", "Warga yang tinggal di Kota Ambon dan belum merekam KTP-el sebanyak 12.410 jiwa.", []string{"ktp_el_unrecorded 12410 Kota Ambon 2024-11-13/day"}},
		{"some of some", "Dari data itu, warga yang tinggal di Kota Ambon ada 12.410 jiwa.", nil},
		{"people of another place", "Warga Maluku yang tinggal di Kota Ambon ada 352.410 orang.", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, day, "Dukcapil Ambon", "AMBON - Dukcapil menata data. "+c.text), c.want...)
		})
	}
}
