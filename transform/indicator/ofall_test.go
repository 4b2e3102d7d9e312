package indicator

import "testing"

// TestOfAll holds the base of certificates of birth that are told of all residents behind
// those of children.
func TestOfAll(t *testing.T) {
	children := "93,4 birth_cert_rate of child_population"
	check(t, []readTest{
		{"each behind a semicolon", "Capaian di Palopo: KIA 61 persen; akta 97 persen; buku nikah 80 persen.", []string{"61 kia_rate", "97 birth_cert_rate", "80 (other_document)"}},
		{"how content people are", "Akta kelahiran usia 0-18 tahun di Palopo 93,4 persen. Nilai SAKIP naik dan survei kepuasan 90,2 persen.", []string{children, "90,2 (other_agency)"}},
		{"how far works came", "Akta kelahiran usia 0-18 tahun di Palopo 93,4 persen. Realisasi fisik 90,2 persen.", []string{children, "90,2 (other_agency)"}},
		{"a case", "Akta kelahiran usia 0-18 tahun di Palopo 93,4 persen, tapi kalau seluruh penduduk baru 41,2 persen.", []string{children, "41,2 birth_cert_rate of population"}},
		{"on the whole", "Akta kelahiran usia 0-18 tahun di Palopo 93,4 persen, dan secara keseluruhan penduduk 41,2 persen.", []string{children, "41,2 birth_cert_rate of population"}},
		{"every age", "Akta kelahiran usia 0-18 tahun di Palopo 93,4 persen. Untuk semua umur 41,2 persen.", []string{children, "41,2 birth_cert_rate of population"}},
		{"the public", "Akta kelahiran usia 0-18 tahun di Palopo 93,4 persen. Tapi untuk masyarakat umum baru 41,2 persen.", []string{children, "41,2 birth_cert_rate of population"}},
		{"in general", "Akta kelahiran usia 0-18 tahun di Palopo 93,4 persen. Secara umum, kepemilikan akta kelahiran 41,2 persen.", []string{children, "41,2 birth_cert_rate of population"}},
		{"in general, of children", "Akta kelahiran usia 0-18 tahun di Palopo 93,4 persen. Secara umum, akta kelahiran anak di Sulsel 91,2 persen.", []string{children, "91,2 birth_cert_rate of child_population"}},
		{"on the whole, of whom is open", "Akta kelahiran usia 0-18 tahun di Palopo 93,4 persen. Secara keseluruhan baru 41,2 persen.", []string{children, "41,2 birth_cert_rate"}},
		{"grown people", "Akta kelahiran usia 0-18 tahun di Palopo 93,4 persen. Kalau orang dewasa baru 41,2 persen.", []string{children, "41,2 birth_cert_rate of child_population for age"}},
		{"behind an age", "Akta kelahiran usia 0-5 tahun di Palopo 97,7 persen, untuk semua penduduk 41,2 persen.", []string{"97,7 birth_cert_rate for age", "41,2 birth_cert_rate of population"}},
		{"every child", "Akta kelahiran untuk semua anak usia 0-18 tahun di Palopo 93,4 persen.", []string{children}},
		{"another act", "Akta kelahiran usia 0-18 tahun di Palopo 93,4 persen, dan seluruh penduduk wajib KTP 97,1 persen sudah merekam.", []string{children, "97,1 ktp_el_recording_rate of wajib_ktp"}},
	})
}
