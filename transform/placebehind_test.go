package transform_test

import "testing"

func TestPlacesBehindSecondForms(t *testing.T) {
	const day = "2024-11-13"
	lead := "JAYAPURA - Dinas Dukcapil Provinsi Papua Barat mencatat penduduk Provinsi Papua Barat 578.700 jiwa."
	whole := "population 578700 Provinsi Papua Barat 2024-11-13/day"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"in brackets", "Dari jumlah itu, 204.100 jiwa (35,27%) menetap di Kabupaten Manokwari.", []string{whole, "population 204100 Kabupaten Manokwari 2024-11-13/day"}},
		{
			"one behind the other", "Sebanyak 92.300 jiwa (15,95%) bermukim di Kabupaten Fakfak dan 88.610 jiwa (15,31%) bermukim di Kabupaten Teluk Bintuni.",
			[]string{whole, "population 92300 Kabupaten Fak Fak 2024-11-13/day", "population 88610 Kabupaten Teluk Bintuni 2024-11-13/day"},
		},
		{
			"places in front", "Penduduk Kabupaten Fakfak 92.300 jiwa (15,95%) dan Kabupaten Teluk Bintuni 88.610 jiwa (15,31%).",
			[]string{whole, "population 92300 Kabupaten Fak Fak 2024-11-13/day", "population 88610 Kabupaten Teluk Bintuni 2024-11-13/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, day, "Penduduk Papua Barat", lead, c.text), c.want...) })
	}
}

// TestPartsOfThoseTold holds the parts that kecamatan have of those told before.
func TestPartsOfThoseTold(t *testing.T) {
	const day = "2024-11-13"
	lead := "MASOHI - Yang belum merekam KTP-el di Kabupaten Maluku Tengah tinggal 3.855 jiwa."
	whole := "ktp_el_unrecorded 3855 Kabupaten Maluku Tengah 2024-11-13/day"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"of a kecamatan", "Kecamatan Amahai menyumbang 802 jiwa dari yang belum rekam itu.", []string{whole, "ktp_el_unrecorded 802 Kecamatan Amahai 2024-11-13/day"}},
		{"of nobody named", "Menurutnya 802 jiwa dari yang belum rekam itu tidak diketahui keberadaannya.", []string{whole, "ktp_el_unrecorded 802 Kabupaten Maluku Tengah 2024-11-13/day ?"}},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, day, "Perekaman di Maluku Tengah", lead, c.text), c.want...) })
	}
}

// TestListsBehindShares holds shares told for each of the regions listed behind them.
func TestListsBehindShares(t *testing.T) {
	const day = "2024-11-13"
	lead := "KUPANG - Dinas Dukcapil Provinsi Nusa Tenggara Timur mencatat 6,1 persen warganya sudah aktivasi IKD."
	whole := "ikd_activation_rate 6.1 Provinsi Nusa Tenggara Timur 2024-11-13/day"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"of all", "Aktivasi IKD di atas 9 persen dicatat Kabupaten Sikka dan Kabupaten Alor.", []string{whole, "ikd_activation_rate 9 Kabupaten Sikka 2024-11-13/day", "ikd_activation_rate 9 Kabupaten Alor 2024-11-13/day"}},
		{"of the first", "Aktivasi IKD tertinggi 12 persen di Kabupaten Sikka, disusul Kabupaten Alor.", []string{whole, "ikd_activation_rate 12 Kabupaten Sikka 2024-11-13/day"}},
		{"one of each", "Aktivasi IKD 12 persen di Kabupaten Sikka dan Kabupaten Alor 11 persen.", []string{whole, "ikd_activation_rate 12 Kabupaten Sikka 2024-11-13/day", "ikd_activation_rate 11 Kabupaten Alor 2024-11-13/day"}},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, day, "IKD di NTT", lead, c.text), c.want...) })
	}
}

// TestPlacesThatOpenTheNext holds figures in front of a place that opens what is told next.
func TestPlacesThatOpenTheNext(t *testing.T) {
	const day = "2024-11-13"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{
			"both with a whole", "Di Kabupaten Poso dari 180.300 wajib KTP sudah direkam 171.405 orang dan di Kabupaten Banggai dari 270.204 wajib KTP sudah direkam 243.118 orang.",
			[]string{"wajib_ktp 180300 Kabupaten Poso 2024-11-13/day", "ktp_el_recorded 171405 Kabupaten Poso 2024-11-13/day", "wajib_ktp 270204 Kabupaten Banggai 2024-11-13/day", "ktp_el_recorded 243118 Kabupaten Banggai 2024-11-13/day"},
		},
		{
			"the whole of the place itself", "Sudah direkam 171.405 orang di Kabupaten Poso dari 180.300 wajib KTP.",
			[]string{"ktp_el_recorded 171405 Kabupaten Poso 2024-11-13/day", "wajib_ktp 180300 Kabupaten Poso 2024-11-13/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, day, "Perekaman KTP-el", c.text), c.want...) })
	}
}
