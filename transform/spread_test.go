package transform_test

import "testing"

const springDay = "2023-03-10"

// TestSharesOfResidents holds shares that tell where the residents are, not what
// they did of which the text told before.
func TestSharesOfResidents(t *testing.T) {
	told := "MAMUJU - Disdukcapil Provinsi Sulawesi Barat mencatat perekaman KTP-el sudah 97,4 persen dari wajib KTP."
	rate := "ktp_el_recording_rate 97.4 Provinsi Sulawesi Barat 2023-03-10/day"
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{"where they live", []string{told, "Penduduk Sulawesi Barat paling banyak berada di Polewali Mandar sebesar 33,1 persen. Berikutnya Mamuju 19,8 persen dan Majene 12,2 persen."}, []string{rate}},
		{"on islands", []string{told, "Penduduk Indonesia sendiri terkonsentrasi di Pulau Jawa 56 persen, Sumatera 21,6 persen, Sulawesi 7,4 persen."}, []string{rate}},
		{"their spread", []string{told, "Jumlah penduduk Sulawesi Barat 1.450.112 jiwa. Sebaran terbanyak di Polewali Mandar 33,1 persen dan Mamuju 19,8 persen."},
			[]string{rate, "population 1.450112e+06 Provinsi Sulawesi Barat 2023-03-10/day", "ktp_el_recording_rate 33.1 Kabupaten Polewali Mandar 2023-03-10/day ?", "ktp_el_recording_rate 19.8 Kabupaten Mamuju 2023-03-10/day ?"}},
		{"what they are", []string{told, "Penduduk usia produktif daerah itu 66,2 persen."}, []string{rate}},
		{"recorded residents are", []string{told, "Penduduk Majene yang sudah merekam mencapai 95,2 persen."}, []string{rate, "ktp_el_recording_rate 95.2 Kabupaten Majene 2023-03-10/day"}},
		{"of the residents", []string{told, "Dari penduduk wajib KTP di Majene, baru 95,2 persen."}, []string{rate, "ktp_el_recording_rate 95.2 Kabupaten Majene 2023-03-10/day"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, springDay, "Perekaman KTP-el Sulawesi Barat", c.text...), c.want...)
		})
	}
}

// TestResidentsInOtherWords holds the words for residents that name none.
func TestResidentsInOtherWords(t *testing.T) {
	check(t, read(t, springDay, "Penduduk Sumatera Utara",
		"MEDAN - Disdukcapil Provinsi Sumatera Utara mencatat penduduk Sumatera Utara 15,6 juta jiwa.",
		"Kabupaten Deli Serdang dan Langkat dengan penduduk masing-masing 2.018.164 jiwa (12,9%) dan 1.082.000 jiwa (6,9%). Kota Medan, yang padat, menampung 2,55 juta jiwa (16%), sedangkan Kota Binjai, pintu masuk ke Medan, dihuni oleh 311.000 jiwa (2 persen). Kota Tebing Tinggi rumah bagi 178.000 jiwa."),
		"population 1.56e+07 Provinsi Sumatera Utara 2023-03-10/day",
		"population 2.018164e+06 Kabupaten Deli Serdang 2023-03-10/day",
		"population 1.082e+06 Kabupaten Langkat 2023-03-10/day",
		"population 2.55e+06 Kota Medan 2023-03-10/day",
		"population 311000 Kota Binjai 2023-03-10/day",
		"population 178000 Kota Tebing Tinggi 2023-03-10/day",
	)
}

// TestCountBehindAShare holds a count behind one without a name of its
// own: a share in brackets says nothing of it.
func TestCountBehindAShare(t *testing.T) {
	check(t, read(t, springDay, "Penduduk Riau",
		"PEKANBARU - Penduduk terbanyak Riau ada di Kota Pekanbaru dengan 1.010.000 jiwa (15,1%), diikuti Kabupaten Kampar dengan 871.000 jiwa (13%)."),
		"population 1.01e+06 Kota Pekanbaru 2023-03-10/day",
		"population 871000 Kabupaten Kampar 2023-03-10/day",
	)
}

// TestFiguresInTurn holds figures that the places of a list have in its order,
// and the noun that stands behind the last of them.
func TestFiguresInTurn(t *testing.T) {
	told := "SAMARINDA - Disdukcapil Provinsi Kalimantan Timur mencatat 2.698.111 jiwa sudah merekam KTP-el."
	all := "ktp_el_recorded 2.698111e+06 Provinsi Kalimantan Timur 2023-03-10/day"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"a noun behind the last", "Balikpapan dan Samarinda masing-masing menyumbang 9.345 dan 11.876 pemula.",
			[]string{"first_time_ktp 9345 Kota Balikpapan 2023-03-10/day", "first_time_ktp 11876 Kota Samarinda 2023-03-10/day"}},
		{"with shares", "Kutai Kartanegara dan Paser, masing-masing terdapat 120 ribu (45%) dan 30 ribu (32%) anak yang ber-KIA.",
			[]string{"kia_issued 120000 Kabupaten Kutai Kartanegara 2023-03-10/day", "kia_rate 45 Kabupaten Kutai Kartanegara 2023-03-10/day", "kia_issued 30000 Kabupaten Paser 2023-03-10/day", "kia_rate 32 Kabupaten Paser 2023-03-10/day"}},
		{"three", "Berau, Paser dan Kutai Barat masing-masing 210.112 jiwa, 205.345 jiwa dan 121.876 jiwa yang sudah merekam.",
			[]string{"ktp_el_recorded 210112 Kabupaten Berau 2023-03-10/day", "ktp_el_recorded 205345 Kabupaten Paser 2023-03-10/day", "ktp_el_recorded 121876 Kabupaten Kutai Barat 2023-03-10/day"}},
		{"one for each", "Bontang dan Paser masing-masing menerima 2.000 keping blangko.",
			[]string{"blangko_received 2000 Kota Bontang 2023-03-10/day", "blangko_received 2000 Kabupaten Paser 2023-03-10/day"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, springDay, "Layanan Dukcapil Kalimantan Timur", told, c.text), append(c.want, all)...)
		})
	}
}

// TestSharesBesideCountsOfResidents holds shares in brackets behind counts of
// residents that are named by the count before.
func TestSharesBesideCountsOfResidents(t *testing.T) {
	check(t, read(t, springDay, "Perekaman KTP-el Lampung",
		"BANDAR LAMPUNG - Disdukcapil Provinsi Lampung mencatat perekaman KTP-el 98,9 persen dari wajib KTP.",
		"Penduduk terbanyak ada di Lampung Tengah yakni 1.441.982 jiwa (15,7%). Disusul Lampung Timur 1.128.000 jiwa (12,3%) dan Lampung Selatan 1.097.000 jiwa (11,9%)."),
		"ktp_el_recording_rate 98.9 Provinsi Lampung 2023-03-10/day", "population 1.441982e+06 Kabupaten Lampung Tengah 2023-03-10/day",
		"population 1.128e+06 Kabupaten Lampung Timur 2023-03-10/day", "population 1.097e+06 Kabupaten Lampung Selatan 2023-03-10/day")
}
