package transform_test

import "testing"

// TestPagesAgainstTarget holds the shares of regions that a province is told to be made of,
// set against a target, and the end of the month that they are told for.
func TestPagesAgainstTarget(t *testing.T) {
	check(t, read(t, "2025-05-28", "Aktivasi IKD NTT",
		"KUPANG - Capaian IKD Provinsi Nusa Tenggara Timur 13,12 persen dari wajib KTP hingga akhir Mei 2025.",
		"Warga bisa datang ke kantor dinas. Pelayanan dibuka sampai sore.",
		"Hanya Kabupaten Sikka yang di bawah target dengan 9,73 persen. Capaian tertinggi dipegang Kabupaten Ende, 21,2 persen."),
		"ikd_activation_rate 13.12 Provinsi Nusa Tenggara Timur 2025-05-31/month", "ikd_activation_rate 9.73 Kabupaten Sikka 2025-05-31/month", "ikd_activation_rate 21.2 Kabupaten Ende 2025-05-31/month")
}
