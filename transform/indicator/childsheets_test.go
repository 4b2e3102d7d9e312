package indicator

import (
	"strings"
	"testing"

	"rekap/transform/numeral"
)

// TestChildSheets holds which blank cards and quotas are those of children's cards.
func TestChildSheets(t *testing.T) {
	check(t, []readTest{
		{"a stock, and what is ordered", "KIA stoknya 1.150, dan dipesan lagi 5.000 keping.", []string{"1.150 (other_document)", "5.000 (other_document)"}},
		{"ordered for KTP-el", "Dinas memesan 5.000 keping blangko KTP-el.", []string{"5.000 blangko_requested"}},
		{"cards an office got", "Tahun ini Disdukcapil menerima 5.000 keping KIA.", []string{"5.000 (other_document)"}},
		{"children who got theirs", "Sampai April 5.000 anak menerima KIA.", []string{"5.000 kia_issued"}},
		{"blank cards by the long name", "Stok blangko KTP-el 3.000 keping, sedangkan blangko Kartu Identitas Anak (KIA) yang dibeli lewat APBD tinggal 2.500 keping.", []string{"3.000 blangko_stock", "2.500 (other_document)"}},
		{"a share of those allotted, told in front", "Dari kuota 10.000 keping KIA sudah tercetak 4.980 keping atau hampir 50 persen.", []string{"10.000 (other_document)", "4.980 kia_issued", "50 (no_indicator)"}},
		{"what the cards are printed on", "KIA yang tercetak 9.800 keping dari blangko 10.000 keping.", []string{"9.800 kia_issued", "10.000 (other_document)"}},
		{"blank cards for them", "Blangko yang ada untuk KIA 4.000 keping.", []string{"4.000 (other_document)"}},
		{"a quota of them", "Tahun ini kuota KIA 10.000 keping, baru tercetak 4.000 keping.", []string{"10.000 (other_document)", "4.000 kia_issued"}},
		{"each for its own", "Stok blangko aman: 3.150 untuk KTP, 4.200 untuk KIA.", []string{"3.150 blangko_stock", "4.200 (other_document)"}},
		{"first for them", "Blangko 4.200 keping untuk KIA dan 3.150 keping untuk KTP-el.", []string{"4.200 (other_document)", "3.150 (no_indicator)"}},
		{"those of the other behind a count", "Stok blangko KTP-el 3.150 keping dan untuk KIA 4.200 keping.", []string{"3.150 blangko_stock", "4.200 (other_document)"}},
		{"what is allotted", "KIA yang tercetak 9.800 keping dari alokasi 10.000 keping.", []string{"9.800 kia_issued", "10.000 (other_document)"}},
		{"a share of a quota", "KIA tercetak 9.800 keping, 98 persen dari kuota itu.", []string{"9.800 kia_issued", "98 (no_indicator)"}},
		{"cards asked for", "Satu desa meminta 2.500 kartu identitas anak dicetak sekaligus.", []string{"2.500 (applicants)"}},
		{"a card only called one of identity", "Anak yang telah memiliki kartu identitas itu 12.500 orang dari total wajib KIA 21.300 orang.", []string{"12.500 kia_issued", "21.300 child_population"}},
		{"a card of identity of grown-ups", "Warga yang telah memiliki kartu identitas 112.500 orang.", []string{"112.500 ktp_el_held"}},
		{"cards that will be made", "Disdukcapil hendak mencetak 12.500 kartu identitas anak.", []string{"12.500 (no_indicator)"}},
		{"cards asked for and made", "Atas permintaan orang tua, tercetak 6.120 KIA.", []string{"6.120 kia_issued"}},
		{"cards that are needed", "Kami perlu 12 ribu keping blangko KTP-el.", []string{"12 (need)"}},
		{"cards that need not be waited for", "Warga tak perlu antre, tersedia 4.500 keping blangko KTP-el.", []string{"4.500 blangko_stock"}},
		{"a stock beside them", "Stok blangko KTP-el 4.000 keping dan KIA tercetak 1.200 keping.", []string{"4.000 blangko_stock", "1.200 kia_issued"}},
		{"what the rest is for", "Stok aman. Sisa 50 ribu blangko akan dipakai untuk pengadaan KIA.", []string{"50 (other_document)"}},
		{"cards asked for, in a month", "Pencetakan KTP-el tersendat. Selama Oktober ada pengajuan 1.482.", []string{"1.482 (applicants)"}},
		{"cards printed of those asked for", "Selama Oktober tercetak 1.482 keping KTP-el.", []string{"1.482 ktp_el_printed"}},
		{"what an office got", "Tahun 2016 Dinas Dukcapil mendapatkan 90 ribu lembaran KIA.", []string{"90 (other_document)"}},
		{"a count against a target", "Disdukcapil sudah mencetak 160.000 KIA dari target 370 ribu.", []string{"160.000 kia_issued", "370 child_population"}},
		{"a share of those who ask", "Sekitar 30 persen dari pemohon KIA adalah bayi.", []string{"30 (applicants)"}},
		{"a share of those who came", "Sekitar 30 persen warga yang datang mengurus akta kelahiran.", []string{"30 (applicants)"}},
		{"the number of a certificate", "Nomor akta kelahiran 22 persen warga belum masuk database.", []string{"22 (other_document)"}},
		{"a quota of KTP-el", "Kuota blangko KTP-el 10.000 keping.", []string{"10.000 blangko_received"}},
	})
}

// TestPerhapsSheets holds blank cards in a text about children's cards as unclear, unless
// they are said to be of another.
func TestPerhapsSheets(t *testing.T) {
	a := analyzer(t)
	for text, clear := range map[string]bool{
		"KIA tercetak 9.000 keping. Blangko tinggal 500 keping.":        false,
		"KIA tercetak 9.000 keping. Blangko KTP-el tinggal 500 keping.": true,
		"Warga mengurus KTP-el. Blangko tinggal 500 keping.":            true,

		"Dari total 61.000 anak wajib KIA, total blangko yang telah tercetak 5.200 keping.": false,
		"Permintaan KIA naik. Blangko yang telah tercetak sebanyak 5.200 keping.":           false,
		"Permintaan KTP-el naik. Blangko yang telah tercetak sebanyak 5.200 keping.":        true,
	} {
		claims := a.Read(Text{Text: text, Numbers: numeral.Scan(text)}, []Block{{End: len(text)}}).Claims
		if c := &claims[len(claims)-1]; c.Family != "print" && !strings.HasPrefix(c.Indicator, "blangko_") || c.Strength > uncounted != clear {
			t.Errorf("%q: %s of strength %g, clear %t", text, c.Indicator, c.Strength, clear)
		}
	}
}
