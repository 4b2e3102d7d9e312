package indicator

import "testing"

// TestDefined holds counts of people whom the sentence before tells who they are.
func TestDefined(t *testing.T) {
	check(t, []readTest{
		{"first-time holders", "Dinas mencetak 31.204 keping KTP-el sepanjang tahun. Pemula itu mereka yang masuk 17 tahun. Totalnya 7.318 orang, semua sudah dicetak.", []string{"31.204 ktp_el_printed", "7.318 first_time_ktp"}},
		{"the obliged", "Perekaman KTP-el dikebut. Kita kejar yang wajib KTP. Jumlahnya 204.117 jiwa, hampir semua sudah merekam.", []string{"204.117 wajib_ktp"}},
		{"children", "Wajib KIA itu anak di bawah 17 tahun. Jumlahnya 91.304 anak, baru sebagian yang memegang KIA.", []string{"91.304 child_population"}},
		{"what the sentence before tells of them", "Banyak wajib KTP belum merekam. Jumlahnya 12.018 orang, kebanyakan pelajar.", []string{"12.018 ktp_el_unrecorded"}},
		{"their own act", "Kita kejar yang wajib KTP. Jumlahnya yang sudah merekam 190.402 jiwa.", []string{"190.402 ktp_el_recorded"}},
	})
}

// TestPurposes holds what cards are for, and for whom they were printed.
func TestPurposes(t *testing.T) {
	check(t, []readTest{
		{"received for printing", "Untuk pencetakan, ia menyebut sudah menerima 9 ribu keping blangko.", []string{"9 blangko_received"}},
		{"in hand for printing", "Blangko KTP-el menipis. Untuk pencetakan, stok yang ada 2.310 keping.", []string{"2.310 blangko_stock"}},
		{"printed", "Untuk pencetakan KTP-el, sepanjang 2023 sudah 5.204 keping.", []string{"5.204 ktp_el_printed"}},
		{"for those who waited", "Hari itu 715 keping KTP dicetak untuk warga yang sudah masuk daftar tunggu.", []string{"715 ktp_el_printed"}},
		{"a region described", "Wajib KTP di daerah yang memiliki 17 kecamatan itu 311.974 jiwa.", []string{"311.974 wajib_ktp"}},
		{"people described", "Wajib KTP di daerah itu yang memiliki KTP elektronik 311.974 jiwa.", []string{"311.974 ktp_el_held"}},
		{"a queue, then cards", "Antrean cetak KTP capai 15 ribu, blangko datang dijatah.", []string{"15 (backlog)"}},
		{"cards, then a queue", "Blangko KTP diterima 15 ribu, antrean cetak mulai dikurangi.", []string{"15 blangko_received"}},
		{"the centre's share", "Aktivasi IKD baru 1,6 persen. Kalau mengikuti pusat yang 30 persen, itu berat.", []string{"1,6 ikd_activation_rate", "30 ikd_target_rate"}},
		{"reached at the centre", "Aktivasi IKD baru 1,6 persen. Di pusat sudah 30 persen.", []string{"1,6 ikd_activation_rate", "30 ikd_activation_rate"}},
		{"left of a target, behind the obliged", "Aktivasi IKD 4.286 orang, targetnya 25 persen. Wajib KTP di sini 193.918 jiwa. Masih 44 ribu lagi.", []string{"4.286 ikd_activated", "25 ikd_target_rate", "193.918 wajib_ktp", "44 ikd_remaining"}},
		{"a discount", "Sebanyak 15.231 anak memiliki KIA atau 41,9 persen. Pemegang KIA mendapat potongan harga di sejumlah toko buku, rata-rata 10 persen.", []string{"15.231 kia_issued", "41,9 kia_rate", "10 (count_of_things)"}},
		{"higher, with its level", "Sebanyak 15.231 anak memiliki KIA atau 41,9 persen. Kecamatan Wara lebih tinggi dengan kepemilikan 63,4 persen.", []string{"15.231 kia_issued", "41,9 kia_rate", "63,4 kia_rate"}},
		{"higher by", "Sebanyak 15.231 anak memiliki KIA atau 41,9 persen. Kecamatan Wara lebih tinggi 3,4 persen.", []string{"15.231 kia_issued", "41,9 kia_rate", "3,4 (gap)"}},
		{"not fetched", "Sebanyak 715 keping KTP sudah dicetak untuk warga tetapi belum diambil.", []string{"715 (backlog)"}},
		{"asked for", "Blangko KTP-el menipis. Pihaknya sudah mengamprah 3.500 keping.", []string{"3.500 blangko_requested"}},
	})
}

// TestBegun holds those who only began an activation, those who must still do it,
// people of a speaker, and those recorded within some days.
func TestBegun(t *testing.T) {
	check(t, []readTest{
		{"registered", "Yang aktif IKD 8.204 orang. Yang sudah mendaftar tetapi belum menyelesaikan aktivasi 311 orang.", []string{"8.204 ikd_activated", "311 (backlog)"}},
		{"downloaded", "Yang aktif IKD 8.204 orang. Ada 311 warga yang sudah mengunduh aplikasi namun belum aktivasi.", []string{"8.204 ikd_activated", "311 (backlog)"}},
		{"not activated", "Yang aktif IKD 8.204 orang, tetapi yang belum aktivasi 90.311 orang.", []string{"8.204 ikd_activated", "90.311 ikd_remaining"}},
		{"to be reached", "Aktivasi IKD baru 8.204 orang. Targetnya 30 persen.\nArtinya, masih ada sekitar 40 ribu warga yang mesti dikejar.", []string{"8.204 ikd_activated", "30 ikd_target_rate", "40 ikd_remaining"}},
		{"ours", "Camat menyambut baik layanan IKD. “Warga kami 31 ribu lebih, semoga tertular,” katanya.", []string{"31 population"}},
		{"some days", "Di Amahai terekam 214 orang dalam tiga hari.", []string{"214 ktp_el_recorded for event"}},
	})
}

// TestGuessed holds what a speaker trusts would come of another case.
func TestGuessed(t *testing.T) {
	check(t, []readTest{
		{"were the data clean", "Perekaman KTP-el 80,2 persen. Kalau data ganda dihapus, saya kira capaian perekaman kita sudah 96 persen.", []string{"80,2 ktp_el_recording_rate", "96 (supposed)"}},
		{"the case behind", "Perekaman KTP-el 80,2 persen. Ia yakin angkanya lebih dari 90 persen jika yang meninggal dikeluarkan dari data.", []string{"80,2 ktp_el_recording_rate", "90 (supposed)"}},
		{"only reckoned", "Kalau dihitung dari wajib KTP, perekaman kita sudah 80,2 persen.", []string{"80,2 ktp_el_recording_rate of wajib_ktp"}},
	})
}
