package indicator

import "testing"

// TestAmong holds what parts, ages, needs and repeats make of a figure.
func TestAmong(t *testing.T) {
	check(t, []readTest{
		{"a share among first-time holders", "Di Jayapura ada 4.120 pemilih pemula dengan 91 persen di antaranya telah merekam e-KTP.", []string{"4.120 first_time_ktp", "91 ktp_el_recording_rate for first_time"}},
		{"of that age", "Masih ada sekitar 2.000 penduduk di usia tersebut yang belum melakukan perekaman KTP.", []string{"2.000 ktp_el_unrecorded for first_time"}},
		{"told ahead of those they are included in", "Pemilih pemula di Ambon 9.120 jiwa. Kecamatan Sirimau dengan 271 jiwa dan Kecamatan Nusaniwe 118 jiwa termasuk dalam 1.494 jiwa yang belum merekam KTP-el.", []string{"9.120 first_time_ktp", "271 ktp_el_unrecorded", "118 ktp_el_unrecorded", "1.494 ktp_el_unrecorded"}},
		{"residents of an age", "Jumlah penduduk berusia 15-64 tahun di Ambon berjumlah 241.300.", []string{"241.300 population for age"}},
		{"children of an age, told with a time", "Jumlah anak-anak di kisaran usia 0 – 12 tahun saja dalam 4 tahun terakhir berada di angka lebih dari 61 ribu.", []string{"61 child_population for age"}},
		{"not recorded, of some ages", "Penduduk berumur 17 sampai 22 tahun di Ende yang belum merekam KTP-el 3.240.", []string{"3.240 ktp_el_unrecorded for age"}},
		{"old people", "Untuk warga di atas usia 65 tahun, yang belum merekam KTP-el 1.180 orang.", []string{"1.180 ktp_el_unrecorded for age"}},
		{"older people", "Penduduk berusia di atas 65 tahun yang belum merekam KTP-el 1.180 orang.", []string{"1.180 ktp_el_unrecorded for age"}},
		{"ages behind the figure", "Sebanyak 3.240 penduduk pada kelompok umur 16 hingga 19 tahun belum direkam.", []string{"3.240 ktp_el_unrecorded for age"}},
		{"everybody of age", "Penduduk berumur 17 tahun ke atas yang belum merekam KTP-el 13.240 orang.", []string{"13.240 ktp_el_unrecorded"}},
		{"ages told beside all", "Selain mendatangi pelajar usia 17 sampai 19 tahun, dinas mencatat 13.240 warga belum merekam KTP-el.", []string{"13.240 ktp_el_unrecorded"}},
		{"all children", "Untuk KIA jumlah anak usia 0-17 tahun yaitu 97.400 anak.", []string{"97.400 child_population"}},
		{"the level of last year beside all children", "Pemilik KIA di Alor 24.905 anak dari 68.340 anak. Tahun 2024 lalu jumlahnya 16.112 anak.", []string{"24.905 kia_issued", "68.340 child_population", "16.112 kia_issued"}},
		{"all children of last year", "Pemilik KIA di Alor 24.905 anak dari 68.340 anak. Tahun 2024 lalu jumlah anak 66.112 anak.", []string{"24.905 kia_issued", "68.340 child_population", "66.112 child_population"}},
		{"the target that those obliged make", "Aktivasi IKD baru 17.000 orang. Wajib KTP ada 604.000 orang, sehingga targetnya 151.000 orang.", []string{"17.000 ikd_activated", "604.000 wajib_ktp", "151.000 ikd_target"}},
		{"a target still to reach", "Aktivasi IKD baru 17.000 orang. Target dari pusat 151.000 orang masih harus dikejar.", []string{"17.000 ikd_activated", "151.000 ikd_target"}},
		{"all there are behind what came in", "Sepanjang 2025 ada 9.120 aktivasi IKD baru. Secara keseluruhan sudah 35.207 orang.", []string{"9.120 ikd_activated flow", "35.207 ikd_activated"}},
		{"little more behind what came in", "Sepanjang 2025 ada 9.120 aktivasi IKD baru. Totalnya dengan Januari 9.890 orang.", []string{"9.120 ikd_activated flow", "9.890 ikd_activated flow"}},
		{"targets in the order of what was reached", "Cakupan KIA 55,7 persen dan akta kelahiran 96,2 persen, dengan target masing-masing 60 persen dan 98 persen.", []string{"55,7 kia_rate", "96,2 birth_cert_rate", "60 kia_target_rate", "98 birth_cert_target_rate"}},
		{"targets of things in a row", "Target KIA dan akta kelahiran masing-masing 60 persen dan 98 persen.", []string{"60 kia_target_rate", "98 birth_cert_target_rate"}},
		{"shares of things in a row", "KIA dan akta kelahiran baru 41 persen dan 88 persen.", []string{"41 kia_rate", "88 birth_cert_rate"}},
		{"targets of things told before", "Cakupan KIA 44 persen dan IKD 7,3 persen. Targetnya 60 persen dan 30 persen.", []string{"44 kia_rate", "7,3 ikd_activation_rate", "60 kia_target_rate", "30 ikd_target_rate"}},
		{"shares of two places", "Perekaman KTP-el 98,4 persen dan IKD 7,3 persen. Di Dompu dan Bima 6,1 persen dan 8 persen.", []string{"98,4 ktp_el_recording_rate", "7,3 ikd_activation_rate", "6,1 ikd_activation_rate", "8 ikd_activation_rate"}},
		{"certificates of the youngest", "Kepemilikan akta kelahiran untuk usia 0-4 tahun 97 persen.", []string{"97 birth_cert_rate for age"}},
		{"cards needed", "Kebutuhan KTP-el Kendari saat ini mencapai 9 ribu blanko.", []string{"9 (need)"}},
		{"cards needed by their printing", "Kebutuhan pencetakan KTP-el sepanjang tahun 31.400 keping, yang tercetak 28.000 keping.", []string{"31.400 (need)", "28.000 ktp_el_printed"}},
		{"cards used up", "Stok terakhir 500 keping blangko KTP-el habis terpakai pekan lalu.", []string{"500 (used)"}},
		{"cards not used up", "Stok 500 keping blangko KTP-el belum habis.", []string{"500 blangko_stock"}},
		{"printed for a need", "Untuk memenuhi kebutuhan warga, setahun itu dicetak 31.400 keping KTP-el.", []string{"31.400 ktp_el_printed"}},
		{"cards told again", "Dinas menerima 6.000 blangko. Blangko sebanyak 6.000 itu sudah tercetak 4.500.", []string{"6.000 blangko_received", "6.000 blangko_received", "4.500 ktp_el_printed"}},
		{"cards told again, rounded", "Dinas menerima 6.480 blangko. Sebanyak 6 ribu keping lebih itu tersedia di gudang.", []string{"6.480 blangko_received", "6 blangko_received"}},
		{"other cards behind", "Dinas menerima 6.480 blangko. Stok 5 ribu keping itu tersedia di gudang.", []string{"6.480 blangko_received", "5 blangko_stock"}},
		{"cards added", "Sebanyak 6.480 keping blangko KTP-el ditambahkan untuk Kabupaten Buru.", []string{"6.480 blangko_received"}},
		{"cards to be added", "Blangko KTP-el perlu ditambahkan 6.480 keping untuk Kabupaten Buru.", []string{"6.480 (need)"}},
		{"cards shared out by the province", "Blangko KTP-el menipis, padahal provinsi baru membagi Buru 1.200 keping.", []string{"1.200 blangko_received"}},
		{"a supposed rest", "Blangko KTP habis. Kalau misalnya tinggal 800 keping, kami minta lagi.", []string{"800 (supposed)"}},
		{"a supposed stock", "Blangko KTP habis. Misal stok tinggal 800 keping, kami minta lagi.", []string{"800 (supposed)"}},
		{"one of two supposed", "Blangko KTP habis. Umpama tersisa 400 atau 800 keping, kami ambil lagi ke pusat.", []string{"400 (supposed)", "800 (supposed)"}},
		{"a case in which more is asked for", "Kalau sisa blangko sudah 800 keping kami langsung mengajukan lagi.", []string{"800 (supposed)"}},
		{"as for the stock now", "Kalau stok blangko saat ini 800 keping, kami sudah minta lagi.", []string{"800 blangko_stock"}},
		{"those left of all the obliged, behind pupils", "Sebanyak 908 siswa belum merekam KTP-el. Yang belum tinggal 1.502 jiwa dari 170.690 wajib KTP.", []string{"908 ktp_el_unrecorded for school", "1.502 ktp_el_unrecorded", "170.690 wajib_ktp"}},
		{"average of each", "Target aktivasi IKD 30 persen. Kalau 30 persen rata-rata per daerah itu sekitar 90 ribu aktivasi.", []string{"30 ikd_target_rate", "30 ikd_target_rate", "90 (daily)"}},
		{"base of the target", "Aktivasi IKD baru 6,1 persen, jauh dari target sebesar 30 persen dari jumlah wajib KTP elektronik.", []string{"6,1 ikd_activation_rate", "30 ikd_target_rate of wajib_ktp"}},
		{"target in people", "Target aktivasi IKD 30 persen dari wajib KTP. Di Bitung, angka itu setara dengan sekitar 48 ribu penduduk.", []string{"30 ikd_target_rate of wajib_ktp", "48 ikd_target"}},
		{"whole told before", "IKD belum laku. Ada 140 ribu warga yang memiliki e-KTP. Aktivasi IKD 8 persen sudah bagus dari total 140 ribu jiwa.", []string{"140 ktp_el_held", "8 ikd_activation_rate of ktp_el_held", "140 ktp_el_held"}},
		{"obliged, but unrecorded", "Sekitar 7.200 warga yang sudah wajib memiliki KTP di Mamuju, belum melakukan perekaman.", []string{"7.200 ktp_el_unrecorded"}},
		{"obliged, not all recorded", "Sebanyak 152.300 warga wajib KTP, namun belum semua melakukan perekaman.", []string{"152.300 wajib_ktp"}},
	})
}

