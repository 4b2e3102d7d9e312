package transform_test

import "testing"

// TestOwnsOther holds that those who own what no document is are none of its holders, nor do
// the figures behind go on from them.
func TestOwnsOther(t *testing.T) {
	const at = " Kabupaten Sigi 2025-10-22/day"
	text := []string{"Yang sudah mengaktifkan IKD 13.208 jiwa dari 189.226 wajib KTP.", "Jaringan jadi kendala. Baru 190 yang punya sinyal.",
		"Capaian tertinggi di Kecamatan Marawola 3.410 jiwa."}
	for _, g := range read(t, "2025-10-22", "IKD Sigi", text...) {
		if g != "ikd_activated 13208"+at && g != "wajib_ktp 189226"+at && g != "ikd_activated 3410 Kecamatan Marawola 2025-10-22/day" {
			t.Errorf("read %s", g)
		}
	}
	check(t, read(t, "2025-10-22", "KTP Sigi", "Soal KTP-el di Sigi, yang sudah memiliki 172.410 jiwa."), "ktp_el_held 172410"+at)
}

// TestMostlyThose holds that what most of those told before are is no count of its own.
func TestMostlyThose(t *testing.T) {
	const at = " Kabupaten Sigi 2025-10-22/day"
	check(t, read(t, "2025-10-22", "KTP Sigi", "Dari 153.204 wajib KTP masih ada 1.379 yang belum merekam. Yang 1.379 ini kebanyakan pemilih pemula."),
		"wajib_ktp 153204"+at, "ktp_el_unrecorded 1379"+at)
}
