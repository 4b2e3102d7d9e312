package transform_test

import "testing"

// TestReckonedFrom holds that what figures of the running month come to is of that month.
func TestReckonedFrom(t *testing.T) {
	const month = "ktp_el_recording_rate 88.21 Kota Palopo 2024-10-31/month"
	for _, c := range []struct{ name, then, day string }{
		{"reckoned on", "Artinya, baru 114.302 warga yang selesai perekaman.", "2024-10-31/month"},
		{"told apart", "Kepala dinas menyebut 114.302 warga selesai perekaman saat ini.", "2024-10-17/day"},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-10-17", "Dukcapil", "PALOPO - Hingga pertengahan Oktober 2024, Disdukcapil Kota Palopo merekam 88,21 persen wajib KTP. "+c.then), month, "ktp_el_recorded 114302 Kota Palopo "+c.day)
		})
	}
}

// TestExplainedYear holds that the year of what something is due to dates nothing told behind it.
func TestExplainedYear(t *testing.T) {
	const then = "Agar wajib KTP 129.580 jiwa di Kota Palopo terlayani, tenggat diperpanjang."
	for _, c := range []struct{ name, before, day string }{
		{"a reason", "Kesalahan itu terjadi karena data berasal dari hasil verifikasi data tahun 2023.", "2024-10-17/day"},
		{"the data themselves", "Data berasal dari hasil verifikasi data tahun 2023.", "2023-12-31/year"},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-10-17", "Dukcapil", "PALOPO - "+c.before, then), "wajib_ktp 129580 Kota Palopo "+c.day)
		})
	}
}

// TestTargetToldAsObliged holds that those to be recorded are not all residents where the same figure is
// told as those obliged.
func TestTargetToldAsObliged(t *testing.T) {
	check(t, read(t, "2012-03-24", "Dukcapil", "TEGAL - Wajib KTP di Kota Tegal sebanyak 215.310 jiwa dari total penduduk 311.402 jiwa.", "Pelayanan massal dimulai lusa. Sasaran perekaman data e-KTP sebanyak 215.310 jiwa."),
		"wajib_ktp 215310 Kota Tegal 2012-03-24/day", "population 311402 Kota Tegal 2012-03-24/day")
}

// TestOnlyNoted holds that "sudah tercatat" behind those who lack something is not sure to tell who has it.
func TestOnlyNoted(t *testing.T) {
	const lacking = "PALOPO - Di Kota Palopo 41 persen balita belum memiliki akta kelahiran. "
	check(t, read(t, "2024-10-17", "Dukcapil", lacking+"Sementara pada 2022 sudah tercatat 38 persen."), "birth_cert_rate 38 Kota Palopo 2022-12-31/year ?")
	check(t, read(t, "2024-10-17", "Dukcapil", lacking+"Yang sudah tercatat 59 persen."), "birth_cert_rate 59 Kota Palopo 2024-10-17/day")
}

// TestThoseThere holds that those recorded of the obliged of a kecamatan told right before are of it, and
// so are those its secretary tells of.
func TestThoseThere(t *testing.T) {
	const obliged = "BOJONEGORO - Perekaman KTP-el di Kabupaten Bojonegoro berakhir. Di Kecamatan Kalitidu wajib KTP 31.210 jiwa."
	const there, day = "Kecamatan Kalitidu", " 2013-01-10/day"
	check(t, read(t, "2013-01-10", "Dukcapil", obliged, "Namun, yang merekam hanya 28.140 jiwa. \"Yang tidak ikut 3.070 jiwa,\" ujar Sekretaris Kecamatan Kalitidu."),
		"wajib_ktp 31210 "+there+day, "ktp_el_recorded 28140 "+there+day, "ktp_el_unrecorded 3070 "+there+day)
	check(t, read(t, "2013-01-10", "Dukcapil", obliged, "Yang merekam se-Kabupaten Bojonegoro 912.310 jiwa."),
		"wajib_ktp 31210 "+there+day, "ktp_el_recorded 912310 Kabupaten Bojonegoro"+day)
}
