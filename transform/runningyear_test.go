package transform_test

import "testing"

// TestRunningYear holds that the level told for the year of the telling is the one of now, whatever
// year stands with the figure before it.
func TestRunningYear(t *testing.T) {
	const before, now = " Kota Palu 2021-12-31/year", " Kota Palu 2022-10-14/day"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"by its number", "Cakupan KIA Kota Palu 41 persen pada 2021, 52 persen pada 2022.", []string{"kia_rate 41" + before, "kia_rate 52" + now}},
		{"as this year", "Perekaman KTP-el Kota Palu 91 persen pada 2021 dan 95 persen tahun ini.", []string{"ktp_el_recording_rate 91" + before, "ktp_el_recording_rate 95" + now}},
		{"an earlier year", "Cakupan KIA Kota Palu 41 persen pada 2021, 32 persen pada 2020.", []string{"kia_rate 41" + before, "kia_rate 32 Kota Palu 2020-12-31/year"}},
		{"a flow of the year", "Blangko yang diterima Kota Palu 12.300 keping pada 2021 dan 24.210 keping pada 2022.", []string{"blangko_received 12300" + before, "blangko_received 24210 Kota Palu 2022-12-31/year"}},
		{"so far", "Pada 2022 ini 3.140 akta kelahiran terbit di Kota Palu. Disdukcapil mencatat hingga Agustus 2022 sudah terbit 3.140 akta kelahiran.", []string{"birth_cert_issued 3140 Kota Palu 2022-08-31/month"}},
		{"a year that is over", "Pada 2021 terbit 3.140 akta kelahiran di Kota Palu. Tahun ini, hingga Agustus 2022, 2.910 akta kelahiran.", []string{"birth_cert_issued 3140" + before, "birth_cert_issued 2910 Kota Palu 2022-08-31/month"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2022-10-14", "Disdukcapil Kota Palu", c.text), c.want...)
		})
	}
}
