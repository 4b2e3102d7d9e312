package transform_test

import "testing"

// TestSetAndReached tells what was set from what was reached of it where both are told in
// one breath, and what is wanted from what is there.
func TestSetAndReached(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"set in a relative clause", "Dari 30 persen aktivasi IKD yang ditargetkan sudah 11,4 persen tercapai.", []string{"ikd_target_rate 30 Kota Bima 2024-10-22/day", "ikd_activation_rate 11.4 Kota Bima 2024-10-22/day"}},
		{"set by the speaker", "Dari 36 ribu aktivasi IKD yang kami targetkan baru 13.420 orang.", []string{"ikd_target 36000 Kota Bima 2024-10-22/day", "ikd_activated 13420 Kota Bima 2024-10-22/day"}},
		{"done by a day to come", "Perekaman KTP-el 96,8 persen. \"Akhir tahun ini kami targetkan sudah 99 persen,\" ujarnya.", []string{"ktp_el_recording_rate 96.8 Kota Bima 2024-10-22/day", "ktp_el_recording_target_rate 99 Kota Bima 2024-12-31/year"}},
		{"hoped for by the speaker", "Kepemilikan KIA kami harapkan sudah 60 persen di akhir tahun ini.", []string{"kia_target_rate 60 Kota Bima 2024-12-31/year"}},
		{"the end of this year", "Pada akhir tahun nanti perekaman KTP-el ditargetkan 99 persen.", []string{"ktp_el_recording_target_rate 99 Kota Bima 2024-12-31/year"}},
		{"short of a hope", "Perekaman KTP-el 96,8 persen, masih jauh dari yang kita harapkan.", []string{"ktp_el_recording_rate 96.8 Kota Bima 2024-10-22/day"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-10-22", "Disdukcapil Kota Bima", c.text), c.want...)
		})
	}
}

// TestCameInOver tells activations of a year or month from all there are by now.
func TestCameInOver(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"over last year", "Sebanyak 7.215 warga Kota Bima mengaktivasi IKD sepanjang tahun lalu.", "ikd_new_activations 7215 Kota Bima 2023-12-31/year"},
		{"over last month", "Selama bulan lalu, 1.215 warga Kota Bima mengaktivasi IKD.", "ikd_new_activations 1215 Kota Bima 2024-09-30/month"},
		{"so far", "Warga Kota Bima yang mengaktivasi IKD selama ini 17.215 orang.", "ikd_activated 17215 Kota Bima 2024-10-22/day"},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-10-22", "Disdukcapil Kota Bima", c.text), c.want)
		})
	}
}
