package indicator

import "testing"

// TestDemands holds what the centre asks of a region, what is promised, and the
// visits that count nobody's total.
func TestDemands(t *testing.T) {
	check(t, []readTest{
		{"what the centre asks for", "Aktivasi IKD di Kota Kupang baru 9.800 orang, padahal pusat meminta 44 ribu lebih.", []string{"9.800 ikd_activated", "44 ikd_target"}},
		{"what the centre burdens with", "Kementerian membebankan 82 ribu aktivasi IKD kepada Kota Kupang.", []string{"82 ikd_target"}},
		{"a share burdened", "Aktivasi IKD digenjot. Pemerintah pusat membebankan daerah 25 persen dari wajib KTP.", []string{"25 ikd_target_rate of wajib_ktp"}},
		{"what the centre wants", "Aktivasi IKD di Kota Bima baru 6,31 persen. Kementerian menghendaki 30 persen dari wajib KTP.", []string{"6,31 ikd_activation_rate", "30 ikd_target_rate of wajib_ktp"}},
		{"the centre's wish as a noun", "Aktivasi IKD di Kota Bima baru 6.300 orang. Maunya pusat 32 ribu orang.", []string{"6.300 ikd_activated", "32 ikd_target"}},
		{"a number that is asked for", "Aktivasi IKD di Kota Bima baru 6.300 orang. Gubernur meminta 32 ribu orang, itu berat.", []string{"6.300 ikd_activated", "32 ikd_target"}},
		{"people that are asked", "Aktivasi IKD berjalan. Camat meminta 1.200 warga yang punya ponsel datang.", []string{"1.200 ikd_activated"}},
		{"what must be done by a share of the obliged", "Sebanyak 25 persen dari penduduk wajib KTP mesti sudah menggunakan IKD.", []string{"25 ikd_target_rate of wajib_ktp"}},
		{"what must have been done by a share of them", "Sebanyak 25 persen dari penduduk wajib KTP harus telah menggunakan IKD.", []string{"25 ikd_target_rate of wajib_ktp"}},
		{"what the obliged have done", "Sebanyak 25 persen dari penduduk wajib KTP sudah menggunakan IKD.", []string{"25 ikd_activation_rate of wajib_ktp"}},
		{"a hope for visitors", "Loket akta kelahiran buka Sabtu, dengan harapan 1.500 warga datang.", []string{"1.500 (no_indicator)"}},
		{"a promise", "Kadis berjanji cakupan perekaman KTP-el menyentuh 90 persen dari wajib KTP.", []string{"90 ktp_el_recording_target_rate of wajib_ktp"}},
		{"an evening's visitors", "Warga yang mengaktifkan IKD 8.214 orang. Layanan di sebuah kafe didatangi 127 orang dalam semalam.", []string{"8.214 ikd_activated", "127 (count_of_things)"}},
		{"a service at a place", "Pada layanan di Dungingi misalnya, 113 warga mengaktifkan IKD.", []string{"113 ikd_activated for event"}},
		{"other statistics", "Aktivasi IKD mencapai 9 persen. Angka pengangguran terbuka 4,19 persen.", []string{"9 ikd_activation_rate", "4,19 (other_agency)"}},
		{"activations since the year began", "Dari Januari sampai sekarang yang aktivasi IKD hampir 11 ribu orang.", []string{"11 ikd_activated flow"}},
		{"of regions that are told by name", "Aktivasi IKD naik. Dari lima kecamatan, yang terbanyak aktivasi IKD di Sirimau yakni 5.412 orang.", []string{"5.412 ikd_activated"}},
		{"who must hold a child's card", "Anak yang mesti memiliki KIA sebanyak 78.423 orang.", []string{"78.423 child_population"}},
		{"a whole set in front of a share", "Sampai Januari KIA yang terbit 114.800 keping. Dibandingkan jumlah anak wajib KIA sebanyak 189.118, capaian tersebut setara 60,70 persen.", []string{"114.800 kia_issued", "189.118 child_population", "60,70 kia_rate of child_population"}},
		{"a count taken from an office", "Ia membawa data dari Disdukcapil yang mencatat perekaman KTP-el baru 109.977 jiwa.", []string{"109.977 ktp_el_recorded"}},
		{"those left of an act", "Aktivasi IKD berjalan. Yang belum rekam tinggal 13 ribuan orang.", []string{"13 ktp_el_unrecorded"}},
		{"a share served with a child's card", "Untuk Kartu Identitas Anak, dari anak usia 0-17 tahun 47,3 persen telah dilayani.", []string{"47,3 kia_rate of child_population"}},
		{"people served", "Untuk Kartu Identitas Anak, 470 anak telah dilayani.", []string{"470 (applicants)"}},
		{"people said to be no first-time holders", "Pemilih pemula 1.104 orang, yang 2.310 lagi warga lama, bukan pemula.", []string{"1.104 first_time_ktp", "2.310 (no_indicator)"}},
		{"cards out of the machine", "Keping KTP elektronik yang keluar dari mesin cetak 21.504 keping.", []string{"21.504 ktp_el_printed"}},
		{"a burden", "Aktivasi IKD di Kota Bima baru 4.102 orang. Bebannya 31 ribu orang.", []string{"4.102 ikd_activated", "31 ikd_target"}},
		{"how far behind", "Aktivasi IKD di Kota Bima baru 4,1 persen. Ketertinggalan kita 25,9 persen.", []string{"4,1 ikd_activation_rate", "25,9 (gap)"}},
		{"a report as a source", "Berdasarkan laporan per 10 Maret IKD diaktifkan 12.405 orang.", []string{"12.405 ikd_activated"}},
	})
}

