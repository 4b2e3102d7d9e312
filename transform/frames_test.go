package transform_test

import "testing"

func TestDatesCarriedOn(t *testing.T) {
	for _, c := range []struct {
		name, published string
		text            []string
		want            []string
	}{
		{
			"announced without a figure", "2023-12-12",
			[]string{
				"Koba - Disdukcapil Kabupaten Bangka Tengah mencatat capaian aktivasi IKD hingga akhir November 2023.",
				`"Sebanyak 16.870 warga sudah mengaktifkan IKD," kata kepala dinas itu, Selasa (12/12).`,
			},
			[]string{"ikd_activated 16870 Kabupaten Bangka Tengah 2023-11-30/month"},
		},
		{
			"the day of data told by a sentence of its own", "2023-04-12",
			[]string{
				"MAJENE - Dukcapil Kabupaten Majene memaparkan hasil kerjanya, Selasa (11/4). Angka yang dibawa adalah posisi data 31 Maret 2023. Untuk IKD, 5.118 orang sudah mengaktifkannya.",
				"Adapun KIA dimiliki 31.402 anak.",
			},
			[]string{"ikd_activated 5118 Kabupaten Majene 2023-03-31/day", "kia_issued 31402 Kabupaten Majene 2023-03-31/day"},
		},
		{
			"the state of a month", "2023-04-12",
			[]string{"MAJENE - Angka itu merupakan kondisi akhir Maret 2023. Warga Kabupaten Majene yang sudah mengaktifkan IKD 5.118 orang."},
			[]string{"ikd_activated 5118 Kabupaten Majene 2023-03-31/month"},
		},
		{
			"a quarter told up front", "2024-07-20",
			[]string{
				"RANTAU - Disdukcapil Kabupaten Tapin merilis capaian IKD tri wulan II 2024.",
				"Sebanyak 9.114 warga sudah aktivasi IKD.",
			},
			[]string{"ikd_activated 9114 Kabupaten Tapin 2024-06-30/month"},
		},
		{
			"told by the sentence behind", "2024-04-23",
			[]string{
				"MAROS - Sebanyak 9.132 warga Kabupaten Maros belum melakukan perekaman KTP-el. Data itu hasil konsolidasi per 31 Desember 2023.",
			},
			[]string{"ktp_el_unrecorded 9132 Kabupaten Maros 2023-12-31/day"},
		},
		{
			"a period of flows", "2022-11-09",
			[]string{
				"TERNATE - Sejak Januari hingga Oktober 2022 Disdukcapil Kota Ternate mencetak 14.220 keping KTP elektronik.",
				"Selain itu, akta kelahiran yang diterbitkan 3.315.",
			},
			[]string{"ktp_el_printed 14220 Kota Ternate 2022-10-31/month", "birth_cert_issued 3315 Kota Ternate 2022-10-31/month"},
		},
		{
			"one quotation, one day", "2025-01-16",
			[]string{
				"PEKANBARU - Jumlah penduduk Kota Pekanbaru pada semester I 2024 tercatat 1.160.599 jiwa.",
				`"Perekaman sudah 99,12 persen. Aktivasi IKD baru 118.221 orang," sebut Kepala Disdukcapil Pekanbaru, Selasa (14/1).`,
			},
			[]string{
				"population 1.160599e+06 Kota Pekanbaru 2024-06-30/month", "ktp_el_recording_rate 99.12 Kota Pekanbaru 2025-01-14/day",
				"ikd_activated 118221 Kota Pekanbaru 2025-01-14/day",
			},
		},
		{
			"a plan", "2025-05-03",
			[]string{"BINJAI - Pekan depan Disdukcapil Kota Binjai mengajukan 5.000 keping blangko KTP-el, kata kepala dinasnya, Jumat (2/5/2025)."},
			[]string{"blangko_requested 5000 Kota Binjai 2025-05-02/day ?"},
		},
		{
			"a plan behind dated data", "2025-05-03",
			[]string{"BINJAI - Data per 31 Maret 2025 menunjukkan IKD di Kota Binjai aktif 21.300 orang. Bulan depan Disdukcapil mengajukan 5.000 keping blangko KTP-el."},
			[]string{"ikd_activated 21300 Kota Binjai 2025-03-31/day", "blangko_requested 5000 Kota Binjai 2025-05-03/day ?"},
		},
		{
			"the year of the notice", "",
			[]string{"Penduduk Kota Binjai yang wajib KTP 221.870 jiwa, kata kepala Disdukcapil Binjai, Jumat.", "COPYRIGHT © ANTARA 2023"},
			[]string{"wajib_ktp 221870 Kota Binjai 2023-12-31/year"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, c.published, "Pelayanan administrasi kependudukan", c.text...), c.want...)
		})
	}
}
