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
		{"told by a clerk of it", "Menurut seorang petugas kelurahan tersebut, yang belum rekam KTP-el masih 91 orang.", []string{"91 ktp_el_unrecorded for village"}},
		{"told by who was one", "\"Di kota ini 9.100 orang belum rekam KTP-el,\" kata mantan Lurah Amen.", []string{"9.100 ktp_el_unrecorded"}},
		{"the subject behind a date", "Per Senin (12/8), Kelurahan Amen Kecamatan Curup sudah mencapai 61 persen, yakni 402 jiwa yang aktivasi IKD, sedangkan target IKD 660 jiwa. Wajib KTP-nya 1.910 jiwa.",
			[]string{"61 ikd_activation_rate for village", "402 ikd_activated for village", "660 ikd_target for village", "1.910 wajib_ktp for village"}},
		{"that village", "Desa Bente mencatat 402 warga sudah memiliki IKD. Wajib KTP sebanyak 1.910 jiwa, dan desa itu urutan keenam.", []string{"402 ikd_activated for village", "1.910 wajib_ktp for village"}},
		{"where it stands among others", "Di Desa Bente sudah 402 warga aktivasi IKD. Dengan wajib KTP 1.910 jiwa, menempati urutan ke-6 dari 14 desa.", []string{"402 ikd_activated for village", "1.910 wajib_ktp for village"}},
		{"the regency it lies in", "Desa Bente mencatat 402 warga sudah aktivasi IKD, sementara se-Kabupaten Morowali 21.300 warga sudah aktivasi IKD.", []string{"402 ikd_activated for village", "21.300 ikd_activated"}},
		{"all again", "Desa Bente mencatat 402 warga sudah aktivasi IKD. Secara keseluruhan sudah 21.300 warga aktivasi IKD.", []string{"402 ikd_activated for village", "21.300 ikd_activated"}},
		{"given as an example", "Perekaman KTP-el masih rendah. Contohnya di Desa Bente. Yang belum merekam KTP-el 1.204 jiwa.", []string{"1.204 ktp_el_unrecorded for village"}},
		{"where it is done", "Perekaman KTP-el dilayani di Desa Bente. Yang belum merekam KTP-el 1.204 jiwa.", []string{"1.204 ktp_el_unrecorded"}},
		{"a scope", "Dari 12 desa, aktivasi IKD mencapai 1.491 orang.", []string{"1.491 ikd_activated"}},
	})
}
