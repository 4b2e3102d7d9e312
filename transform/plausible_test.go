package transform_test

import "testing"

func TestImpossibleCountsAreDoubtful(t *testing.T) {
	const lead = "SELONG - Disdukcapil Kabupaten Lombok Timur memberi penjelasan, Senin (4/3/2024)."
	for _, c := range []struct{ name, text, want string }{
		{"a day's recordings as a level", "Warga yang sudah perekaman KTP-el sebanyak 20.224 jiwa.", "ktp_el_recorded 20224 Kabupaten Lombok Timur 2024-03-04/day ?"},
		{"the level itself", "Warga yang sudah perekaman KTP-el sebanyak 948.310 jiwa.", "ktp_el_recorded 948310 Kabupaten Lombok Timur 2024-03-04/day"},
		{"wajib KTP of a village", "Jumlah wajib KTP tercatat 700 jiwa.", "wajib_ktp 700 Kabupaten Lombok Timur 2024-03-04/day ?"},
		{"the nation's stock", "Stok blangko KTP-el yang tersedia 16 juta keping.", "blangko_stock 1.6e+07 Kabupaten Lombok Timur 2024-03-04/day ?"},
		{"a regency's stock", "Stok blangko KTP-el yang tersedia 16 ribu keping.", "blangko_stock 16000 Kabupaten Lombok Timur 2024-03-04/day"},
		{"the province's residents", "Jumlah penduduk mencapai 5.560.287 jiwa.", "population 5.560287e+06 Provinsi Nusa Tenggara Barat 2024-03-04/day"},
		{"more KIA than children", "Kartu Identitas Anak (KIA) sudah dimiliki 1.100.000 anak.", "kia_issued 1.1e+06 Kabupaten Lombok Timur 2024-03-04/day ?"},
		{"more unrecorded than can be", "Warga yang belum melakukan perekaman KTP-el 812.000 jiwa.", "ktp_el_unrecorded 812000 Kabupaten Lombok Timur 2024-03-04/day ?"},
		{"the byname of the region", "Jumlah penduduk di Kampung Seribu Masjid saat ini 1.310.400 jiwa.", "population 1.3104e+06 Kabupaten Lombok Timur 2024-03-04/day"},
		{"a village", "Jumlah penduduk di Kampung Karang Anyar saat ini 13.104 jiwa.", "population 13104 Kabupaten Lombok Timur 2024-03-04/day ?"},
		{"two photographs", "Kartu Identitas Anak (KIA) diterbitkan 2 lembar.", "kia_issued 2 Kabupaten Lombok Timur 2024-03-04/day ?"},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-03-05", "Pelayanan Dukcapil Lombok Timur", lead, c.text), c.want)
		})
	}
}

func TestEarlyYearsKnewFewRecorded(t *testing.T) {
	got := read(t, "2012-05-03", "e-KTP di Kabupaten Lombok Timur", "SELONG - Warga Kabupaten Lombok Timur yang sudah perekaman e-KTP sebanyak 120.224 jiwa, kata Kepala Disdukcapil, Rabu (2/5/2012).")
	check(t, got, "ktp_el_recorded 120224 Kabupaten Lombok Timur 2012-05-02/day")
}

func TestSharesOfTooFewAreDoubtful(t *testing.T) {
	check(t, read(t, "2024-03-05", "Pelayanan Dukcapil Lombok Timur", "SELONG - Disdukcapil Kabupaten Lombok Timur mencetak Kartu Identitas Anak (KIA) 71 persen dari target 19.400 KIA, katanya, Senin (4/3/2024)."),
		"kia_rate 71 Kabupaten Lombok Timur 2024-03-04/day ?", "child_population 19400 Kabupaten Lombok Timur 2024-03-04/day ?")
}

func TestOutweighedLevelsAreDoubtful(t *testing.T) {
	check(t, read(t, "2025-08-13", "IKD di Tarakan", "TARAKAN - Pada Juli lalu, Disdukcapil Kota Tarakan mencatat 712 orang melakukan aktivasi IKD, naik dari Juni yang hanya 588 orang.",
		"Dengan itu, pemegang IKD di Tarakan menjadi 17.162 orang pada Juli 2025."),
		"ikd_activated 712 Kota Tarakan 2025-07-31/month ?", "ikd_activated 588 Kota Tarakan 2025-06-30/month ?", "ikd_activated 17162 Kota Tarakan 2025-07-31/month")
}

// TestHandedOutOverMonths holds cards told to be printed and handed out over months as all of
// the region's, and those of a day as an event's.
func TestHandedOutOverMonths(t *testing.T) {
	const lead = "SELONG - Disdukcapil Kabupaten Lombok Timur memberi penjelasan, Senin (4/3/2024)."
	for _, c := range []struct{ name, text, want string }{
		{"over months", "Terhitung Oktober 2023 sampai Februari 2024, 31.204 keping KTP-el dicetak dan diserahkan kepada warga.", "ktp_el_printed 31204 Kabupaten Lombok Timur 2024-02-29/month"},
		{"few of them", "Terhitung Oktober 2023 sampai Februari 2024, 312 keping KTP-el dicetak dan diserahkan kepada warga.", "ktp_el_printed 312 Kabupaten Lombok Timur 2024-02-29/month ?"},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2024-03-04", "KTP-el Lombok Timur", lead, c.text), c.want) })
	}
}
