package transform_test

import "testing"

// TestLevelBefore holds that the level a change started from is no figure of now,
// and which day a flow has that is told behind it.
func TestLevelBefore(t *testing.T) {
	const day = "2024-02-16"
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{
			"shrunk from a level", []string{"Warga Kabupaten Poso yang belum merekam KTP-el 9.340 orang.", "Jumlah ini sudah berkurang banyak dari lebih 31 ribu."},
			[]string{"ktp_el_unrecorded 9340 Kabupaten Poso 2024-02-16/day", "ktp_el_unrecorded 31000 Kabupaten Poso 2024-02-16/day ?"},
		},
		{
			"the month behind a flow", []string{"Disdukcapil Kabupaten Poso menerima 7.500 keping blangko KTP-el dari kementerian, akhir Januari 2024."},
			[]string{"blangko_received 7500 Kabupaten Poso 2024-01-31/month"},
		},
		{
			"the level that a rise started from, known by the rise", []string{
				"Warga Kabupaten Poso yang sudah memiliki IKD sampai akhir Januari lalu sebanyak 8.926 orang.",
				"Wajib KTP yang sudah merekam 174.206 orang.",
				"Kepala dinas mengatakan, akhir 2023 jumlahnya 7.951 orang. Dengan demikian selama Januari hanya bertambah 975 orang.",
			},
			[]string{"ikd_activated 8926 Kabupaten Poso 2024-01-31/month", "ktp_el_recorded 174206 Kabupaten Poso 2024-01-31/month", "ikd_activated 7951 Kabupaten Poso 2023-12-31/year", "ikd_new_activations 975 Kabupaten Poso 2024-01-31/month"},
		},
		{
			"what a level is compared with is not supposed", []string{
				"Penduduk Kabupaten Poso menurut data semester II 2023 sebanyak 253.204 jiwa, terdiri dari 130.011 laki-laki dan 123.193 perempuan.",
				"Apabila dibandingkan dengan data semester I 2023 yakni 252.495 jiwa, terjadi pertambahan 709 jiwa.",
			},
			[]string{"population 253204 Kabupaten Poso 2023-12-31/month", "population 252495 Kabupaten Poso 2023-06-30/month"},
		},
		{
			"a share's rise and what it rose from", []string{"Per Januari 2024 aktivasi IKD Kabupaten Poso 10,2 persen.", "Dibanding bulan sebelumnya naik 0,6 persen dari 9,6 persen."},
			[]string{"ikd_activation_rate 10.2 Kabupaten Poso 2024-01-31/month", "ikd_activation_rate 9.6 Kabupaten Poso 2023-12-31/month"},
		},
		{
			"the level before, told behind the dated one", []string{"Hingga Rabu (14/2) pengguna IKD di Kabupaten Poso 9.210 orang, naik dari pekan lalu yang 8.900 orang."},
			[]string{"ikd_activated 9210 Kabupaten Poso 2024-02-14/day", "ikd_activated 8900 Kabupaten Poso 2024-02-14/day ?"},
		},
		{
			"what is only told of another year behind a target is left open", []string{"Target IKD di Kabupaten Poso tahun ini 30 persen, tahun lalu hanya 25 persen."},
			[]string{"ikd_target_rate 30 Kabupaten Poso 2024-12-31/year", "ikd_activation_rate 25 Kabupaten Poso 2023-12-31/year ?"},
		},
		{
			"the level behind what a half-year brought", []string{"Sepanjang Juli-Desember 2023 IKD di Kabupaten Poso bertambah 1.870 aktivasi menjadi 9.644."},
			[]string{"ikd_new_activations 1870 Kabupaten Poso 2023-12-31/month", "ikd_activated 9644 Kabupaten Poso 2023-12-31/month"},
		},
		{
			"the time of a rise told between it and its level", []string{"IKD di Kabupaten Poso bertambah 870 orang selama Januari 2024 menjadi 9.644 orang."},
			[]string{"ikd_new_activations 870 Kabupaten Poso 2024-01-31/month", "ikd_activated 9644 Kabupaten Poso 2024-01-31/month"},
		},
		{
			"that many, behind the level of the running year", []string{"Pada 2023 tercatat 181.200 wajib KTP di Kabupaten Poso, tahun ini naik menjadi 182.940 jiwa.", "Dari jumlah itu 179.311 sudah merekam."},
			[]string{"wajib_ktp 181200 Kabupaten Poso 2023-12-31/year", "wajib_ktp 182940 Kabupaten Poso 2024-02-16/day", "ktp_el_recorded 179311 Kabupaten Poso 2024-02-16/day"},
		},
		{
			"documents issued throughout the running year", []string{"Sepanjang tahun 2024, Disdukcapil Kabupaten Poso menerbitkan 311 akta kelahiran, 420 KIA, dan mencetak 1.502 KTP-el."},
			[]string{"birth_cert_issued 311 Kabupaten Poso 2024-12-31/year", "kia_issued 420 Kabupaten Poso 2024-12-31/year", "ktp_el_printed 1502 Kabupaten Poso 2024-12-31/year"},
		},
		{
			"a rise from one month to another", []string{"Pengguna IKD di Kabupaten Poso naik dari 6.400 orang pada Desember 2023 menjadi 8.210 orang pada Januari 2024."},
			[]string{"ikd_activated 6400 Kabupaten Poso 2023-12-31/month", "ikd_activated 8210 Kabupaten Poso 2024-01-31/month"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, day, "Adminduk Kabupaten Poso", append([]string{"POSO - Disdukcapil Kabupaten Poso bicara soal layanan."}, c.text...)...), c.want...)
		})
	}
}
