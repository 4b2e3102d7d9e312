package transform_test

import "testing"

// TestCardsOfMonths reads the cards of single months behind those of the year, also where only
// their name counts them and one month was picked out first; cards of which a month's words tell
// something else are none of those printed.
func TestCardsOfMonths(t *testing.T) {
	const year = "ktp_el_printed 19420 Kabupaten Poso 2024-12-31/year"
	const july, jan, feb = "ktp_el_printed 2110 Kabupaten Poso 2024-07-31/month", "ktp_el_printed 1614 Kabupaten Poso 2024-01-31/month", "ktp_el_printed 1887 Kabupaten Poso 2024-02-29/month"
	for _, c := range []struct {
		name       string
		text, want []string
	}{
		{"one month first, then numbers before months",
			[]string{"POSO - “Tahun 2024 ini ada 19.420 KTP yang kita cetak di Kabupaten Poso. Paling banyak di bulan Juli, ada 2.110 KTP,” kata Kepala Disdukcapil Poso, Jumat (27/12/2024).", "Rinciannya, 1.614 di bulan Januari, 1.887 di bulan Februari."},
			[]string{year, july, jan, feb}},
		{"two months first, then months before numbers",
			[]string{"POSO - Selama tahun 2024 Disdukcapil Kabupaten Poso sudah cetak 19.420 KTP. Bulan Juli yang paling banyak, yakni 2.110 KTP, sedangkan paling sedikit Desember 702 KTP.", "Dirinci per bulan, Januari ada 1.614, Februari 1.887."},
			[]string{year, july, "ktp_el_printed 702 Kabupaten Poso 2024-12-31/month", jan, feb}},
		{"each with its name",
			[]string{"POSO - Sepanjang 2024 Disdukcapil Kabupaten Poso menerbitkan 19.420 KTP-el. Rinciannya 1.614 KTP-el pada Januari dan 1.887 KTP-el pada Februari."},
			[]string{year, jan, feb}},
		{"cards with a fault", []string{"POSO - Sepanjang 2024 Disdukcapil Kabupaten Poso mencetak 19.420 KTP-el. Di bulan Juli ada 2.110 KTP yang salah cetak."}, []string{year}},
		{"cards not fetched", []string{"POSO - Sepanjang 2024 Disdukcapil Kabupaten Poso mencetak 19.420 KTP-el. Di bulan Juli ada 2.110 KTP belum diambil pemiliknya."}, []string{year}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-12-27", "Disdukcapil Poso cetak KTP", c.text...), c.want...)
		})
	}
}
