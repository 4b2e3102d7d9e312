package indicator

import "testing"

// TestByKinds holds documents that add up to those told before them, by their kinds, and
// those that are figures of their own.
func TestByKinds(t *testing.T) {
	check(t, []readTest{
		{"in brackets", "Selama Mei KTP-el yang dicetak 6.120 keping (baru 1.502, pergantian 4.618), KIA 2.310 keping.", []string{"6.120 ktp_el_printed", "1.502 (part)", "4.618 (part)", "2.310 kia_issued"}},
		{"twice", "Dinas menerbitkan 521 akta kelahiran (umum 405, terlambat 116) dan 912 KIA (baru 800, perpanjangan 112).", []string{"521 birth_cert_issued", "405 (part)", "116 (part)", "912 kia_issued", "800 (part)", "112 (part)"}},
		{"of a recording", "KTP-el yang dicetak 1.021 keping, yakni perekaman baru 405 dan pergantian 616.", []string{"1.021 ktp_el_printed", "405 (part)", "616 (part)"}},
		{"that do not add up", "KTP-el dicetak 1.021 keping, KIA 405 dan akta kelahiran 600.", []string{"1.021 ktp_el_printed", "405 kia_issued", "600 birth_cert_issued"}},
		{"of months", "KTP-el dicetak 1.021 keping: Januari 405 dan Februari 616.", []string{"1.021 ktp_el_printed", "405 ktp_el_printed", "616 ktp_el_printed"}},
		{"named once more", "Dinas menerbitkan 2.521 akta kelahiran, terdiri atas 1.905 akta kelahiran umum dan 616 akta kelahiran terlambat.", []string{"2.521 birth_cert_issued", "1.905 (part)", "616 (part)"}},
		{"by the year of birth", "Tercatat 2.521 akta kelahiran terbit di Palu (terdiri dari 1.905 akta kelahiran yang lahir tahun 2022 dan 616 akta kelahiran yang lahir sebelumnya).", []string{"2.521 birth_cert_issued", "1.905 (part)", "616 (part)"}},
		{"by the year they were made", "Dinas menerbitkan 2.521 akta kelahiran, terdiri atas 1.905 akta kelahiran pada 2022 dan 616 akta kelahiran pada 2023.", []string{"2.521 birth_cert_issued", "1.905 birth_cert_issued", "616 birth_cert_issued"}},
	})
}

// TestBlanksToCome holds blank cards that were granted and did not come yet, those that
// a stock and what came in add up to, and those left of what was used.
func TestBlanksToCome(t *testing.T) {
	check(t, []readTest{
		{"to follow", "Dinas disetujui 6.000 keping blangko KTP-el, yang sudah tiba baru 2.500 keping. Sisanya 3.500 keping menyusul.", []string{"6.000 blangko_received", "2.500 blangko_received", "3.500 (supposed)"}},
		{"what those that came leave", "Dinas meminta 6.000 keping blangko KTP-el, yang sudah tiba baru 2.500 keping. Sisanya 3.500 keping.", []string{"6.000 blangko_requested", "2.500 blangko_received", "3.500 (supposed)"}},
		{"what those printed leave", "Dinas menerima 6.000 keping blangko KTP-el dan sudah mencetak 2.500 keping. Sisanya 3.500 keping.", []string{"6.000 blangko_received", "2.500 ktp_el_printed", "3.500 blangko_stock"}},
		{"a stock and what came", "Blangko KTP-el yang tersedia 1.900 keping, ditambah kiriman 2.000 keping, totalnya 3.900 keping.", []string{"1.900 blangko_stock", "2.000 blangko_received", "3.900 blangko_stock"}},
		{"what came behind a stock", "Blangko KTP-el kita masih 6.400. Kemarin dapat lagi dari provinsi 1.000.", []string{"6.400 blangko_stock", "1.000 blangko_received"}},
		{"what is to come behind a stock", "Blangko KTP-el kita masih 6.400. Pekan depan akan dapat lagi dari provinsi 1.000.", []string{"6.400 blangko_stock", "1.000 (no_indicator)"}},
		{"what came twice", "Dinas menerima blangko KTP-el dua kali, 1.900 keping dan 2.000 keping, totalnya 3.900 keping.", []string{"1.900 blangko_received", "2.000 blangko_received", "3.900 blangko_received"}},
	})
}
