package transform_test

import "testing"

// TestRegionVoters holds that the voters of regional elections are not the nation's people, whom
// the same article may tell of.
func TestRegionVoters(t *testing.T) {
	const day, lead = "2024-11-20", "JAKARTA - Dirjen Dukcapil Kementerian Dalam Negeri memaparkan perekaman KTP-el menjelang Pilkada Serentak 2024."
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"voters of the election", "\"Sebanyak 98,42 persen pemilih dalam Pilkada sudah merekam KTP-el,\" katanya, Rabu (20/11).", nil},
		{"listed voters", "\"Jumlah pemilih dalam DPT yang belum merekam KTP-el 1.104.217 jiwa, sedangkan yang sudah merekam 98.205.316 jiwa,\" katanya, Rabu (20/11).",
			[]string{"ktp_el_unrecorded 1.104217e+06 Indonesia 2024-11-20/day ?", "ktp_el_recorded 9.8205316e+07 Indonesia 2024-11-20/day ?"}},
		{"so many regions", "Sampai 19 November 2024 perekaman KTP-el di 261 kabupaten/kota sudah mencapai 98.205.316 jiwa.", []string{"ktp_el_recorded 9.8205316e+07 Indonesia 2024-11-19/day ?"}},
		{"all who are obliged", "\"Dari 205.112.430 jiwa wajib KTP, yang sudah merekam KTP-el 201.417.208 jiwa,\" katanya, Rabu (20/11).",
			[]string{"wajib_ktp 2.0511243e+08 Indonesia 2024-11-20/day", "ktp_el_recorded 2.01417208e+08 Indonesia 2024-11-20/day"}},
		{"the nation", "\"Secara nasional perekaman KTP-el sudah 98,2 persen,\" katanya, Rabu (20/11).", []string{"ktp_el_recording_rate 98.2 Indonesia 2024-11-20/day"}},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, day, "Perekaman KTP-el Jelang Pilkada", lead, c.text), c.want...) })
	}
	check(t, read(t, day, "Perekaman KTP-el Jepara", "JEPARA - Jelang Pilkada, 3.117 warga Kabupaten Jepara belum merekam KTP-el."), "ktp_el_unrecorded 3117 Kabupaten Jepara 2024-11-20/day")
}
