package indicator

import "testing"

// TestNotWaiting holds words of waiting cards that only tell of a level not reached.
func TestNotWaiting(t *testing.T) {
	check(t, []readTest{
		{"a target not reached", "Sebanyak 41.200 anak di Palu memegang KIA. Persentasenya 58,4 persen, belum sampai ke target 72 persen.", []string{"41.200 kia_issued", "58,4 kia_rate", "72 kia_target_rate"}},
		{"a share that was set", "Sebanyak 41.200 anak di Palu memegang KIA. Persentasenya 58,4 persen, belum sampai ke 72 persen yang dipatok.", []string{"41.200 kia_issued", "58,4 kia_rate", "72 kia_target_rate"}},
		{"cards that are many", "Antrean cetak KTP-el menumpuk di Palu, 9.412 keping.", []string{"9.412 (backlog)"}},
		{"not with their people", "Ada 1.204 keping KTP-el yang belum sampai ke warga.", []string{"1.204 (backlog)"}},
	})
}

// TestGotShare holds shares that are got with the act named before, apart from cards that
// people got.
func TestGotShare(t *testing.T) {
	check(t, []readTest{
		{"a share got", "Untuk perekaman KTP-el, Palu mendapat 97,8 persen.", []string{"97,8 ktp_el_recording_rate"}},
		{"in other words", "Dalam perekaman KTP-el Palu memperoleh 97,8 persen.", []string{"97,8 ktp_el_recording_rate"}},
		{"who got a card", "Dari yang sudah perekaman, warga yang mendapat KTP-el 91,2 persen.", []string{"91,2 ktp_el_held_rate of ktp_el_recorded"}},
		{"who got it", "Perekaman KTP-el di Palu jalan terus. Yang sudah menerima KTP-el 91,2 persen.", []string{"91,2 ktp_el_held_rate"}},
	})
}

// TestReadySheets holds blank cards ready to be printed on apart from cards of people that wait.
func TestReadySheets(t *testing.T) {
	check(t, []readTest{
		{"ready", "Blangko siap cetak ada 3.400, nanti kalau habis kami minta lagi.", []string{"3.400 blangko_stock"}},
		{"that are ready", "Blanko KTP-el yang siap dicetak tinggal 2.310 keping.", []string{"2.310 blangko_stock"}},
		{"cards of people", "Blangko belum datang, KTP-el siap cetak ada 4.100 keping.", []string{"4.100 (backlog)"}},
		{"not printed yet", "Blangko yang belum dicetak 3.210 keping.", []string{"3.210 (backlog)"}},
		{"for first-time holders", "Data print ready record (data untuk KTP pemula) mencapai 2.740.", []string{"2.740 (backlog)"}},
		{"first-time holders whose data are ready", "Pemula yang datanya siap cetak di Ende 2.740 orang.", []string{"2.740 (backlog)"}},
		{"first-time holders beside cards that are ready", "PRR KTP-el ada 2.740, pemilih pemula 11.300 orang.", []string{"2.740 (backlog)", "11.300 first_time_ktp"}},
	})
}
