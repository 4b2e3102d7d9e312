package transform_test

import "testing"

// TestRolesByArithmetic holds what the counts of a page and the official
// figures of the region make of counts whose words say too little.
func TestRolesByArithmetic(t *testing.T) {
	const day = "2024-11-13"
	for _, c := range []struct {
		name, lead, text string
		want             []string
	}{
		{
			"whole, part and rest", "PALU - Dari 387.493 jiwa penduduk Kota Palu yang tercatat sebagai warga wajib KTP sebanyak 262.918 jiwa.",
			"Wajib KTP yang sudah lewat penunggalan data sebanyak 261.514 jiwa. Warga yang belum merekam KTP-el tinggal 1.404 jiwa.",
			[]string{"population 387493 Kota Palu 2024-11-13/day", "wajib_ktp 262918 Kota Palu 2024-11-13/day", "ktp_el_recorded 261514 Kota Palu 2024-11-13/day", "ktp_el_unrecorded 1404 Kota Palu 2024-11-13/day"},
		},
		{
			"a source that contradicts itself", "PALU - Wajib KTP di Kota Palu sebanyak 261.514 jiwa.",
			"Yang sudah merekam KTP-el sebanyak 262.918 jiwa dan yang belum merekam KTP-el 1.404 jiwa.",
			[]string{"wajib_ktp 261514 Kota Palu 2024-11-13/day", "ktp_el_recorded 262918 Kota Palu 2024-11-13/day", "ktp_el_unrecorded 1404 Kota Palu 2024-11-13/day"},
		},
		{
			"none but the residents", "PALU - Dalam progres perekaman KTP-el hingga 30 September 2024, warga Kota Palu seluruhnya 387.493 jiwa.", "Sebanyak 261.514 jiwa sudah merekam KTP-el.",
			[]string{"population 387493 Kota Palu 2024-09-30/day", "ktp_el_recorded 261514 Kota Palu 2024-09-30/day"},
		},
		{
			"as many as the residents, but without a certificate", "PALU - Disdukcapil Kota Palu melayani akta kelahiran.",
			"Jumlah anak yang belum memiliki akta kelahiran mencapai 387.493 orang.",
			nil,
		},
		{
			"residents in round words behind those left", "PALU - Masih ada 4.210 orang yang belum merekam KTP-el di Kota Palu, sedangkan warga Kota Palu 390 ribu.", "Petugas mendatangi rumah mereka.",
			[]string{"ktp_el_unrecorded 4210 Kota Palu 2024-11-13/day", "population 390000 Kota Palu 2024-11-13/day"},
		},
		{
			"a target told as a share", "PALU - Aktivasi IKD di Kota Palu 10 persen dari wajib KTP yaitu 26.292 jiwa.", "Yang sudah aktivasi IKD sebanyak 7.339 jiwa atau sebesar 27,91 persen.",
			[]string{"ikd_target_rate 10 Kota Palu 2024-11-13/day", "ikd_target 26292 Kota Palu 2024-11-13/day", "ikd_activated 7339 Kota Palu 2024-11-13/day", "ikd_activation_rate 27.91 Kota Palu 2024-11-13/day"},
		},
		{
			"to the person", "PALU - Wajib KTP di Kota Palu 262.918 jiwa. Target nasional aktivasi IKD 25 persen.", "Semestinya hanya sekitar 65.729 warga Kota Palu yang sudah memiliki IKD, kini sudah 71.004 warga yang memiliki IKD.",
			[]string{"wajib_ktp 262918 Kota Palu 2024-11-13/day", "ikd_target_rate 25 Kota Palu 2024-11-13/day", "ikd_target 65729 Kota Palu 2024-11-13/day", "ikd_activated 71004 Kota Palu 2024-11-13/day"},
		},
		{
			"a target of activations in other words", "PALU - Aktivasi IKD di Kota Palu baru 6,63 persen.", "Jumlah itu setara 5.550 penduduk yang sudah aktivasi IKD dari total target perekaman sebanyak 83.214 orang.",
			[]string{"ikd_activation_rate 6.63 Kota Palu 2024-11-13/day", "ikd_activated 5550 Kota Palu 2024-11-13/day", "ikd_target 83214 Kota Palu 2024-11-13/day"},
		},
		{
			"figures that go on from the residents", "PALU - Penduduk Kota Palu terus bertambah. Layanan akta kelahiran juga ramai.", "“Pada semester pertama 2023 ada sebanyak 381.502, lalu di semester 2 naik menjadi 384.532,” katanya.",
			[]string{"population 381502 Kota Palu 2023-06-30/month", "population 384532 Kota Palu 2023-12-31/month"},
		},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, day, "Dukcapil", c.lead, c.text), c.want...) })
	}
}

// TestHeadlineBase holds that a headline repeats a share of the body whose base
// the counts settle, whatever base it names itself.
func TestHeadlineBase(t *testing.T) {
	r := read(t, "2024-11-13", "Capai 32 Persen dari Target Nasional, Pemilik IKD Kota Palu", "PALU - Wajib KTP di Kota Palu 262.918 jiwa.", "Sebanyak 84.921 orang atau 32 persen sudah aktivasi IKD.")
	check(t, r, "wajib_ktp 262918 Kota Palu 2024-11-13/day", "ikd_activated 84921 Kota Palu 2024-11-13/day", "ikd_activation_rate 32 Kota Palu 2024-11-13/day")
}