// TestSharedNoun holds counts in turn that have their noun behind the last only.
func TestSharedNoun(t *testing.T) {
	check(t, []readTest{
		{"those who have a document", "Anak yang sudah memiliki KIA tercatat 34.250 dan 56.245 anak.", []string{"34.250 kia_issued", "56.245 kia_issued"}},
		{"all children behind a comma", "KIA yang diterbitkan sudah 34.250, padahal di kota ini ada 56.245 anak.", []string{"34.250 kia_issued", "56.245 child_population"}},
	})
}

// TestChildrenUnderHeading holds the items of lists whose heading alone says what the
// children have.
func TestChildrenUnderHeading(t *testing.T) {
	check(t, []readTest{
		{"a colon", "Dinas mengurus KIA.\nBerikut jumlah anak yang sudah memiliki KIA per kecamatan:\n1. Mantikulore: 1.241 anak\n2. Tatanga: 1.541 anak", []string{"1.241 kia_issued", "1.541 kia_issued"}},
		{"marks", "Dinas mengurus KIA.\nBerikut jumlah anak yang sudah memiliki KIA menurut kecamatan.\n• Mantikulore: 1.241 anak\n• Tatanga: 1.541 anak", []string{"1.241 kia_issued", "1.541 kia_issued"}},
		{"no document", "Dinas mengurus KIA.\nBerikut jumlah anak per kecamatan:\n1. Mantikulore: 1.241 anak\n2. Tatanga: 1.541 anak", []string{"1.241 child_population", "1.541 child_population"}},
	})
}

// TestAtTheEnd holds that a text may end with any figure.
func TestAtTheEnd(t *testing.T) {
	check(t, []readTest{
		{"a whole without its noun", "Sebanyak 908 siswa belum merekam KTP-el. Yang belum tinggal 1.502 jiwa dari 170.690", []string{"908 ktp_el_unrecorded for school", "1.502 ktp_el_unrecorded for school", "170.690 wajib_ktp for school"}},
	})
}

// TestOthersAgain leaves what is pointed back to with the office whose figure it was.
func TestOthersAgain(t *testing.T) {
	check(t, []readTest{
		{"of the election office", "KPU mencatat 3.140 calon pemilih belum memiliki KTP-el. Dinas diminta memeriksa apakah mereka sudah melakukan perekaman. Dari data 3.140 itu, banyak yang masih pelajar.", []string{"3.140 (other_agency)", "3.140 (other_agency)"}},
		{"of the registry", "Dinas mencatat 3.140 warga belum melakukan perekaman KTP-el. Dari data 3.140 itu, banyak yang masih pelajar.", []string{"3.140 ktp_el_unrecorded", "3.140 ktp_el_unrecorded"}},
	})
}
