package transform_test

import "testing"

// TestAwaitedDays holds that a weekday on which something comes, or is yet to come, is not
// the day of what the page tells.
func TestAwaitedDays(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"a visit to come", "Pengguna IKD di Kabupaten Poso 9.200 orang. Layanan jemput bola akan digelar Kamis di balai desa.", "ikd_activated 9200 Kabupaten Poso 2024-12-03/day"},
		{"cards to come", "Permohonan blangko KTP-el sudah disetujui dan akan dikirim Jumat. Pengguna IKD di Kabupaten Poso 9.200 orang.", "ikd_activated 9200 Kabupaten Poso 2024-12-03/day"},
		{"cards that came", "Blangko KTP-el baru tiba Jumat. Pengguna IKD di Kabupaten Poso 9.200 orang.", "ikd_activated 9200 Kabupaten Poso 2024-12-03/day"},
		{"a speaker's day", "Pengguna IKD di Kabupaten Poso 9.200 orang, kata kepala dinas di Poso, Jumat.", "ikd_activated 9200 Kabupaten Poso 2024-11-29/day"},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-12-03", "Layanan Adminduk Kabupaten Poso", c.text), c.want)
		})
	}
}