// TestCardsInHand holds blank cards in hand, fetched, arrived and asked for.
func TestCardsInHand(t *testing.T) {
	check(t, []readTest{
		{"asked for on top", "Blangko aman. Dinas mengajukan tambahan lagi. Jumlahnya 3.100 keping lagi.", []string{"3.100 blangko_requested"}},
		{"asked for, and how many are left", "Blangko aman. Dinas mengajukan tambahan lagi. Jumlahnya masih ada 3.100 keping lagi.", []string{"3.100 blangko_stock"}},
		{"held", "Apakah blangkonya cukup? Dinas masih memegang 3.100 keping.", []string{"3.100 blangko_stock"}},
		{"in the store, and arrived", "Dinas memastikan blangko KTP-el aman. Ada 6.400 keping di gudang. Yang 2.100 baru masuk dari provinsi.", []string{"6.400 blangko_stock", "2.100 blangko_received"}},
		{"kept by the regions", "Stok blangko KTP-el di pusat 1,8 juta keping. Dinas di daerah masih menyimpan 1.112.405 keping.", []string{"1,8 blangko_stock", "1.112.405 blangko_stock"}},
		{"fetched", "Sisa blangko KTP-el 250 keping. Terakhir kami jemput 4.000 keping di Jakarta.", []string{"250 blangko_stock", "4.000 blangko_received"}},
	})
}

