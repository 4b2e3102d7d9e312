package transform_test

import "testing"

// TestYearOfNow holds that the running year in a headline, told of the cards made in it, does not
// date a level that the text tells as that of now, and that the date of figures pointed back to
// dates no other document.
func TestYearOfNow(t *testing.T) {
	check(t, read(t, "2024-12-23", "Sepanjang 2024 Disdukcapil Poso Cetak 19.420 KTP, Kepemilikan KTP-el Capai 97,1 Persen",
		"POSO - Kepemilikan KTP elektronik di Kabupaten Poso saat ini sudah mencapai 97,1 persen, kata kepala dinas, Senin (23/12/2024)."),
		"ktp_el_held_rate 97.1 Kabupaten Poso 2024-12-23/day", "ktp_el_printed 19420 Kabupaten Poso 2024-12-31/year")
	check(t, read(t, "2022-10-05", "Akta kelahiran anak Kabupaten Sikka",
		"MAUMERE - Sebanyak 84.440 anak di Kabupaten Sikka sudah memiliki akta kelahiran. Ia menyebutkan data tersebut kondisi per 30 September 2022.",
		"Adapun untuk KIA, kata Kepala Disdukcapil Sikka, Selasa (4/10), baru diterbitkan 12.903 keping."),
		"birth_cert_issued 84440 Kabupaten Sikka 2022-09-30/day", "kia_issued 12903 Kabupaten Sikka 2022-10-04/day")
}
