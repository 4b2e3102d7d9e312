package transform_test

import "testing"

// blanks checks what is read of sentences behind one that blank cards in Kabupaten Sanggau are few.
func blanks(t *testing.T, text string, want ...string) {
	t.Helper()
	t.Run(text, func(t *testing.T) {
		check(t, read(t, "2024-07-30", "Blangko KTP-el Sanggau", "SANGGAU - Blangko KTP-el di Kabupaten Sanggau menipis. "+text), want...)
	})
}

// TestBlanksOnlyIfGiven holds that blank cards of a case in which somebody gets them did not come.
func TestBlanksOnlyIfGiven(t *testing.T) {
	const sanggau = " Kabupaten Sanggau 2024-07-30/day"
	blanks(t, "“Kalau kita dapat 9 ribu keping, beres semua,” katanya.")
	blanks(t, "“Kalau satu kecamatan dikasih 150 keping saja, sudah 2.250 keping,” katanya.")
	blanks(t, "“Kalau hanya diberi 400, sehari habis,” katanya.")
	blanks(t, "“Kalau blangko, kita baru dapat kiriman 400 keping,” katanya.", "blangko_received 400"+sanggau)
	blanks(t, "“Kalau yang kita terima Senin lalu cuma 400 keping,” katanya.", "blangko_received 400 Kabupaten Sanggau 2024-07-29/day")
}

// TestPartsOfBlanks holds that what some of the blank cards told are for is no count of its own.
func TestPartsOfBlanks(t *testing.T) {
	const sanggau = " Kabupaten Sanggau 2024-07-30/day"
	came := "blangko_received 900" + sanggau
	blanks(t, "Dinas menerima 900 keping blangko, 600 keping untuk perekaman baru dan 300 keping untuk penggantian.", came)
	blanks(t, "Dinas menerima 900 keping blangko. Untuk kecamatan 550 keping.", came)
	blanks(t, "Dinas menerima 900 keping blangko. Rinciannya, 550 keping di kantor dan 350 keping di gerai.", came, "blangko_received 550"+sanggau+" ?", "blangko_received 350"+sanggau+" ?")
	blanks(t, "Tahun ini dinas menerima blangko empat kali, 900, 500, 250 dan 150 keping.",
		"blangko_received 900 Kabupaten Sanggau 2024-12-31/year", "blangko_received 500 Kabupaten Sanggau 2024-12-31/year", "blangko_received 250 Kabupaten Sanggau 2024-12-31/year", "blangko_received 150 Kabupaten Sanggau 2024-12-31/year")
	blanks(t, "Dinas menerima 900 keping blangko. Pertama 650 keping pada 3 Mei, kedua 250 keping pada 20 Juli.",
		came, "blangko_received 650 Kabupaten Sanggau 2024-05-03/day", "blangko_received 250 Kabupaten Sanggau 2024-07-20/day")
}

// TestLeftOfThoseThatCame holds that blank cards told as what is left or there now are a stock of
// the day of telling.
func TestLeftOfThoseThatCame(t *testing.T) {
	const stock = "blangko_stock 410 Kabupaten Sanggau 2024-07-30/day"
	blanks(t, "Kiriman 1.500 keping yang datang Jumat lalu tinggal 410 keping.", "blangko_received 1500 Kabupaten Sanggau 2024-07-26/day", stock)
	blanks(t, "Terakhir kami dapat 1.500 keping pada Mei. Kiriman itu langsung habis. Sekarang di kantor cuma ada 410 keping.",
		"blangko_received 1500 Kabupaten Sanggau 2024-05-31/month", stock)
	blanks(t, "Dinas meminjam dari Kabupaten Sekadau karena di sana masih ada 410 keping.", "blangko_stock 410 Kabupaten Sekadau 2024-07-30/day")
	blanks(t, "Dinas meminjam 200 keping dari Kabupaten Sekadau yang stoknya masih 410 keping.", "blangko_received 200 Kabupaten Sanggau 2024-07-30/day", "blangko_stock 410 Kabupaten Sekadau 2024-07-30/day")
}

// TestWhatCameOfRequests holds that the fewer cards set against those asked for came, and that
// they stay open where it is not said that they did.
func TestWhatCameOfRequests(t *testing.T) {
	const sanggau = " Kabupaten Sanggau 2024-07-30/day"
	asked, came := "blangko_requested 5000"+sanggau, "blangko_received 700"+sanggau
	blanks(t, "Dinas memohon 5.000 keping, tetapi provinsi cuma sanggup 700 keping.", asked, came)
	blanks(t, "Dinas mengusulkan 5.000 keping, tapi realisasinya 700 keping.", asked, came)
	blanks(t, "“Kami ajukan 5.000 keping blangko ke pusat. Ternyata cuma 700 keping,” katanya.", asked, came)
	blanks(t, "Dinas mengusulkan 5.000 keping, sementara provinsi hanya ada 700 keping.", asked, "blangko_requested 700"+sanggau+" ?")
	blanks(t, "Dinas mengusulkan 5.000 keping, lalu dikurangi jadi 700 keping.", asked, "blangko_requested 700"+sanggau+" ?")
}

// TestBlanksOfTheProvince holds whose cards are that the province gets, and when those of its
// regions came.
func TestBlanksOfTheProvince(t *testing.T) {
	blanks(t, "Dinas menerima 900 keping lewat provinsi. Provinsi ini mendapat 31.000 keping untuk semua daerah.",
		"blangko_received 900 Kabupaten Sanggau 2024-07-30/day", "blangko_received 31000 Provinsi Kalimantan Barat 2024-07-30/day")
	blanks(t, "Alokasi blangko di Provinsi Kalimantan Barat tahun ini 310 ribu keping. Terbanyak Kabupaten Sambas 41 ribu keping.",
		"blangko_received 310000 Provinsi Kalimantan Barat 2024-12-31/year", "blangko_received 41000 Kabupaten Sambas 2024-12-31/year")
}

// TestBlanksOfChildrensCards holds what is asked for behind blanks of children's cards apart
// from the card named next.
func TestBlanksOfChildrensCards(t *testing.T) {
	blanks(t, "Blangko KIA kosong sejak Mei. Dinas sudah memesan 3.000 keping, sedangkan blangko KTP-el masih ada 1.240 keping.",
		"blangko_stock 1240 Kabupaten Sanggau 2024-07-30/day")
}

// TestRestOfPrinted holds that the kinds which the rest of printed cards falls into are no counts
// of those printed, and that spoilt ones are no stock.
func TestRestOfPrinted(t *testing.T) {
	const printed = "ktp_el_printed 9877 Kabupaten Sanggau 2024-06-30/month"
	blanks(t, "Januari sampai Juni dicetak 9.877 keping KTP-el, 4.322 di antaranya pengganti kartu hilang. Sisanya 2.105 rusak, dan 3.450 cetak baru.", printed)
	blanks(t, "Januari sampai Juni dicetak 9.877 keping KTP-el. Yang hilang 4.322 keping, selebihnya 2.105 keping karena rusak.", printed)
}
