package transform_test

import "testing"

func TestYearOfWork(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{
			"the whole list", "Ia memaparkan pula kinerja sepanjang tahun 2023. Akta kelahiran yang terbit untuk 46.730 anak. Yang terekam KTP-el 106.412 orang. Sisa blangko 1.200 keping.",
			[]string{"birth_cert_issued 46730 Kota Bau Bau 2023-12-31/year", "ktp_el_recorded 106412 Kota Bau Bau 2023-12-31/year", "blangko_stock 1200 Kota Bau Bau 2024-07-08/day"},
		},
		{
			"up to now", "Ia memaparkan pula kinerja sepanjang tahun 2023. Akta kelahiran yang terbit untuk 46.730 anak. Kini yang terekam KTP-el 106.412 orang.",
			[]string{"birth_cert_issued 46730 Kota Bau Bau 2023-12-31/year", "ktp_el_recorded 106412 Kota Bau Bau 2024-07-08/day"},
		},
		{
			"with the targets", "Ia memaparkan capaian kinerja tahun 2023. Perekaman KTP-el mencapai 97,1 persen. Kepemilikan KIA 61,4 persen dari target 60 persen.",
			[]string{"ktp_el_recording_rate 97.1 Kota Bau Bau 2023-12-31/year", "kia_rate 61.4 Kota Bau Bau 2023-12-31/year", "kia_target_rate 60 Kota Bau Bau 2023-12-31/year"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-07-08", "Disdukcapil Baubau Kumpulkan Petugas", "BAUBAU - Disdukcapil Kota Baubau mengumpulkan petugas, Senin (8/7/2024).", c.text), c.want...)
		})
	}
}

// TestYearOfWorkAhead reads a list of a year's work that the paragraph behind its opening tells.
func TestYearOfWorkAhead(t *testing.T) {
	check(t, read(t, "2024-07-08", "Kinerja Disdukcapil Baubau",
		"BAUBAU - Disdukcapil Kota Baubau mengumumkan capaian kinerja adminduk tahun 2023.",
		"Perekaman KTP-el mencapai 97,1 persen. Kepemilikan KIA 61,4 persen."),
		"ktp_el_recording_rate 97.1 Kota Bau Bau 2023-12-31/year", "kia_rate 61.4 Kota Bau Bau 2023-12-31/year")
}
