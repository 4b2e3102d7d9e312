package transform_test

import "testing"

// TestBracketParts doubts those recorded, told with a share in brackets, and those not recorded
// as a part of the people where the text tells of first-time holders.
func TestBracketParts(t *testing.T) {
	const lead = "BANJAR - Pemilih pemula di Kabupaten Banjar 9.413 orang, dengan rincian "
	check(t, read(t, "2023-10-05", "Perekaman KTP-el", lead+"6.112 orang (64,93%) sudah melakukan perekaman, dan 3.301 orang belum merekam."),
		"first_time_ktp 9413 Kabupaten Banjar 2023-10-05/day", "ktp_el_recorded 6112 Kabupaten Banjar 2023-10-05/day ?",
		"ktp_el_recording_rate 64.93 Kabupaten Banjar 2023-10-05/day ?", "ktp_el_unrecorded 3301 Kabupaten Banjar 2023-10-05/day ?")
}

// TestThoseOfAge doubts those who just came of age, with whom a sentence opens, as a part of the
// people, and not all who are of age.
func TestThoseOfAge(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Anak usia 17 tahun di Kabupaten Banjar yang belum rekam KTP sebanyak 12.300 orang.", "ktp_el_unrecorded 12300 Kabupaten Banjar 2023-10-05/day ?"},
		{"Sekarang remaja yang baru umur 17 tahun tapi belum merekam KTP, sebanyak 12.300 orang.", "ktp_el_unrecorded 12300 Kabupaten Banjar 2023-10-05/day ?"},
		{"Penduduk usia 17 tahun ke atas di Kabupaten Banjar yang belum rekam KTP sebanyak 12.300 orang.", "ktp_el_unrecorded 12300 Kabupaten Banjar 2023-10-05/day"},
	} {
		t.Run(c.text, func(t *testing.T) {
			check(t, read(t, "2023-10-05", "Perekaman KTP", "BANJAR - Disdukcapil Kabupaten Banjar memberi penjelasan. "+c.text), c.want)
		})
	}
}

// TestAgesWithDash reads an age printed with a dash as one with a hyphen.
func TestAgesWithDash(t *testing.T) {
	check(t, read(t, "2023-10-05", "KIA di Banjar", "BANJAR - Kepemilikan KIA di Kabupaten Banjar 51,2 persen dari 170.300 penduduk usia 0–17 tahun."),
		"kia_rate 51.2 Kabupaten Banjar 2023-10-05/day", "child_population 170300 Kabupaten Banjar 2023-10-05/day")
}

// TestBelowTargetOnce takes no target from the word of one that was missed before, in a clause of
// its own.
func TestBelowTargetOnce(t *testing.T) {
	const lead = "BANJAR - Disdukcapil Kabupaten Banjar memberi penjelasan tentang akta kelahiran anak. "
	for _, c := range []struct{ text, want string }{
		{"Cakupan akta kelahiran tahun lalu di bawah target, namun sekarang naik menjadi 91,3 persen.", "birth_cert_rate 91.3 Kabupaten Banjar 2023-10-05/day"},
		{"Dulu cakupan akta kelahiran di bawah target, tapi akhirnya bisa naik sampai 91,3 persen.", "birth_cert_rate 91.3 Kabupaten Banjar 2023-10-05/day"},
		{"Cakupan akta kelahiran masih di bawah target 91,3 persen.", "birth_cert_target_rate 91.3 Kabupaten Banjar 2023-10-05/day"},
	} {
		t.Run(c.text, func(t *testing.T) { check(t, read(t, "2023-10-05", "Akta kelahiran", lead+c.text), c.want) })
	}
}
