package transform_test

import "testing"

// TestGoneOn holds that a year in which something began or the office went somewhere
// is not the date of the figures told behind it.
func TestGoneOn(t *testing.T) {
	const now, then = "ktp_el_recording_rate 98.41 Kota Palopo 2025-03-11/day", "ktp_el_recording_rate 98.41 Kota Palopo 2024-12-31/year"
	for _, c := range []struct {
		name, before, want string
	}{
		{"since a year", "Layanan keliling dari tahun 2024 sudah berjalan.", now},
		{"where the office went", "Pada 2024 kami turun ke semua kelurahan untuk perekaman.", now},
		{"what was bought", "Mobil layanan itu dibeli tahun 2024.", now},
		{"who was visited", "Tahun 2024 lalu petugas mendatangi 20 SMA.", now},
		{"how far it came", "Tahun 2024 perekaman di kota ini melampaui target nasional.", then},
		{"what was done", "Tahun 2024 Disdukcapil merampungkan perekaman hampir semua warga.", then},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2025-03-11", "Dukcapil", "PALOPO - "+c.before, "Yang sudah merekam KTP-el di Kota Palopo 98,41 persen."), c.want)
		})
	}
	t.Run("set apart by commas", func(t *testing.T) {
		check(t, read(t, "2025-03-11", "Dukcapil", "PALOPO - Disdukcapil Kota Palopo, dari tahun 2014, telah menyelesaikan 121.430 perekaman KTP-el."), "ktp_el_recorded 121430 Kota Palopo 2025-03-11/day")
	})
	t.Run("behind a figure", func(t *testing.T) {
		check(t, read(t, "2025-03-11", "Dukcapil", "PALOPO - Perekaman KTP-el di Kota Palopo 98,41 persen, dari 2024 layanan keliling berjalan.", "Yang belum merekam masih 2.107 jiwa."),
			now, "ktp_el_unrecorded 2107 Kota Palopo 2025-03-11/day")
	})
}
