package transform_test

import "testing"

// TestOneDay holds what was done on one day, which is no level, and figures told on a later
// day than the first of the article.
func TestOneDay(t *testing.T) {
	const lead, day = "SIGI - Di Kabupaten Sigi sudah merekam KTP-el 181.220 orang.", " Kabupaten Sigi 2024-06-26/day"
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{"recorded yesterday", []string{lead, "\"Kemarin di Kecamatan Dolo kita rekam 112 orang,\" ujarnya."}, []string{"ktp_el_recorded 181220" + day, "ktp_el_recorded 112 Kecamatan Dolo 2024-06-25/day ?"}},
		{"recorded from one day to another", []string{lead, "Pada tanggal 17 sampai 21 Juni timnya turun ke Kecamatan Dolo dan merekam 312 orang."}, []string{"ktp_el_recorded 181220" + day, "ktp_el_recorded 312 Kecamatan Dolo 2024-06-21/day ?"}},
		{"children's cards handed out", []string{"SIGI - Disdukcapil Kabupaten Sigi jemput bola.", "Senin (24/6), sebanyak 90 anak di Kecamatan Dolo menerima KIA."}, []string{"kia_issued 90 Kecamatan Dolo 2024-06-24/day ?"}},
		{"told by somebody", []string{"SIGI - Camat Dolo, Senin (24/6), menyebut 804 warganya sudah mengaktifkan IKD di Kecamatan Dolo, Kabupaten Sigi."}, []string{"ikd_activated 804 Kecamatan Dolo 2024-06-24/day"}},
		{"from data", []string{"SIGI - Menurut data, Senin (24/6), IKD di Kecamatan Dolo, Kabupaten Sigi, aktif 804 orang."}, []string{"ikd_activated 804 Kecamatan Dolo 2024-06-24/day"}},
		{"up to yesterday", []string{"SIGI - Sampai kemarin IKD di Kecamatan Dolo, Kabupaten Sigi, aktif 804 orang."}, []string{"ikd_activated 804 Kecamatan Dolo 2024-06-25/day"}},
		{
			"told by the head of a part, behind the running month's level", []string{"SIGI - Hingga pertengahan Juni 2024, baru 19.118 warga Kabupaten Sigi mengaktifkan IKD.", "Camat Dolo, Selasa (25/6), menyebut warganya yang aktivasi 2.104 orang di Kecamatan Dolo."},
			[]string{"ikd_activated 19118 Kabupaten Sigi 2024-06-30/month", "ikd_activated 2104 Kecamatan Dolo 2024-06-25/day"},
		},
		{
			"few on a day gone by, then up to today", []string{"SIGI - Selasa (25/6) kemarin sebanyak 300 warga Kabupaten Sigi aktivasi IKD di kantor bupati.", "Sampai hari ini total 17.512 warga sudah aktivasi IKD."},
			[]string{"ikd_new_activations 300 Kabupaten Sigi 2024-06-25/day", "ikd_activated 17512" + day},
		},
		{
			"told after a meeting", []string{"SIGI - Pemkab Sigi menggelar rapat, Kamis (20/6/2024). Dalam rapat itu disebut wajib KTP 191.330 jiwa.", "Kepala Disdukcapil, Selasa (25/6), menyampaikan perekaman dikejar.", "IKD sendiri, katanya, sudah 17.512 orang."},
			[]string{"wajib_ktp 191330 Kabupaten Sigi 2024-06-20/day", "ikd_activated 17512 Kabupaten Sigi 2024-06-25/day"},
		},
		{
			"a later day on which nobody speaks", []string{"SIGI - Kepala Disdukcapil mengatakan wajib KTP Sigi 191.330 jiwa, Senin (24/6).", "Layanan keliling digelar lagi Selasa (25/6).", "IKD sudah 17.512 orang."},
			[]string{"wajib_ktp 191330 Kabupaten Sigi 2024-06-24/day", "ikd_activated 17512 Kabupaten Sigi 2024-06-24/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2024-06-26", "Adminduk Sigi", c.text...), c.want...) })
	}
}