// TestWholesInFront holds wholes named in front of their parts, targets told in a
// row, and what remains.
func TestWholesInFront(t *testing.T) {
	check(t, []readTest{
		{"a whole narrowed by what its people did", "Aktivasi IKD berjalan di Kabupaten Paser.\nCapaian IKD 12,92 persen. Hitungannya, 17.860 warga dari 138.212 penduduk yang sudah perekaman.", []string{"12,92 ikd_activation_rate", "17.860 ikd_activated", "138.212 ktp_el_recorded"}},
		{"a base in front of a share with its act", "Dibandingkan dengan jumlah wajib KTP 174.206 orang, artinya baru 5,12 persen warga yang aktivasi IKD.", []string{"174.206 wajib_ktp", "5,12 ikd_activation_rate of wajib_ktp"}},
		{"children in front of those served", "Saat ini pembuatan KIA oleh dinas dari jumlah anak 90.326 sudah dibuatkan KIA sebanyak 61.425.", []string{"90.326 child_population", "61.425 kia_issued"}},
		{"targets in a row", "Provinsi memasang target KIA 65 persen dan IKD 10 persen dari wajib KTP.", []string{"65 kia_target_rate", "10 ikd_target_rate of wajib_ktp"}},
		{"no row of targets", "Dari target 30 persen, IKD 11 persen.", []string{"30 ikd_target_rate", "11 ikd_activation_rate"}},
		{"called the target in the next sentence", "Aktivasi IKD di Karo berjalan. Mungkin kita masuk di posisi 45 persen. Itu target kita untuk akhir tahun.", []string{"45 ikd_target_rate"}},
		{"reached, and another target told next", "Aktivasi IKD di Karo mencapai 12,3 persen. Ini masih di bawah target 30 persen.", []string{"12,3 ikd_activation_rate", "30 ikd_target_rate"}},
		{"among the obliged of its sentence", "Di sana ada 246 ribu wajib KTP, tetapi baru 1 persen yang mengaktifkan IKD.", []string{"246 wajib_ktp", "1 ikd_activation_rate of wajib_ktp"}},
		{"a change told without its verb", "Aktivasi IKD naik sedikit saja, dari 2,14 persen ke 2,17 persen.", []string{"2,14 ikd_activation_rate", "2,17 ikd_activation_rate"}},
		{"a task still to be done", "Pekerjaan rumah dinas, yakni perekaman KTP-el yang masih mencapai 97,7 persen, belum mencapai target 99,2 persen.", []string{"97,7 ktp_el_recording_rate", "99,2 ktp_el_recording_target_rate"}},
		{"if all did it", "Bila semua tercetak, KIA paling tidak sudah mencapai 36.000 keping.", []string{"36.000 (supposed)"}},
		{"people needed to reach a share", "Untuk mencapai 30 persen dibutuhkan sekitar 53 ribu warga yang mengaktifkan IKD.", []string{"30 ikd_target_rate", "53 ikd_target"}},
		{"people still needed", "Masih dibutuhkan 53.000 aktivasi IKD agar target tercapai.", []string{"53.000 ikd_remaining"}},
		{"people there must be", "Ia memberi hitungan. Agar mencapai 30 persen harus ada 53 ribu warga yang mengaktifkan IKD.", []string{"30 ikd_target_rate", "53 ikd_target"}},
		{"what must be reached", "Pemakai IKD 20.876 warga. Adapun sasaran yang mesti dicapai 25 persen dari wajib KTP.", []string{"20.876 ikd_activated", "25 ikd_target_rate of wajib_ktp"}},
		{"of those who did it", "Yang aktif IKD baru 12 persen dari mereka yang sudah direkam.", []string{"12 ikd_activation_rate of ktp_el_recorded"}},
		{"the share of those who have not", "Warga belum menyentuh IKD. Dinas menyebut porsinya 75 persen.", []string{"75 (no_indicator)"}},
		{"all of them added up", "Jika seluruh kecamatan digabung, perekaman KTP-el mencapai 260.400 orang.", []string{"260.400 ktp_el_recorded"}},
		{"not had, in the passive", "Akta kelahiran tidak dipunyai 26.000 anak.", []string{"26.000 (no_indicator)"}},
		{"a target spelled out in front of its part", "Dari target sebelumnya, yakni 50.000 IKD, saat ini baru sekitar 30.100 yang aktif.", []string{"50.000 ikd_target", "30.100 ikd_activated"}},
		{"a target between commas", "Dari target kami, 50.000 IKD, baru 30.100 yang aktif.", []string{"50.000 ikd_target", "30.100 ikd_activated"}},
		{"done within the time of a target", "Dari target tahun ini, 50.000 orang sudah aktivasi IKD.", []string{"50.000 ikd_activated of ikd_target"}},
		{"obliged spelled out in front of their part", "Dari jumlah wajib KTP, yakni 254.300 orang, baru 30.100 yang mengaktifkan IKD.", []string{"254.300 wajib_ktp", "30.100 ikd_activated"}},
		{"what passed a target", "Kinerja kami sudah melebihi target, yang melakukan perekaman KTP-el mencapai 99,6 persen.", []string{"99,6 ktp_el_recording_rate"}},
		{"each document with its own act", "KTP-el yang dicetak dinas 12.400 keping dan KIA 9.100 keping.", []string{"12.400 ktp_el_printed", "9.100 kia_issued"}},
		{"a share of each document", "KIA yang diterbitkan dinas mencapai 92,07 persen dan akta kelahiran sudah 99,75 persen.", []string{"92,07 kia_rate", "99,75 birth_cert_rate"}},
		{"called the target behind", "Aktivasi IKD masih jauh dari 30 persen, itu target dari pusat.", []string{"30 ikd_target_rate"}},
		{"a share that was not reached", "Aktivasi IKD di Karo baru 11,2 persen. Padahal 25 persen belum dapat dicapai.", []string{"11,2 ikd_activation_rate", "25 ikd_target_rate"}},
		{"a share that will hardly be reached", "Aktivasi IKD di Karo baru 11,2 persen. Yang 30 persen itu sulit tercapai.", []string{"11,2 ikd_activation_rate", "30 ikd_target_rate"}},
		{"what is not reached of a target", "Aktivasi IKD di Karo digenjot. Dari target 30 persen, 19 persen belum tercapai.", []string{"30 ikd_target_rate", "19 (gap)"}},
		{"what is not reached of all", "Aktivasi IKD di Karo digenjot. Masih ada 19 persen yang belum tercapai.", []string{"19 (gap)"}},
		{"reached, and not the target", "Aktivasi IKD di Karo 11,2 persen, target belum tercapai.", []string{"11,2 ikd_activation_rate"}},
		{"little left of a target", "Perekaman KTP-el terus digenjot. Meski tinggal sedikit, target perekaman 99,3 persen harus dicapai.", []string{"99,3 ktp_el_recording_target_rate"}},
		{"the children who remain", "KIA sudah dimiliki 61.425 anak. Sekitar 43 ribu anak sisanya belum mengurus.", []string{"61.425 kia_issued", "43 (no_indicator)"}},
		{"held obliged", "Kami punya wajib KTP 92.141, yang merekam sudah 86.321.", []string{"92.141 wajib_ktp", "86.321 ktp_el_recorded"}},
		{"mostly, not on average", "Baru 1.100 warga yang mengaktifkan IKD dan rata-rata pedagang.", []string{"1.100 ikd_activated"}},
		{"cards got by their noun", "Stok blangko KTP-el menipis. Provinsi itu dapat 24 ribu keping.", []string{"24 blangko_received"}},
	})
}

