package transform_test

import "testing"

// TestUnitNouns holds that blank cards and residents that are only the noun of a figure
// do not say what it counts where its other words do.
func TestUnitNouns(t *testing.T) {
	const day = " Kabupaten Parigi Moutong 2024-05-14/day"
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{"granted of those asked for", []string{"Disdukcapil Parigi Moutong mengajukan 4.000 blangko, namun yang dipenuhi hanya 1.500 blangko."}, []string{"blangko_requested 4000" + day, "blangko_received 1500" + day}},
		{"left of those received", []string{"Parigi Moutong menerima 4.000 blangko, dan hingga hari ini masih ada 1.500 blangko."}, []string{"blangko_received 4000" + day, "blangko_stock 1500" + day}},
		{"cards made, month by month", []string{"Di Parigi Moutong pada Januari 2024 tercetak 2.610 blangko KTP-el, Februari 1.940 blangko."}, []string{"ktp_el_printed 2610 Kabupaten Parigi Moutong 2024-01-31/month", "ktp_el_printed 1940 Kabupaten Parigi Moutong 2024-02-29/month"}},
		{"children's cards made", []string{"KIA yang sudah diterbitkan di Parigi Moutong 21.306 blangko."}, []string{"kia_issued 21306" + day}},
		{"residents left", []string{"Perekaman KTP-el di Parigi Moutong 310.204 orang.", "Sisanya 4.117 penduduk."}, []string{"ktp_el_recorded 310204" + day, "ktp_el_unrecorded 4117" + day}},
		{"residents of a share", []string{"Target IKD Parigi Moutong 30 persen dari wajib KTP atau 94.296 penduduk."}, []string{"ikd_target_rate 30" + day, "ikd_target 94296" + day}},
		{"residents who have", []string{"IKD di Parigi Moutong ditargetkan 94.296 orang.", "Yang sudah 12.408 penduduk."}, []string{"ikd_target 94296" + day, "ikd_activated 12408" + day}},
		{"residents of a region by themselves", []string{"Perekaman KTP-el di Parigi Moutong 310.204 orang.", "Parigi Moutong memiliki 452.117 penduduk."}, []string{"ktp_el_recorded 310204" + day, "population 452117" + day}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-05-14", "Adminduk Parigi Moutong", append([]string{"PARIGI - Layanan berjalan."}, c.text...)...), c.want...)
		})
	}
	t.Run("residents of the parts of those told", func(t *testing.T) {
		check(t, read(t, "2024-05-14", "IKD Gowa", "GOWA - Pengguna IKD di Kabupaten Gowa 41.310 orang.", "Capaian itu setara 7 persen wajib KTP.", "Paling banyak di Kecamatan Pallangga, 6.412 penduduk."),
			"ikd_activated 41310 Kabupaten Gowa 2024-05-14/day", "ikd_activation_rate 7 Kabupaten Gowa 2024-05-14/day", "ikd_activated 6412 Kecamatan Pallangga 2024-05-14/day")
	})
}
