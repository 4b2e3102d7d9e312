package transform_test

import "testing"

// TestRegisteredOnly doubts those told only to have registered where fewer are told as active,
// and takes them for active where nothing else is told.
func TestRegisteredOnly(t *testing.T) {
	const active = "ikd_activated 3120 Kota Bima 2024-10-22/day"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"downloaded, and fewer active", "Aplikasi IKD telah diunduh 6.210 warga Kota Bima, tetapi yang benar-benar aktif baru separuhnya. Yang aktif 3.120 orang.", []string{"ikd_activated 6210 Kota Bima 2024-10-22/day ?", active}},
		{"registered, and fewer of that status", "Sebanyak 6.210 warga Kota Bima sudah registrasi IKD. Namun yang statusnya aktif 3.120 orang.", []string{"ikd_activated 6210 Kota Bima 2024-10-22/day ?", active}},
		{"downloaded and activated", "Warga Kota Bima yang sudah mengunduh dan mengaktifkan IKD 3.120 orang.", []string{active}},
		{"downloaded alone", "Warga Kota Bima yang sudah mengunduh IKD 3.120 orang.", []string{active}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-10-22", "Disdukcapil Kota Bima", c.text), c.want...)
		})
	}
}

// TestTooFewActive doubts a count of activations that no region has had that few of since the
// first year of them.
func TestTooFewActive(t *testing.T) {
	for _, c := range []struct{ name, day, text, want string }{
		{"later", "2024-10-22", "Sebanyak 41 warga Kabupaten Bima mengaktifkan IKD.", "ikd_activated 41 Kabupaten Bima 2024-10-22/day ?"},
		{"at first", "2022-10-22", "Baru 141 warga Kabupaten Bima mengaktifkan IKD.", "ikd_activated 141 Kabupaten Bima 2022-10-22/day"},
		{"enough", "2024-10-22", "Baru 941 warga Kabupaten Bima mengaktifkan IKD.", "ikd_activated 941 Kabupaten Bima 2024-10-22/day"},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, c.day, "Disdukcapil Kabupaten Bima", c.text), c.want)
		})
	}
}
