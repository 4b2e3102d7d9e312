package indicator

import "testing"

// TestVillages holds which figures are those of a village.
func TestVillages(t *testing.T) {
	check(t, []readTest{
		{"a village at the end of a sentence", "Sebanyak 1.022 jiwa belum merekam KTP-el dan sedang disisir per kelurahan. Dinas membuka layanan.", []string{"1.022 ktp_el_unrecorded"}},
		{"in brackets behind its name", "Aktivasi IKD di Kelurahan Talang Ubi (1.593 orang) terbanyak.", []string{"1.593 ikd_activated for village"}},
		{"behind a word of the same", "Aktivasi IKD terbanyak di Kelurahan Amen, yakni 1.491 orang.", []string{"1.491 ikd_activated for village"}},
		{"a list of some", "Aktivasi IKD di beberapa kelurahan dirinci, yaitu Embong (1.633 orang), Amen (1.491 orang).", []string{"1.633 ikd_activated for village", "1.491 ikd_activated for village"}},
		{"work done in one", "Dalam layanan jemput bola di Desa Bente, dinas menerbitkan 87 akta kelahiran, 152 KIA dan 18 KK.", []string{"87 birth_cert_issued for village", "152 kia_issued for village", "18 (family_card)"}},
		{"told by its head", "\"Masih 91 orang yang belum rekam KTP-el,\" kata Kepala Desa Amen.", []string{"91 ktp_el_unrecorded for village"}},
		{"told by who was one", "\"Di kota ini 9.100 orang belum rekam KTP-el,\" kata mantan Lurah Amen.", []string{"9.100 ktp_el_unrecorded"}},
		{"a scope", "Dari 12 desa, aktivasi IKD mencapai 1.491 orang.", []string{"1.491 ikd_activated"}},
	})
}
