package indicator

import (
	"testing"

	"rekap/transform/numeral"
)

// TestBeingPrinted tells cards printed from those that are being printed, that a stock is enough
// for, or that the centre prints, which are blank.
func TestBeingPrinted(t *testing.T) {
	const told = "Blangko KTP-el di Buol terbatas. "
	check(t, []readTest{
		{"under way", told + "Saat ini berproses dicetak 3.400 keping KTP-el.", []string{"3.400 (supposed)"}},
		{"still at it", told + "Saat ini sedang dicetak 3.400 keping KTP-el.", []string{"3.400 (supposed)"}},
		{"done", told + "Saat ini sudah dicetak 3.400 keping KTP-el.", []string{"3.400 ktp_el_printed"}},
		{"made ready for", told + "Dinas bersiap mencetak 3.400 keping KTP-el.", []string{"3.400 (no_indicator)"}},
		{"what those wait for", told + "PRR di sana mencapai 3.400 dan mestinya segera mendapat pencetakan KTP-el.", []string{"3.400 (backlog)"}},
		{"those of them printed", told + "Dari PRR itu, 3.400 tercetak bulan lalu.", []string{"3.400 ktp_el_printed"}},
		{"lacked by what was recorded", told + "Kekurangan blangko sesuai data rekam masih sekitar 3.400 buah.", []string{"3.400 (need)"}},
		{"lacked for those recorded", told + "Kekurangan blangko bagi yang sudah rekam sekitar 3.400.", []string{"3.400 (need)"}},
		{"lacking printing", told + "Kekurangan pencetakan KTP-el sebanyak 3.400.", []string{"3.400 (backlog)"}},
		{"printing for those recorded", told + "Kekurangan pencetakan KTP-el sebanyak 3.400 untuk perekaman tahun lalu.", []string{"3.400 (backlog)"}},
		{"only if so", told + "Kalau betul ada 3.400 keping blangko di pusat, kami ambil.", []string{"3.400 (supposed)"}},
		{"enough for them", told + "Jatah itu hanya cukup untuk pencetakan empat hari, yaitu 640 keping KTP-el.", []string{"640 (supposed)"}},
		{"printed in that time", told + "Pencetakan selama empat hari mencapai 640 keping KTP-el.", []string{"640 ktp_el_printed"}},
		{"an allotment to come", told + "Masih ada 1.900 keping jatah yang belum dikirim.", []string{"1.900 (supposed)"}},
		{"an allotment of ours", told + "Masih ada 1.900 keping blangko jatah kami yang belum diambil.", []string{"1.900 (supposed)"}},
	})
}

// TestReachedParts holds cards that reached the regions as received, and those that only reached
// the parts of one as none of its own.
func TestReachedParts(t *testing.T) {
	const told = "Blangko KTP-el tersedia lagi. "
	check(t, []readTest{
		{"to the regions", told + "Sudah terdistribusi ke daerah sebanyak 640 ribu keping blangko.", []string{"640 blangko_received"}},
		{"beside a stock", told + "Stok blangko 3 juta keping, yang tersalurkan ke daerah 640 ribu keping.", []string{"3 blangko_stock", "640 blangko_received"}},
		{"to kecamatan", told + "Blangko yang sudah terdistribusi ke kecamatan sebanyak 640 keping.", []string{"640 (used)"}},
		{"to kecamatan, beside a stock", told + "Stok blangko 3.000 keping, sudah didistribusikan ke kecamatan 640 keping.", []string{"3.000 blangko_stock", "640 (used)"}},
	})
}

// TestRecordedWaiting tells people who wait for their cards from those not yet recorded.
func TestRecordedWaiting(t *testing.T) {
	check(t, []readTest{
		{"waiting", "Jumlah perekam KTP-el yang masuk daftar siap cetak tersisa 21 ribu orang.", []string{"21 (backlog)"}},
		{"words turned round", "Dari data dinas, yang masuk ready print record KTP-el hanya 21 ribu orang.", []string{"21 (backlog)"}},
		{"not recorded", "Perekaman KTP-el berjalan, warga yang belum merekam tersisa 21 ribu orang.", []string{"21 ktp_el_unrecorded"}},
	})
}

// TestBeingFetched holds that cards which somebody only goes for may not have come.
func TestBeingFetched(t *testing.T) {
	a := analyzer(t)
	for text, open := range map[string]bool{
		"Petugas sedang ke pusat mengambil 3.400 keping blangko KTP-el.":         true,
		"Petugas berangkat untuk menjemput 3.400 keping blangko KTP-el.":         true,
		"Dinas sedang lega karena menerima 3.400 keping blangko KTP-el.":         false,
		"Untuk warga yang menunggu, kami mengambil 3.400 keping blangko KTP-el.": false,
	} {
		cl := a.Read(Text{Text: text, Numbers: numeral.Scan(text)}, []Block{{End: len(text)}}).Claims[0]
		if cl.Indicator != "blangko_received" || cl.Strength <= uncounted != open {
			t.Errorf("%s\n%s, strength %g", text, cl.Indicator, cl.Strength)
		}
	}
}