// TestNotTheCounted holds those who are still to do something, documents of a
// service, and shares that only the article's subject fits.
func TestNotTheCounted(t *testing.T) {
	check(t, []readTest{
		{"a count behind a target passed", "Lampaui Target Nasional, 31.376 Warga Ambon Sudah Ber-IKD.", []string{"31.376 ikd_activated"}},
		{"printed while cards lasted", "Sepanjang 2024 dinas masih dapat mencetak 114.630 keping KTP-el.", []string{"114.630 ktp_el_printed"}},
		{"still to be activated", "Masih ada 98 ribu warga Jambi yang harus mengaktifkan IKD.", []string{"98 ikd_remaining"}},
		{"to be activated", "Tahun ini 98 ribu warga Jambi harus mengaktifkan IKD.", []string{"98 ikd_target"}},
		{"grown after a service", "Yang mengaktifkan IKD 8.214 orang.\nPetugas membuka meja IKD di pasar. Hasilnya, dalam dua pekan terakhir bertambah 187 orang.", []string{"8.214 ikd_activated", "187 ikd_activated flow"}},
		{"documents of a service", "Warga mengurus akta kelahiran. Rinciannya KK 716 lembar, KTP-el 431 keping, akta kelahiran 142 lembar.", []string{"716 (family_card)", "431 (no_indicator)", "142 (applicants)"}},
		{"children whom a region has", "Akta kelahiran gratis. Kita punya anak 0 sampai 18 tahun ada 98.412.", []string{"98.412 child_population"}},
		{"a share that fits the subject", "Aktivasi IKD di Sulbar 3,1 persen.\nIKD belum merata. Perekaman KTP-el 97 persen. Secara nasional sudah 6 persen lebih.", []string{"3,1 ikd_activation_rate", "97 ktp_el_recording_rate", "6 ikd_activation_rate"}},
	})
}
