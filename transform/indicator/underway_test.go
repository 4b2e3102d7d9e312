package indicator

import "testing"

// TestUnderway holds those who still wait for their cards and data that is still on its way.
func TestUnderway(t *testing.T) {
	check(t, []readTest{
		{"those waiting who remain", "Blangko KTP-el datang 5.200 keping. Yang menunggu dicetak tersisa sekitar 1.700.", []string{"5.200 blangko_received", "1.700 (backlog)"}},
		{"only the printing awaited", "Dari 9.300 warga tanpa fisik KTP-el, 5.100 lainnya tinggal menunggu proses dicetak.", []string{"9.300 (no_indicator)", "5.100 (backlog)"}},
		{"a waiting list", "Blangko KTP-el datang 5.200 keping. Daftar tunggu cetak sisa 1.700.", []string{"5.200 blangko_received", "1.700 (backlog)"}},
		{"cards that remain", "Blangko KTP-el datang 5.200 keping. Sekarang tersisa sekitar 1.700 keping.", []string{"5.200 blangko_received", "1.700 blangko_stock"}},
		{"cards still awaited", "Blangko KTP-el tinggal 300 keping, sambil menunggu kiriman 4.100 keping dari pusat.", []string{"300 blangko_stock", "4.100 (supposed)"}},
		{"from who sent them", "Sebanyak 4.100 keping blangko dari pusat telah tiba.", []string{"4.100 blangko_received"}},
		{"promised to be printed", "Dinas meneken kesanggupan mencetak 4.100 KTP-el pada Februari.", []string{"4.100 (no_indicator)"}},
		{"awaited no more", "Setelah lama menunggu, dinas menerima kiriman 4.100 keping blangko KTP-el.", []string{"4.100 blangko_received"}},
		{"approved, and awaited", "Dinas menunggu kiriman 4.100 keping blangko KTP-el yang sudah disetujui.", []string{"4.100 blangko_received"}},
		{"recordings to be printed", "Hasil perekaman KTP-el yang siap cetak masih berjumlah sekitar 62.000.", []string{"62.000 (backlog)"}},
		{"recordings that go on", "Perekaman KTP-el sambil menunggu pemilu sudah mencapai 62.000 orang.", []string{"62.000 ktp_el_recorded"}},
		{"cards that come again and again", "Blangko KTP-el dari pusat per 10 hari hanya disediakan 500 keping.", []string{"500 (daily)"}},
		{"cards of a day", "Dinas per 8 Agustus menerima 500 keping blangko KTP-el.", []string{"500 blangko_received"}},
		{"those who have just come of age", "Yang belum rekam KTP-el 6.617 orang. Dari jumlah itu, warga berusia 17 tahun yang belum rekam sebanyak 1.760 orang.", []string{"6.617 ktp_el_unrecorded", "1.760 ktp_el_unrecorded for age"}},
		{"all from that age on", "Warga berusia 17 tahun yang belum rekam KTP-el sebanyak 6.760 orang.", []string{"6.760 ktp_el_unrecorded"}},
		{"data for a server", "Blangko KTP-el baru dikirim April.\nSebanyak 3 ribu data warga belum tembus ke server pusat.", []string{"3 (backlog)"}},
		{"data of those obliged", "Perekaman KTP-el di Sragen digenjot. Sudah ada 81.204 data wajib KTP yang direkam.", []string{"81.204 ktp_el_recorded"}},
	})
}
