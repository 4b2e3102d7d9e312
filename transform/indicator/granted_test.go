package indicator

import "testing"

// TestGranted holds what came of the cards that were asked for.
func TestGranted(t *testing.T) {
	check(t, []readTest{
		{"only so many of those asked for", "Blangko KTP-el menipis. Dari 9.000 keping yang diusulkan, baru 1.500 keping.", []string{"9.000 blangko_requested", "1.500 blangko_received"}},
		{"given", "Blangko KTP-el menipis. Dari 7.000 keping yang dimintakan, pusat cuma memberi 900 keping.", []string{"7.000 blangko_requested", "900 blangko_received"}},
		{"passed", "Blangko KTP-el menipis. Dari 6.000 keping yang diajukan ke pusat, hanya diluluskan 1.000 keping.", []string{"6.000 blangko_requested", "1.000 blangko_received"}},
		{"told besides, not given", "Sebanyak 3.120 warga belum merekam KTP-el. Ia menambahkan blangko masih aman. Bulan ini datang 4.000 keping.", []string{"3.120 ktp_el_unrecorded", "4.000 blangko_received"}},
		{"given besides", "Blangko KTP-el menipis. Pusat menambahkan blangko KTP-el 4.000 keping.", []string{"4.000 blangko_received"}},
		{"half of it, as always", "Kita minta 8.000 keping blangko KTP-el, biasanya dikasih separuhnya.", []string{"8.000 blangko_requested"}},
		{"some of it", "Kita ajukan 8.000 keping blangko KTP-el dan sebagian sudah dikirim.", []string{"8.000 blangko_requested"}},
		{"lent to others", "Kami punya 1.500 keping blangko KTP-el. Kemarin kabupaten sebelah kosong, kita pinjamkan 500.", []string{"1.500 blangko_stock", "500 (used)"}},
		{"granted", "Blangko KTP-el menipis. Dari usulan 5.000 keping, dikabulkan 2.000 keping.", []string{"5.000 blangko_requested", "2.000 blangko_received"}},
		{"as many as asked for", "Kami minta 7.000 keping blangko KTP-el untuk 2025, sama dengan 2024 yang dipenuhi 7.000.", []string{"7.000 blangko_requested", "7.000 blangko_received"}},
		{"not granted", "Kami minta 7.000 keping blangko KTP-el, yang belum dipenuhi 4.000.", []string{"7.000 blangko_requested", "4.000 (need)"}},
		{"not granted, in the next sentence", "Kami minta 7.000 keping blangko KTP-el. Dari jumlah itu, yang tidak terpenuhi 4.000 keping.", []string{"7.000 blangko_requested", "4.000 (need)"}},
		{"come true", "Blangko KTP-el menipis. Dinas minta 8.000 keping tapi yang terealisasi 2.000 keping.", []string{"8.000 blangko_requested", "2.000 blangko_received"}},
		{"fulfilled for now", "Dinas meminta 12.300 keping blangko KTP-el, namun yang dipenuhi untuk saat ini baru 3 ribu.", []string{"12.300 blangko_requested", "3 blangko_received"}},
		{"fulfilled, in the next sentence", "Dinas mengajukan 7.200 keping blangko KTP-el. Dari jumlah itu yang bisa dipenuhi baru 1.100 keping.", []string{"7.200 blangko_requested", "1.100 blangko_received"}},
		{"a request fulfilled", "Blangko KTP-el cukup. Permintaan agar blangko ditambah sebanyak 3.400 keping telah dipenuhi seluruhnya.", []string{"3.400 blangko_received"}},
		{"a request fulfilled with so many", "Blangko KTP-el menipis. Pengajuan blangko itu sudah dipenuhi 2.150 keping.", []string{"2.150 blangko_received"}},
		{"a request not fulfilled yet", "Blangko KTP-el menipis. Pengajuan blangko 2.150 keping belum dipenuhi pusat.", []string{"2.150 blangko_requested"}},
		{"who fulfils only so many", "Dinas memesan 7.200 keping blangko KTP-el, namun pusat hanya memenuhi 1.100 keping.", []string{"7.200 blangko_requested", "1.100 blangko_received"}},
		{"only so many got here", "Dinas minta 9.000 keping blangko KTP-el, tapi yang sampai baru 2.000.", []string{"9.000 blangko_requested", "2.000 blangko_received"}},
		{"to fulfil a need", "Untuk memenuhi kebutuhan warga, dinas meminta 4.600 keping blangko KTP-el.", []string{"4.600 blangko_requested"}},
		{"asked in an everyday word", "Blangko KTP-el menipis. Kami baru usul 4.500 keping.", []string{"4.500 blangko_requested"}},
		{"begged for", "Blangko KTP-el menipis. Yang dimohon 4.500 keping, yang diberi 600 keping.", []string{"4.500 blangko_requested", "600 blangko_received"}},
		{"asked of people", "Masyarakat diminta bersabar karena blangko KTP-el di Wajo 600 keping.", []string{"600 blangko_stock"}},
		{"begged of people", "Warga Wajo dimohon maklum, blangko KTP-el tinggal 600 keping.", []string{"600 blangko_stock"}},
		{"asked for people", "Blangko untuk warga diminta sebanyak 600 keping.", []string{"600 blangko_requested"}},
		{"ordered", "Blangko KTP-el menipis. Dinas sudah order 2.400 keping ke pusat.", []string{"2.400 blangko_requested"}},
		{"somebody gets pieces", "Blangko KTP-el menipis. Dinas minta 8.000 keping.\nWajo sendiri dapat 1.500 keping.", []string{"8.000 blangko_requested", "1.500 blangko_received"}},
	})
}

