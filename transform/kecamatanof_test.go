package transform_test

import "testing"

// TestKecamatanOf holds a figure for the kecamatan whose kabupaten and province are told right
// behind it without a comma, and reads a kecamatan of several words though a letter is wrong.
func TestKecamatanOf(t *testing.T) {
	const day = " 2024-09-03/day"
	for _, c := range []struct{ name, text, want string }{
		{"in front", "Kepemilikan KIA di Kecamatan Mamboro Kabupaten Sumba Tengah baru 41,3 persen.", "kia_rate 41.3 Kecamatan Mamboro" + day},
		{"with its province", "Warga Kecamatan Mamboro Kabupaten Sumba Tengah Provinsi Nusa Tenggara Timur yang belum merekam KTP-el 1.214 orang.", "ktp_el_unrecorded 1214 Kecamatan Mamboro" + day},
		{"behind", "Sebanyak 1.214 warga Kecamatan Mamboro Kabupaten Sumba Tengah belum merekam KTP-el.", "ktp_el_unrecorded 1214 Kecamatan Mamboro" + day},
		{"the kabupaten", "Di Kecamatan Mamboro petugas melayani warga Kabupaten Sumba Tengah. Yang belum merekam KTP-el 1.214 orang.", "ktp_el_unrecorded 1214 Kabupaten Sumba Tengah" + day},
		{"a letter wrong", "Kepemilikan KIA Kecamatan Umbu Rattu Nggay tertahan di 41,3 persen.", "kia_rate 41.3 Kecamatan Umbu Ratu Nggay" + day},
		{"a letter wrong in the first word", "Kepemilikan KIA Kecamatan Umbbu Ratu Nggay tertahan di 41,3 persen.", "kia_rate 41.3 Kecamatan Umbu Ratu Nggay" + day},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2024-09-03", "Disdukcapil Sumba Tengah", c.text), c.want) })
	}
}

// TestWholeOfKecamatan holds a whole behind the "dari" that its kecamatan stands in front of.
func TestWholeOfKecamatan(t *testing.T) {
	const day = " 2024-09-03/day"
	check(t, read(t, "2024-09-03", "Disdukcapil Sumba Tengah", "Kecamatan Katiku Tana sudah merekam KTP-el 3.972 orang, Kecamatan Mamboro dari warga wajib KTP sebanyak 11.214 orang, sudah merekam sebanyak 2.449 orang."),
		"ktp_el_recorded 3972 Kecamatan Katiku Tana"+day, "wajib_ktp 11214 Kecamatan Mamboro"+day, "ktp_el_recorded 2449 Kecamatan Mamboro"+day)
}

// TestDistrictsGoOn holds shares of kecamatan some sentences behind the only shares of an
// article for more of these, though their children were counted between.
func TestDistrictsGoOn(t *testing.T) {
	const lead = "WAIBAKUL - Di Kabupaten Sumba Tengah 21.406 anak memiliki KIA per Juli 2024."
	const issued = "kia_issued 21406 Kabupaten Sumba Tengah 2024-07-31/month"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"of the children", "Kepala Disdukcapil menerangkan, anak di sana berjumlah 34.115 anak. “Jadi 62,75 persen. Dulu sedikit. Kami senang,” katanya. Pemerataan masih jadi soal. Kecamatan Mamboro mencapai 71,3 persen.", []string{
			issued, "child_population 34115 Kabupaten Sumba Tengah 2024-07-31/month", "kia_rate 62.75 Kabupaten Sumba Tengah 2024-07-31/month", "kia_rate 71.3 Kecamatan Mamboro 2024-07-31/month"}},
		{"of those without", "Kepala Disdukcapil menerangkan, yang belum memiliki KIA 12.709 anak. “Dulu banyak. Kami senang,” katanya. Pemerataan masih jadi soal. Kecamatan Mamboro mencapai 71,3 persen.", []string{issued}},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2024-09-03", "KIA di Sumba Tengah", lead, c.text), c.want...) })
	}
}
