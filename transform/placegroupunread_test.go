package transform_test

import "testing"

// TestGroupOfUnreadNames holds that a bound of counted kecamatan is not the region's where the
// names behind it are not known as places.
func TestGroupOfUnreadNames(t *testing.T) {
	check(t, read(t, "2024-07-04", "IKD Luwu Timur",
		"MALILI - Dari 11 kecamatan di Luwu Timur, tiga kecamatan sudah di atas 15 persen aktivasi IKD-nya: Nuha, Towuti, dan Malili. Rata-rata kabupaten 11,2 persen."),
		"ikd_activation_rate 11.2 Kabupaten Luwu Timur 2024-07-04/day")
}
