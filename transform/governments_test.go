package transform_test

import "testing"

// TestGovernments holds that the capital stands for its government where it asks or grants,
// but for its own province in news of it.
func TestGovernments(t *testing.T) {
	const done = "ikd_activated 14300 Kabupaten Sigi 2024-06-13/day"
	for _, c := range []struct{ name, text, want string }{
		{"asking", "Padahal Jakarta mematok 30 persen dari wajib KTP.", "ikd_target_rate 30 Kabupaten Sigi 2024-06-13/day"},
		{"being the one who asks", "Padahal yang diminta Jakarta 30 persen dari wajib KTP.", "ikd_target_rate 30 Kabupaten Sigi 2024-06-13/day"},
		{"the region itself", "Di Provinsi DKI Jakarta aktivasi IKD 30 persen dari wajib KTP.", "ikd_activation_rate 30 Provinsi Daerah Khusus Ibukota Jakarta 2024-06-13/day"},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-06-13", "IKD Sigi", "SIGI - Aktivasi IKD di Kabupaten Sigi 14.300 orang.", c.text), done, c.want)
		})
	}
	t.Run("urged only", func(t *testing.T) {
		check(t, read(t, "2024-06-13", "IKD Sigi", "SIGI - Layanan IKD dibuka di Kabupaten Sigi.", "Sebanyak 42.153 orang diminta mengaktifkan IKD."), "ikd_activated 42153 Kabupaten Sigi 2024-06-13/day ?")
	})
}
