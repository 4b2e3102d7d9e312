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

// TestFinished holds cards that are made, or came to an office, apart from people recorded and
// from people who hold one.
func TestFinished(t *testing.T) {
	check(t, []readTest{
		{"ready", "Perekaman e-KTP di Ngawi sudah 612.400 orang. KTP yang sudah jadi 140.218 buah.", []string{"612.400 ktp_el_recorded", "140.218 (no_indicator)"}},
		{"arrived", "Perekaman e-KTP di Ngawi sudah 88 persen. Kini sekitar 70 persen fisik e-KTP tiba dari Jakarta.", []string{"88 ktp_el_recording_rate", "70 (no_indicator)"}},
		{"received by the office", "Pihaknya sudah menerima e-KTP sebanyak 140 ribu jiwa, namun belum dibagikan.", []string{"140 (backlog)"}},
		{"a share of them received", "Kami baru menerima 81 persen e-KTP.", []string{"81 (backlog)"}},
		{"received by people", "Warga kami yang sudah menerima e-KTP 140 ribu jiwa.", []string{"140 ktp_el_held"}},
		{"handing out", "Pembagian e-KTP sudah 97 persen dari 412 ribu warga yang telah melakukan perekaman.", []string{"97 (no_indicator)", "412 ktp_el_recorded"}},
		{"more than one card", "Ditemukan 14 ribu orang yang memiliki KTP ganda.", []string{"14 (other_document)"}},
		{"obliged who become users", "Wajib KTP yang jadi target 212.300 jiwa.", []string{"212.300 wajib_ktp"}},
		{"ready ones in a list", "Yang sudah merekam 19.076 dan KTP yang sudah jadi sebanyak 15.614.", []string{"19.076 ktp_el_recorded", "15.614 (no_indicator)"}},
		{"in a sweep", "Dari penyisiran itu 12.408 warga sudah merekam e-KTP.", []string{"12.408 ktp_el_recorded for event"}},
	})
}
