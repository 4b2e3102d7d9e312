package transform_test

import "testing"

// TestRequestsAndRests holds requests that are only sent on, and those left of
// rounded counts.
func TestRequestsAndRests(t *testing.T) {
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{
			"a request sent to the ministry",
			[]string{"Sisa blangko KTP-el di Kabupaten Buol 250 keping. Permintaan tambahan sebanyak 6.000 keping sudah dikirim ke Ditjen Dukcapil."},
			[]string{"blangko_stock 250 Kabupaten Buol 2024-11-13/day", "blangko_requested 6000 Kabupaten Buol 2024-11-13/day"},
		},
		{
			"pieces asked for behind the card they are for",
			[]string{"KTP-el di Kabupaten Buol lama dicetak. Oktober lalu kami mengusulkan 7.500 keping, yang datang 900 keping, dan hari ini tinggal 310 keping."},
			[]string{"blangko_requested 7500 Kabupaten Buol 2024-10-31/month", "blangko_received 900 Kabupaten Buol 2024-10-31/month", "blangko_stock 310 Kabupaten Buol 2024-11-13/day"},
		},
		{
			"blanks of children's cards asked for",
			[]string{"KIA yang dicetak di Kabupaten Buol 21.400 keping. Kami minta 7.500 keping lagi ke pusat."},
			[]string{"kia_issued 21400 Kabupaten Buol 2024-11-13/day"},
		},
		{
			"a card by where it is kept",
			[]string{"Identitas digital belum laku. Pemilik KTP di ponsel di Kabupaten Buol baru 6.120 orang."},
			[]string{"ikd_activated 6120 Kabupaten Buol 2024-11-13/day"},
		},
		{
			"cards held behind blanks and certificates",
			[]string{"Akta kelahiran anak di Kabupaten Buol 97,1 persen. Kepala dinas menyebut blangko KTP-el mencukupi. Kita pegang 2.260 keping."},
			[]string{"birth_cert_rate 97.1 Kabupaten Buol 2024-11-13/day", "blangko_stock 2260 Kabupaten Buol 2024-11-13/day"},
		},
		{
			"a stock as of that day",
			[]string{"Disdukcapil Kabupaten Buol mendapat tambahan 3.000 keping blangko KTP-el. Stok per hari itu menjadi 3.420 keping."},
			[]string{"blangko_received 3000 Kabupaten Buol 2024-11-13/day", "blangko_stock 3420 Kabupaten Buol 2024-11-13/day"},
		},
		{
			"those left of rounded counts",
			[]string{"Wajib KTP di Kabupaten Nabire 124 ribu lebih, yang sudah rekam 85 ribu. Jadi masih ada 39 ribu yang belum."},
			[]string{"wajib_ktp 124000 Kabupaten Nabire 2024-11-13/day", "ktp_el_recorded 85000 Kabupaten Nabire 2024-11-13/day", "ktp_el_unrecorded 39000 Kabupaten Nabire 2024-11-13/day"},
		},
		{
			"fewer than a number in a place",
			[]string{"Yang sudah mengaktifkan IKD di Kota Ternate 9.600 orang. Sedangkan Kabupaten Halmahera Utara belum 4.000 orang."},
			[]string{"ikd_activated 9600 Kota Ternate 2024-11-13/day", "ikd_activated 4000 Kabupaten Halmahera Utara 2024-11-13/day"},
		},
		{
			"months that fall",
			[]string{"Aktivasi IKD di Kota Jayapura naik turun. Bulan Juli ada 1.312 warga yang mengaktifkan IKD, sedangkan Agustus turun ke 904 warga."},
			[]string{"ikd_new_activations 1312 Kota Jayapura 2024-07-31/month", "ikd_new_activations 904 Kota Jayapura 2024-08-31/month"},
		},
		{
			"an empty stock",
			[]string{"Menurut Kepala Disdukcapil Kota Kupang, persediaan blangko KTP-el sudah nol keping."},
			[]string{"blangko_stock 0 Kota Kupang 2024-11-13/day"},
		},
		{
			"a request by grant",
			[]string{"Disdukcapil Kota Medan mengajukan 90 ribu keping blangko KTP-el melalui skema hibah kepada Kemendagri."},
			[]string{"blangko_requested 90000 Kota Medan 2024-11-13/day"},
		},
		{
			"an addition asked for",
			[]string{"Pada Mei lalu Disdukcapil Kabupaten Buol mengajukan penambahan 3.000 keping blangko KTP-el. Namun yang disetujui hanya 1.000 keping."},
			[]string{"blangko_requested 3000 Kabupaten Buol 2024-05-31/month", "blangko_received 1000 Kabupaten Buol 2024-05-31/month"},
		},
		{
			"less granted at that time",
			[]string{"Blangko KTP-el Kabupaten Buol terakhir diambil Mei lalu.", "Waktu itu kami usulkan 3.000 keping blangko. Dikasih cuma 700 keping, padahal sudah bersurat."},
			[]string{"blangko_requested 3000 Kabupaten Buol 2024-05-31/month", "blangko_received 700 Kabupaten Buol 2024-05-31/month"},
		},
		{
			"asked for, against what came",
			[]string{"Pada Mei lalu Disdukcapil Kabupaten Buol menerima 700 keping blangko KTP-el. Padahal permintaannya 3.000 keping."},
			[]string{"blangko_received 700 Kabupaten Buol 2024-05-31/month", "blangko_requested 3000 Kabupaten Buol 2024-05-31/month"},
		},
		{
			"asked for, against what came in a month, in the next paragraph",
			[]string{"Oktober kemarin pusat cuma mengirim 700 keping blangko KTP-el ke Kabupaten Buol.", "Padahal, sudah diajukan 3.000 keping."},
			[]string{"blangko_received 700 Kabupaten Buol 2024-10-31/month", "blangko_requested 3000 Kabupaten Buol 2024-10-31/month"},
		},
		{
			"asked for, against what came on a day",
			[]string{"Blangko KTP-el datang ke Kabupaten Buol tanggal 4 November lalu, jumlahnya 700 keping. Padahal yang dimohonkan 3.000 keping."},
			[]string{"blangko_received 700 Kabupaten Buol 2024-11-04/day", "blangko_requested 3000 Kabupaten Buol 2024-11-13/day"},
		},
		{
			"granted besides a stock of a day",
			[]string{"Stok blangko KTP-el Kabupaten Buol per Jumat (8/11) masih 4.100 keping, ditambah baru disetujui lagi 2.500 keping."},
			[]string{"blangko_stock 4100 Kabupaten Buol 2024-11-08/day", "blangko_received 2500 Kabupaten Buol 2024-11-13/day"},
		},
		{
			"asked for anew",
			[]string{"Pada Mei lalu Disdukcapil Kabupaten Buol menerima 700 keping blangko KTP-el. Kini diajukan lagi 3.000 keping."},
			[]string{"blangko_received 700 Kabupaten Buol 2024-05-31/month", "blangko_requested 3000 Kabupaten Buol 2024-11-13/day"},
		},
		{
			"of cards asked for in a month",
			[]string{"Blangko KTP-el di Kabupaten Buol menipis. Dari 3.000 keping yang diusulkan Mei lalu, pusat menyetujui 1.000 keping."},
			[]string{"blangko_requested 3000 Kabupaten Buol 2024-05-31/month", "blangko_received 1000 Kabupaten Buol 2024-11-13/day"},
		},
		{
			"what was really asked for",
			[]string{"Pada Mei lalu Disdukcapil Kabupaten Buol dapat blangko KTP-el 700 keping. Permintaan kita 3.000 keping sebetulnya, tapi disyukuri."},
			[]string{"blangko_received 700 Kabupaten Buol 2024-05-31/month", "blangko_requested 3000 Kabupaten Buol 2024-05-31/month"},
		},
		{
			"a stock, and more asked for",
			[]string{"Stok blangko KTP-el di Kabupaten Buol cukup sepekan, yakni 640 keping dan permohonan penambahan telah dikirim."},
			[]string{"blangko_stock 640 Kabupaten Buol 2024-11-13/day"},
		},
		{
			"cards that came, to be handed on",
			[]string{"Kiriman blangko KTP-el sebanyak 3.000 keping telah diterima Disdukcapil Kabupaten Buol dan akan dibagikan ke kecamatan."},
			[]string{"blangko_received 3000 Kabupaten Buol 2024-11-13/day"},
		},
		{
			"children as the whole of cards handed out",
			[]string{"Jumlah KIA yang telah dibagikan di Kabupaten Buol 31.118 lembar, dari total anak 48.230 orang."},
			[]string{"kia_issued 31118 Kabupaten Buol 2024-11-13/day", "child_population 48230 Kabupaten Buol 2024-11-13/day"},
		},
		{
			"children of one event",
			[]string{"KIA yang dibagikan di Kabupaten Buol 118 lembar, dari total anak 230 orang."},
			[]string{"kia_issued 118 Kabupaten Buol 2024-11-13/day ?", "child_population 230 Kabupaten Buol 2024-11-13/day ?"},
		},
		{
			"a share drawn from what a year made",
			[]string{"Disdukcapil Kabupaten Buol menerbitkan 4.120 akta kelahiran selama 2023. Dengan demikian anak usia 0-18 tahun yang memiliki akta telah 95,1 persen."},
			[]string{"birth_cert_issued 4120 Kabupaten Buol 2023-12-31/year", "birth_cert_rate 95.1 Kabupaten Buol 2024-11-13/day"},
		},
		{
			"printed of what came within a year",
			[]string{"Tahun ini Disdukcapil Kabupaten Buol menerima 12.000 keping blangko KTP-el. Yang terpakai cetak 9.846 keping."},
			[]string{"blangko_received 12000 Kabupaten Buol 2024-12-31/year", "ktp_el_printed 9846 Kabupaten Buol 2024-12-31/year"},
		},
		{
			"printed among those asked for within a year",
			[]string{"Untuk tahun ini Disdukcapil Kabupaten Buol mengajukan 12.000 keping blangko KTP-el. Sebanyak 9.846 keping di antaranya sudah dicetak."},
			[]string{"blangko_requested 12000 Kabupaten Buol 2024-12-31/year", "ktp_el_printed 9846 Kabupaten Buol 2024-12-31/year"},
		},
		{
			"an addition told of",
			[]string{"Ada penambahan 3.000 perekaman KTP-el dibanding bulan lalu di Kabupaten Buol. Sisa blangko 250 keping."},
			[]string{"blangko_stock 250 Kabupaten Buol 2024-11-13/day"},
		},
		{
			"a quota of a day",
			[]string{"Sisa blangko KTP-el di Kabupaten Buol 412 keping. Biasanya sehari 80 keping, sekarang kami batasi 30 keping."},
			[]string{"blangko_stock 412 Kabupaten Buol 2024-11-13/day"},
		},
		{
			"a price cut",
			[]string{"Anak yang punya KIA di Kabupaten Buol 30,5 persen. Dengan KIA, harga tiket kolam dipotong 10 persen."},
			[]string{"kia_rate 30.5 Kabupaten Buol 2024-11-13/day"},
		},
		{
			"residents behind men and women",
			[]string{"Penduduk Kota Palu 387.493 jiwa, terdiri dari laki-laki 194.810 jiwa dan perempuan 192.683 jiwa. Bila dibandingkan DKB semester II 2023 sebesar 382.110 jiwa."},
			[]string{"population 387493 Kota Palu 2024-11-13/day", "population 382110 Kota Palu 2023-12-31/month"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-11-13", "Pelayanan administrasi kependudukan", c.text...), c.want...)
		})
	}
}
