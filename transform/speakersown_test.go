package transform_test

import "testing"

// TestSpeakersOwn holds that those who speak tell of their own region behind
// another one.
func TestSpeakersOwn(t *testing.T) {
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{
			"behind a neighbour's sentence",
			[]string{"Aktivasi IKD di Kabupaten Kampar berjalan. Kota Pekanbaru sudah 20 persen. Di daerah kami baru 5,2 persen."},
			[]string{"ikd_activation_rate 20 Kota Pekanbaru 2024-11-13/day", "ikd_activation_rate 5.2 Kabupaten Kampar 2024-11-13/day"},
		},
		{
			"in the same sentence",
			[]string{"Aktivasi IKD di Kabupaten Kampar berjalan. Kota Pekanbaru sudah 20 persen, kita masih 5,2 persen."},
			[]string{"ikd_activation_rate 20 Kota Pekanbaru 2024-11-13/day", "ikd_activation_rate 5.2 Kabupaten Kampar 2024-11-13/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-11-13", "IKD Kabupaten Kampar", c.text...), c.want...)
		})
	}
}

// TestTellerWhoAdmits holds that the head of a kabupaten's office who only admits something
// tells of his kabupaten behind it, in an article about the province.
func TestTellerWhoAdmits(t *testing.T) {
	text := []string{"Aktivasi IKD di Provinsi Riau 6,3 persen.", "Kepala Disdukcapil Kabupaten Kampar yang dikonfirmasi tidak membantah. Menurutnya, operatornya sedikit.", "“Bulan Oktober kemarin 4.212 keping KTP-el kami cetak,” jelasnya."}
	check(t, read(t, "2024-11-13", "IKD Provinsi Riau", text...), "ikd_activation_rate 6.3 Provinsi Riau 2024-11-13/day", "ktp_el_printed 4212 Kabupaten Kampar 2024-10-31/month")
}
