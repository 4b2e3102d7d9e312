package transform_test

import "testing"

// TestFlowGrowth holds that by how many more came in than before is no number of activations,
// and that what a level grew by is.
func TestFlowGrowth(t *testing.T) {
	const now, november = " Kota Bontang 2024-12-11/day", " Kota Bontang 2024-11-30/month"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"against the month before", "Selama November ada 1.388 aktivasi IKD, naik 487 dibanding Oktober.", []string{"ikd_new_activations 1388" + november, "ikd_new_activations 487" + november + " ?"}},
		{"between two months told", "November tercatat 1.388 aktivasi IKD. Dibanding Oktober yang hanya 901 aktivasi, ada kenaikan 487.", []string{"ikd_new_activations 1388" + november, "ikd_new_activations 901 Kota Bontang 2024-10-31/month", "ikd_new_activations 487" + november + " ?"}},
		{"against the week before", "Pekan ini ada 415 aktivasi IKD, bertambah 40 dari pekan lalu.", []string{"ikd_new_activations 415" + now, "ikd_new_activations 40" + now + " ?"}},
		{"of a level", "Pengguna IKD kini 24.000 orang, naik 1.388 dari bulan sebelumnya.", []string{"ikd_activated 24000" + now, "ikd_new_activations 1388" + now}},
		{"in the time behind", "Januari hingga Juni ada 3.117 aktivasi IKD, lalu bertambah 512 pada Juli.", []string{"ikd_new_activations 3117 Kota Bontang 2024-06-30/month", "ikd_new_activations 512 Kota Bontang 2024-07-31/month"}},
		{"within a month", "Pengguna IKD 15.644 orang. Dalam sebulan hanya bertambah 414 orang.", []string{"ikd_activated 15644" + now, "ikd_new_activations 414" + now}},
		{"what a level became within a time", "Pengguna IKD naik menjadi 23.114 orang selama triwulan III.", []string{"ikd_activated 23114 Kota Bontang 2024-09-30/month"}},
		{"what it became since", "Pengguna IKD bertambah 2.804 orang menjadi 23.114 orang sejak Januari.", []string{"ikd_new_activations 2804" + now, "ikd_activated 23114" + now}},
		{"what came in became", "Penambahan pengguna IKD naik menjadi 1.388 orang selama November.", []string{"ikd_new_activations 1388" + november}},
		{"usually", "Pengguna IKD 15.644 orang. Dalam sebulan rata-rata bertambah 414 orang.", []string{"ikd_activated 15644" + now}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-12-11", "Adminduk Bontang", "BONTANG - "+c.text), c.want...)
		})
	}
}
