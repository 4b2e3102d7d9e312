package indicator

import "testing"

// TestHandedOut holds finished cards apart from people recorded and from blank cards.
func TestHandedOut(t *testing.T) {
	check(t, []readTest{
		{"given out", "Yang direkam datanya baru 185.857 jiwa. Adapun e-KTP yang sudah didistribusikan mencapai 97.030 jiwa.", []string{"185.857 ktp_el_recorded", "97.030 (no_indicator)"}},
		{"their distribution", "Yang direkam datanya 185.857 jiwa. Distribusi e-KTP mencapai 97.030 jiwa.", []string{"185.857 ktp_el_recorded", "97.030 (no_indicator)"}},
		{"of cards told before", "Perekaman KTP-el berjalan. Yang sudah dibagikan 97.030 jiwa.", []string{"97.030 (no_indicator)"}},
		{"sent by the centre", "Jumlah e-KTP warga Bitung yang telah dikirim dari pusat sebanyak 83.000 e-KTP.", []string{"83.000 (no_indicator)"}},
		{"blank ones sent", "Blangko e-KTP yang telah dikirim dari pusat ke Bitung 8.000 keping.", []string{"8.000 blangko_received"}},
		{"blank ones given out", "Blangko KTP-el menipis. KTP-el yang didistribusikan pusat baru 8.000 keping blangko.", []string{"8.000 blangko_received"}},
		{"data given", "Pemilih pemula di Sangihe yang wajib KTP-el 5.200 jiwa. Data itu dibagikan kepala dinas. Berikut pembagiannya: Tahuna 3.120 jiwa.", []string{"5.200 first_time_ktp", "3.120 first_time_ktp"}},
		{"printed and given out", "Hingga Juli kami mencetak 9.100 keping KTP-el dan sudah didistribusikan.", []string{"9.100 ktp_el_printed"}},
	})
}
