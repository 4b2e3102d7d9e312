package transform_test

import (
	"slices"
	"testing"
)

// TestFirstTimersNotYet holds that first-time holders among those who have not yet done it
// are no count of all of them.
func TestFirstTimersNotYet(t *testing.T) {
	const home = " Kabupaten Sumbawa 2024-11-20/day"
	told := []string{"wajib_ktp 380117" + home, "ktp_el_recorded 374035" + home, "ktp_el_unrecorded 6082" + home}
	for text, more := range map[string][]string{
		"Dari yang belum itu, kata dia, 2.310 merupakan pemilih pemula yang baru genap 17 tahun.": nil,
		"Yang belum rekam itu kebanyakan pemula, 2.310 orang.":                                    nil,
		"Pemula yang belum genap 17 tahun itu 2.310 orang.":                                       {"first_time_ktp 2310" + home},
	} {
		t.Run(text, func(t *testing.T) {
			check(t, read(t, "2024-11-20", "Perekaman Sumbawa", "SUMBAWA BESAR - Wajib KTP Kabupaten Sumbawa 380.117 jiwa. Sudah merekam 374.035 jiwa, jadi ada 6.082 jiwa lagi.", text), append(slices.Clone(told), more...)...)
		})
	}
}

// TestVisitDay holds that a figure is of the day on which it was told, not of that of a visit
// told of before, unless nobody is told to have spoken later.
func TestVisitDay(t *testing.T) {
	const visit, told = "SENDAWAR - Petugas Disdukcapil Kutai Barat turun ke Long Iram, Kamis (25/4/2024).", "Dari 122.310 wajib KTP di Kutai Barat, 1.904 orang belum merekam."
	for _, c := range []struct {
		text []string
		day  string
	}{
		{[]string{visit, told, "\"Mereka tinggal jauh,\" ujar kepala dinas, Rabu (1/5/2024)."}, "2024-05-01/day"},
		{[]string{visit, told, "\"Mereka tinggal jauh,\" ujar kepala dinas."}, "2024-04-25/day"},
	} {
		check(t, read(t, "2024-05-02", "Pelayanan di Kutai Barat", c.text...), "wajib_ktp 122310 Kabupaten Kutai Barat "+c.day, "ktp_el_unrecorded 1904 Kabupaten Kutai Barat "+c.day)
	}
}

// TestServedOnVisits holds that those served in one place or on one visit are no level of a
// region, and that those served so far are.
func TestServedOnVisits(t *testing.T) {
	const event, home = " 2024-05-02/day ?", " Kabupaten Kutai Barat 2024-05-02/day"
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Tim jemput bola Disdukcapil Kutai Barat melayani 312 warga di Kecamatan Long Iram. Rinciannya 64 perekaman KTP-el dan 91 IKD.",
			[]string{"ktp_el_recorded 64 Kecamatan Long Iram" + event, "ikd_activated 91 Kecamatan Long Iram" + event}},
		{"Petugas melayani 312 warga Kutai Barat yang aktivasi IKD.", []string{"ikd_activated 312 Kabupaten Kutai Barat" + event}},
		{"Disdukcapil Kutai Barat sudah melayani 5.312 warga yang aktivasi IKD.", []string{"ikd_activated 5312" + home}},
		{"Petugas Disdukcapil Kutai Barat turun ke Kecamatan Long Iram. Hasilnya 91 warga mengaktifkan IKD.", []string{"ikd_activated 91 Kabupaten Kutai Barat" + event}},
		{"Angka yang belum mengaktifkan IKD di Kutai Barat turun. Hasilnya 5.312 warga mengaktifkan IKD.", []string{"ikd_activated 5312" + home}},
	} {
		t.Run(c.text, func(t *testing.T) {
			check(t, read(t, "2024-05-02", "Pelayanan adminduk di Kutai Barat", "SENDAWAR - "+c.text), c.want...)
		})
	}
}
