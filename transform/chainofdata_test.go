package transform_test

import "testing"

// TestChainOfData holds times counted from that of the data or of the figure pointed back to,
// not from the day on which somebody told them.
func TestChainOfData(t *testing.T) {
	const sigi = " Kabupaten Sigi "
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{
			"the half-year before", []string{"SIGI - Menurut DKB Semester II Tahun 2023, penduduk Kabupaten Sigi 271.330 jiwa.", "Kepala Disdukcapil, Selasa (6/2/2024), menyebut angka itu naik dibanding semester sebelumnya yang berjumlah 268.415 jiwa."},
			[]string{"population 271330" + sigi + "2023-12-31/month", "population 268415" + sigi + "2023-06-30/month"},
		},
		{
			"the year before that figure's", []string{"SIGI - \"Pada 2022 lalu warga Kabupaten Sigi yang memiliki akta kelahiran 62 persen,\" kata Kepala Disdukcapil, Selasa (6/2). Angka itu naik dari tahun sebelumnya yang hanya 48 persen."},
			[]string{"birth_cert_rate 62" + sigi + "2022-12-31/year", "birth_cert_rate 48" + sigi + "2021-12-31/year"},
		},
		{
			"the month before the telling", []string{"SIGI - Aktivasi IKD di Kabupaten Sigi 31.220 orang, kata Kepala Disdukcapil, Selasa (6/2). Jumlah itu naik dari bulan sebelumnya yang 29.840 orang."},
			[]string{"ikd_activated 31220" + sigi + "2024-02-06/day", "ikd_activated 29840" + sigi + "2024-01-31/month"},
		},
		{
			"those obliged, told by somebody with what is to be reached", []string{"SIGI - Sampai akhir 2023 baru 7.412 warga Kabupaten Sigi yang mengaktifkan IKD.", "Kepala Disdukcapil, Selasa (6/2/2024), menyebut wajib KTP di daerah itu 196.903 jiwa, sehingga dibutuhkan 59.071 pengguna."},
			[]string{"ikd_activated 7412" + sigi + "2023-12-31/year", "wajib_ktp 196903" + sigi + "2024-02-06/day", "ikd_target 59071" + sigi + "2024-02-06/day"},
		},
		{
			"a paragraph that has its own data", []string{"SIGI - Kepala Disdukcapil menyebutnya kepada wartawan, Selasa (6/2/2024). \"Ada 6.128 warga Kabupaten Sigi yang belum rekam KTP-el,\" ujarnya.", "Ia menerangkan, wajib KTP di Sigi 196.420 jiwa. Itu posisi sampai Desember 2023 kemarin."},
			[]string{"ktp_el_unrecorded 6128" + sigi + "2024-02-06/day", "wajib_ktp 196420" + sigi + "2023-12-31/month"},
		},
		{
			"data of the paragraph before", []string{"SIGI - Ada 6.128 warga Kabupaten Sigi yang belum rekam KTP-el.", "\"Itu data per Desember 2023,\" kata Kepala Disdukcapil, Selasa (6/2/2024)."},
			[]string{"ktp_el_unrecorded 6128" + sigi + "2023-12-31/month"},
		},
		{
			"a kecamatan told of now", []string{"SIGI - Per Desember 2023 wajib KTP Kabupaten Sigi 196.420 jiwa dan yang sudah rekam 181.220 jiwa, kata Kepala Disdukcapil, Selasa (6/2/2024).", "\"Sekarang pun di Kecamatan Lindu baru 2.120 orang yang rekam,\" keluhnya."},
			[]string{"wajib_ktp 196420" + sigi + "2023-12-31/month", "ktp_el_recorded 181220" + sigi + "2023-12-31/month", "ktp_el_recorded 2120 Kecamatan Lindu 2024-02-06/day"},
		},
		{
			"residents whom the head of a kecamatan tells of", []string{"SIGI - Hingga 31 Januari 2024 IKD di Kabupaten Sigi 9.884 jiwa, kata Kabid, Selasa (6/2/2024).", "Camat Lindu menyambut baik. \"Penduduk kami di Kecamatan Lindu 5.312 jiwa, semoga ikut,\" harapnya."},
			[]string{"ikd_activated 9884" + sigi + "2024-01-31/day", "population 5312 Kecamatan Lindu 2024-02-06/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2024-02-07", "Adminduk Sigi", c.text...), c.want...) })
	}
}
