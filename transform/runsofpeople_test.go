package transform_test

import "testing"

// TestRunsOfPeople reads runs of kecamatan whose people the sentence before names,
// and names of places that begin with a number.
func TestRunsOfPeople(t *testing.T) {
	for _, c := range []struct {
		name, title string
		text, want  []string
	}{
		{
			"first-time holders announced without a figure", "Perekaman Pelajar di Kabupaten Kutai Timur",
			[]string{
				"SANGATTA - Kabupaten Kutai Timur memiliki 9.104 pemilih pemula. Yang sudah merekam KTP-el baru 31 persen.",
				"Kepala bidang lalu merinci jumlah pemilih pemula per kecamatan.",
				"Kecamatan Sangatta Utara teratas dengan 2.411 orang, disusul Bengalon 1.102 orang.",
				"Adapun Muara Wahau 604 orang.",
			},
			[]string{
				"first_time_ktp 9104 Kabupaten Kutai Timur 2023-06-07/day", "ktp_el_recording_rate 31 Kabupaten Kutai Timur 2023-06-07/day",
				"first_time_ktp 2411 Kecamatan Sangatta Utara 2023-06-07/day", "first_time_ktp 1102 Kecamatan Bengalon 2023-06-07/day",
				"first_time_ktp 604 Kecamatan Muara Wahau 2023-06-07/day",
			},
		},
		{
			"a name that begins with a number", "Capaian IKD Provinsi Sumatera Selatan",
			[]string{"PALEMBANG - Aktivasi IKD di Sumatera Selatan baru 9,14 persen. Teratas Kota Prabumulih 17,2 persen. Paling bawah Empat Lawang (1,18 persen)."},
			[]string{
				"ikd_activation_rate 9.14 Provinsi Sumatera Selatan 2023-06-07/day", "ikd_activation_rate 17.2 Kota Prabumulih 2023-06-07/day",
				"ikd_activation_rate 1.18 Kabupaten Empat Lawang 2023-06-07/day",
			},
		},
		{
			"what is left from the share told to the target", "Capaian IKD Provinsi Jambi",
			[]string{"JAMBI - Aktivasi IKD di Provinsi Jambi baru 8,74 persen. Kemendagri menghendaki 30 persen. Perjalanan ke sana masih 21,26 persen."},
			[]string{"ikd_activation_rate 8.74 Provinsi Jambi 2023-06-07/day", "ikd_target_rate 30 Provinsi Jambi 2023-06-07/day", "ikd_activation_rate 21.26 Provinsi Jambi 2023-06-07/day ?"},
		},
		{
			"a target in people of the official residents", "IKD di Kabupaten Kendal",
			[]string{"KENDAL - Aktivasi IKD di Kabupaten Kendal baru 12.450 orang. Setiap daerah dibebani 25 persen dari jumlah penduduk. Dihitung dengan penduduk Kendal, artinya lebih dari 262 ribu orang."},
			[]string{"ikd_activated 12450 Kabupaten Kendal 2023-06-07/day", "ikd_target_rate 25 Kabupaten Kendal 2023-06-07/day", "ikd_target 262000 Kabupaten Kendal 2023-06-07/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2023-06-07", c.title, c.text...), c.want...)
		})
	}
}
