package transform_test

import "testing"

// TestToldLater takes the day on which somebody spoke for that of the telling, not the day before
// that is told in the quotation.
func TestToldLater(t *testing.T) {
	const recorded = "Hingga saat ini, lanjut dia, perekaman KTP-el sudah mencapai 171.490 warga."
	check(t, read(t, "2018-06-23", "Disdukcapil Poso Buka Layanan di Lapas",
		"POSO - Disdukcapil Kabupaten Poso membuka layanan di lapas.",
		`"Kami membuka layanan di lapas, Jumat (22/6) kemarin," kata Kepala Disdukcapil Poso kepada wartawan, Sabtu.`, recorded),
		"ktp_el_recorded 171490 Kabupaten Poso 2018-06-23/day")
	check(t, read(t, "2018-06-23", "Disdukcapil Poso Buka Layanan di Lapas",
		`POSO - "Layanan kami buka di lapas," kata Kepala Disdukcapil Kabupaten Poso, Jumat (22/6).`, recorded, "Layanan dibuka lagi Sabtu."),
		"ktp_el_recorded 171490 Kabupaten Poso 2018-06-22/day")
}
