package transform_test

import "testing"

// TestOwnQuote holds that those who must hold a card, and those who must still be won, are of
// the day of whoever tells them in words of his own behind the data, and so are people told
// only as the reason why the data counted few; what the data's own figures add up to is theirs.
func TestOwnQuote(t *testing.T) {
	const data = "POSO - Hingga akhir Februari 2025 warga Kabupaten Poso yang mengaktifkan IKD tercatat 9.214 orang."
	const active = "ikd_activated 9214 Kabupaten Poso 2025-02-28/month"
	for _, c := range []struct {
		name       string
		text, want []string
	}{
		{"with those left", []string{data, `"Wajib KTP kita 182.310 jiwa, berarti masih ada 45.479 orang yang harus kami aktifkan," kata Kepala Disdukcapil Poso, Rabu (5/3).`},
			[]string{active, "wajib_ktp 182310 Kabupaten Poso 2025-03-05/day", "ikd_remaining 45479 Kabupaten Poso 2025-03-05/day"}},
		{"what is left of a target", []string{data, "Sedangkan yang diminta pusat 30 persen, atau 54.693 orang.", `"Jadi kita masih harus mengaktivasi 45.479 orang lagi," kata Kepala Disdukcapil Poso, Rabu (5/3).`},
			[]string{active, "ikd_target_rate 30 Kabupaten Poso 2025-03-05/day", "ikd_target 54693 Kabupaten Poso 2025-03-05/day", "ikd_remaining 45479 Kabupaten Poso 2025-03-05/day"}},
		{"what is left of a target, in words given as his", []string{data, "Kepala Disdukcapil Poso, Rabu (5/3), mengaku, untuk capai target 30 persen dinas masih harus mengaktivasi 45.479 orang lagi."},
			[]string{active, "ikd_target_rate 30 Kabupaten Poso 2025-03-05/day", "ikd_remaining 45479 Kabupaten Poso 2025-03-05/day"}},
		{"what adds up with the data", []string{
			"POSO - Hingga akhir Februari 2025 warga Kabupaten Poso yang sudah merekam KTP-el tercatat 178.214 orang.",
			`"Dari wajib KTP kita 182.310 jiwa, tinggal 4.096 orang lagi yang mesti direkam," kata Kepala Disdukcapil Poso, Rabu (5/3).`,
		}, []string{"ktp_el_recorded 178214 Kabupaten Poso 2025-02-28/month", "wajib_ktp 182310 Kabupaten Poso 2025-02-28/month", "ktp_el_unrecorded 4096 Kabupaten Poso 2025-02-28/month"}},
		{"a reason", []string{data + " Jumlah itu masih kecil lantaran wajib KTP di Poso mencapai 182.310 jiwa.", `"Kita kejar terus," kata Kepala Disdukcapil Poso, Rabu (5/3).`},
			[]string{active, "wajib_ktp 182310 Kabupaten Poso 2025-03-05/day"}},
		{"some of those told before", []string{
			"POSO - Wajib KTP Kabupaten Poso hingga akhir Februari 2025 tercatat 182.310 jiwa.",
			`"Dari jumlah itu, 178.214 sudah merekam, 4.096 belum," kata Kepala Disdukcapil Poso, Rabu (5/3).`,
		}, []string{"wajib_ktp 182310 Kabupaten Poso 2025-02-28/month", "ktp_el_recorded 178214 Kabupaten Poso 2025-02-28/month", "ktp_el_unrecorded 4096 Kabupaten Poso 2025-02-28/month"}},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2025-03-06", "Adminduk Kabupaten Poso", c.text...), c.want...) })
	}
}