// TestGrown holds activations of a time that only a word of growth or of that
// time tells.
func TestGrown(t *testing.T) {
	check(t, []readTest{
		{"since a time", "Aktivasi IKD digenjot lewat sekolah. Sebulan terakhir bertambah 410 orang.", []string{"410 ikd_activated flow"}},
		{"an addition", "Warga yang aktivasi IKD 12.105 orang.\nPetugas membuka meja IKD di pasar malam. Hasilnya sudah ada tambahan 310 orang.", []string{"12.105 ikd_activated", "310 ikd_activated flow"}},
		{"in a year", "Warga yang mengaktifkan IKD tak sampai 900 orang dalam setahun.", []string{"900 ikd_activated flow"}},
	})
}

// TestFirstCards holds those told to get their first card, and their parts.
func TestFirstCards(t *testing.T) {
	check(t, []readTest{
		{"their first card in an everyday word", "Anak yang baru pertama kali bikin KTP jumlahnya 7.310 orang.", []string{"7.310 first_time_ktp"}},
		{"their first e-KTP", "Warga yang pertama kali mengurus e-KTP tahun ini 9.120 orang.", []string{"9.120 first_time_ktp"}},
		{"their first card", "Warga yang baru pertama kali ber-KTP ada 6.120 orang.", []string{"6.120 first_time_ktp"}},
		{"of age on the day of the vote", "Warga yang genap berusia 17 tahun pada hari pemungutan suara sebanyak 6.120 jiwa.", []string{"6.120 first_time_ktp"}},
		{"some of them", "Perekaman KTP-el pelajar dikebut. Sebanyak 4.105 orang dari mereka sudah direkam.", []string{"4.105 ktp_el_recorded"}},
	})
}

// TestTargetBesideRest holds targets beside words of what is left, and those told
// far behind what was reached.
func TestTargetBesideRest(t *testing.T) {
	check(t, []readTest{
		{"little left", "Perekaman KTP-el sudah 97,41 persen. Meski tinggal sedikit, target tahun ini 99,2 persen.", []string{"97,41 ktp_el_recording_rate", "99,2 ktp_el_recording_target_rate"}},
		{"not yet all", "Perekaman KTP-el sudah 97,41 persen. Kendalanya jarak. Tim turun ke desa. Meski belum semua terjangkau, targetnya 99,4 persen.", []string{"97,41 ktp_el_recording_rate", "99,4 ktp_el_recording_target_rate"}},
		{"a target not reached yet", "IKD baru 8,1 persen dan belum mencapai target 30 persen.", []string{"8,1 ikd_activation_rate", "30 ikd_target_rate"}},
	})
}
