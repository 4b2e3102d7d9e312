package indicator

import "testing"

// TestOfPart holds figures of a part of the people, told behind it without its words.
func TestOfPart(t *testing.T) {
	check(t, []readTest{
		{"officials", "Aktivasi IKD digenjot. Jumlah ASN 4.100 orang. Yang sudah aktivasi IKD baru 2.300 orang.", []string{"4.100 ikd_activated for asn", "2.300 ikd_activated for asn"}},
		{"more than they are", "Aktivasi IKD digenjot. Jumlah ASN 4.100 orang. Yang sudah aktivasi IKD 12.300 orang.", []string{"4.100 ikd_activated for asn", "12.300 ikd_activated"}},
		{"first-time holders among the cards", "Selama Mei dicetak 5.870 keping KTP-el, 1.933 di antaranya milik pemilih pemula.", []string{"5.870 ktp_el_printed", "1.933 (cohort)"}},
		{"men in front of a comma", "Jumlah penduduk 276.114 jiwa. Laki-laki masih lebih banyak, 141.020 jiwa berbanding 135.094 perempuan.", []string{"276.114 population", "141.020 population for sex", "135.094 population for sex"}},
		{"cards asked for behind another document", "Blangko KTP-el menipis. KIA yang terbit 40.200 keping. Pihaknya cuma mendapat 500 keping, padahal mengajukan 6.000 keping.", []string{"40.200 kia_issued", "500 blangko_received", "6.000 blangko_requested"}},
		{"by their religion", "Jumlah penduduk Poso 276.114 jiwa. Menurut agama, pemeluk Kristen 61,2 persen atau 168.982 jiwa.", []string{"276.114 population", "61,2 (no_indicator)", "168.982 population for religion"}},
		{"who live in a prison", "Perekaman KTP-el dikejar. Lapas Poso dihuni 412 narapidana. Tercatat ada 38 orang yang belum merekam KTP-el.", []string{"412 population for institution", "38 ktp_el_unrecorded for institution"}},
		{"more than live there", "Perekaman KTP-el dikejar. Lapas Poso dihuni 412 narapidana. Tercatat ada 3.841 orang yang belum merekam KTP-el.", []string{"412 population for institution", "3.841 ktp_el_unrecorded"}},
		{"where they work", "Sisa blangko di tempat kami 120 keping.", []string{"120 blangko_stock"}},
	})
}
