package transform_test

import "testing"

// TestPrintedPartsAndDeliveries holds that cards fetched, handed on or put in the place of others
// are not all those printed, and that a delivery behind them is of blank cards.
func TestPrintedPartsAndDeliveries(t *testing.T) {
	const sanggau = " Kabupaten Sanggau 2024-06-30/month"
	printed := "ktp_el_printed 1870" + sanggau
	blanks(t, "Juni lalu dicetak 1.870 keping KTP-el, sedangkan yang diambil warga 1.122 keping.", printed)
	blanks(t, "Juni lalu dicetak 1.870 keping KTP-el, sementara yang dikirim ke kecamatan 1.300 keping.", printed)
	blanks(t, "Juni lalu, 480 dari 1.870 keping KTP-el yang dicetak adalah pengganti kartu rusak.", printed)
	blanks(t, "Juni lalu dinas mencetak ulang 480 keping KTP-el karena hilang.", "ktp_el_printed 480"+sanggau+" ?")
	blanks(t, "Juni lalu dinas mencetak 480 keping KTP-el karena alatnya baru datang.", "ktp_el_printed 480"+sanggau)
	blanks(t, "Juni lalu dicetak 1.870 keping KTP-el. Ini berkat kiriman 2.000 keping pada Mei.", printed, "blangko_received 2000 Kabupaten Sanggau 2024-05-31/month")
	blanks(t, "Juni lalu dicetak 1.870 keping KTP-el. Bulan ini dinas menunggu kiriman 2.000 keping.", printed)
}
