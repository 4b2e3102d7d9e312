package transform_test

import "testing"

// TestDueOn doubts cards told in front of a day to come on which they are due, and not those
// that are meant for it or have come.
func TestDueOn(t *testing.T) {
	for text, want := range map[string]string{
		"7.200 keping blangko e-KTP sudah dapat didistribusikan ke Badung pada akhir April 2017":  "blangko_received 7200 Kabupaten Badung 2017-03-29/day ?",
		"Badung menerima 7.200 keping blangko e-KTP untuk kebutuhan pada April 2017":              "blangko_received 7200 Kabupaten Badung 2017-03-29/day",
		"Sebanyak 7.200 keping blangko e-KTP diterima Badung pada 10 Maret 2017":                  "blangko_received 7200 Kabupaten Badung 2017-03-10/day",
		"Badung menerima 7.200 keping blangko e-KTP, pada April 2017 ada lagi yang akan diterima": "blangko_received 7200 Kabupaten Badung 2017-03-29/day",
	} {
		t.Run(text, func(t *testing.T) {
			check(t, read(t, "2017-03-29", "Blangko e-KTP di Badung", text+", kata Kepala Disdukcapil Badung."), want)
		})
	}
}

// TestAskersUnnamed takes cards that some office asked for for nobody's.
func TestAskersUnnamed(t *testing.T) {
	check(t, read(t, "2023-08-23", "Blangko e-KTP di Tabanan", "TABANAN - Stok blangko KTP-el di Disdukcapil Tabanan tersisa 1.200 keping. Permintaan daerah banyak, ada yang minta 100 ribu keping blangko, katanya."),
		"blangko_stock 1200 Kabupaten Tabanan 2023-08-23/day")
}

// TestReckonedWith dates by the day of the figures, not by the older data that they are reckoned with.
func TestReckonedWith(t *testing.T) {
	const position, with = "Dirjen Dukcapil Kemendagri melaporkan cakupan akta kelahiran anak posisi sampai dengan Maret 2018.", "Cakupan itu menggunakan DKB semester II tahun 2017."
	check(t, read(t, "2018-05-07", "Akta kelahiran anak Indonesia", position+" "+with, "Secara nasional cakupan akta kelahiran telah mencapai 87,12 persen."),
		"birth_cert_rate 87.12 Indonesia 2018-03-31/month")
	check(t, read(t, "2018-05-07", "Akta kelahiran anak Indonesia", "Dirjen Dukcapil Kemendagri melaporkan cakupan akta kelahiran. "+with, "Secara nasional cakupan akta kelahiran telah mencapai 87,12 persen."),
		"birth_cert_rate 87.12 Indonesia 2017-12-31/month")
}
