package indicator

import "testing"

// TestRegister holds counts of the entries of a register, of first-time holders
// and of wholes, and words that suppose or report nothing.
func TestRegister(t *testing.T) {
	check(t, []readTest{
		{"entries of a register", "Ada sekitar 81.204 data wajib KTP di Sigi.", []string{"81.204 wajib_ktp"}},
		{"entries of another kind", "Ada 4.204 data ganda di Sigi.", nil},
		{"looked at, not supposed", "Bila melihat catatan itu masih tersisa 4.917 warga yang belum merekam KTP-el.", []string{"4.917 ktp_el_unrecorded"}},
		{"a share of first-time holders", "Baru 70,9 persen yang telah perekaman KTP-el, dari total pemilih pemula 46.886 orang.", []string{"70,9 ktp_el_recording_rate for first_time", "46.886 first_time_ktp"}},
		{"reported before", "Sebelumnya, diberitakan dari 871.200 penduduk ada 640.115 penduduk yang wajib KTP-el.", []string{"871.200 population", "640.115 wajib_ktp"}},
	})
}

// TestCardsReady holds what cards told as prepared, going out, added or bounded
// are, and recorded people of whom something is missing.
func TestCardsReady(t *testing.T) {
	check(t, []readTest{
		{"ready", "Dinas telah menyiapkan 11.500 lembar blangko KTP-el.", []string{"11.500 blangko_stock"}},
		{"ready for children", "KIA dibagikan lebih dulu di perbatasan. Tahun ini dinas hanya menyiapkan 40 ribu keping.", []string{"40 (other_document)"}},
		{"a bound below", "Stok blangko KTP-el di Buton tidak boleh kurang dari 10 ribu.", []string{"10 (supposed)"}},
		{"a bound to keep", "Stok blangko KTP-el jangan sampai di bawah 5.000 keping.", []string{"5.000 (supposed)"}},
		{"when to ask", "Dinas harus mengajukan ketika stok blangko di daerah masih 10 ribu.", []string{"10 (supposed)"}},
		{"added", "(Tambahan 11 juta keping) stok blangko KTP-el ini cukup sampai akhir tahun.", []string{"11 (gap)"}},
		{"not in full", "Yang sudah rekam KTP-el tapi fotonya belum masuk ada 303 orang.", []string{"303 (backlog)"}},
		{"time left is no card", "Untuk mengejar target KTP-el 100 persen kami masih punya beberapa bulan.", []string{"100 (no_indicator)"}},
		{"behind the quotation", "“Ada sekitar 12 ribu pemilih pemula,” kata kepala dinas pada kegiatan perekaman KTP-el.", []string{"12 first_time_ktp"}},
	})
}
