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
