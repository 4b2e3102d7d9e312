package transform_test

import "testing"

// TestFewParts reads parts of people who cannot be all of a region's: they stay
// in doubt with their whole.
func TestFewParts(t *testing.T) {
	const day = "2024-04-24"
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{
			"told behind the whole",
			[]string{`KENDARI - "Jadi dari 3.820 wajib KTP itu yang sudah perekaman 3.010, sudah cetak KTP-el 2.100," kata kepala dinas Kota Kendari.`},
			[]string{"wajib_ktp 3820 Kota Kendari 2024-04-24/day ?", "ktp_el_recorded 3010 Kota Kendari 2024-04-24/day ?", "ktp_el_printed 2100 Kota Kendari 2024-04-24/day ?"},
		},
		{
			"with its share",
			[]string{"KENDARI - Di Kota Kendari dari 3.820 wajib KTP itu yang sudah perekaman 3.010 orang atau 78,8 persen."},
			[]string{"wajib_ktp 3820 Kota Kendari 2024-04-24/day ?", "ktp_el_recorded 3010 Kota Kendari 2024-04-24/day ?", "ktp_el_recording_rate 78.8 Kota Kendari 2024-04-24/day ?"},
		},
		{
			"by their share alone",
			[]string{"KENDARI - Di Kota Kendari dari 3.820 orang itu, yang sudah perekaman KTP-el baru sekitar 78 persen."},
			[]string{"ktp_el_recorded 3820 Kota Kendari 2024-04-24/day ?", "ktp_el_recording_rate 78 Kota Kendari 2024-04-24/day ?"},
		},
		{
			"by their share in a quotation",
			[]string{`KENDARI - Di Kota Kendari wajib KTP 248.120 jiwa. "Dari 3.820 orang itu, yang sudah perekaman KTP-el baru sekitar 78 persen," katanya.`},
			[]string{"wajib_ktp 248120 Kota Kendari 2024-04-24/day", "wajib_ktp 3820 Kota Kendari 2024-04-24/day ?", "ktp_el_recording_rate 78 Kota Kendari 2024-04-24/day ?"},
		},
		{
			"the share of enough people",
			[]string{"KENDARI - Di Kota Kendari dari 248.120 wajib KTP itu, yang sudah perekaman KTP-el sekitar 98 persen."},
			[]string{"wajib_ktp 248120 Kota Kendari 2024-04-24/day", "ktp_el_recording_rate 98 Kota Kendari 2024-04-24/day"},
		},
		{
			"what is left",
			[]string{"KENDARI - Di Kota Kendari wajib KTP 3.820 jiwa. Yang sudah merekam KTP-el 3.010 jiwa. Tersisa 810 jiwa belum melakukan perekaman KTP-el."},
			[]string{"wajib_ktp 3820 Kota Kendari 2024-04-24/day ?", "ktp_el_recorded 3010 Kota Kendari 2024-04-24/day ?", "ktp_el_unrecorded 810 Kota Kendari 2024-04-24/day ?"},
		},
		{
			"those without it among the parts of all",
			[]string{"SELUMA - Warga Kabupaten Seluma yang wajib KTP 151.225 jiwa, dengan rincian 148.640 jiwa telah melakukan perekaman dan 2.585 jiwa belum."},
			[]string{"wajib_ktp 151225 Kabupaten Seluma 2024-04-24/day", "ktp_el_recorded 148640 Kabupaten Seluma 2024-04-24/day", "ktp_el_unrecorded 2585 Kabupaten Seluma 2024-04-24/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, day, "Perekaman KTP-el di Kendari", c.text...), c.want...)
		})
	}
}
