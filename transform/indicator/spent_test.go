package indicator

import "testing"

// TestSpent holds cards that are said to have been used or spoilt, which are neither those
// that came nor those printed.
func TestSpent(t *testing.T) {
	check(t, []readTest{
		{"used when they came", "Blangko sudah tiba di Blora. Begitu datang, 940 keping langsung dipakai untuk antrean.", []string{"940 (used)"}},
		{"got to be used", "Kami dapat blangko 940 keping langsung dipakai untuk antrean.", []string{"940 blangko_received"}},
		{"fit for use", "Blangko yang datang 940 keping siap dipakai.", []string{"940 blangko_received"}},
		{"to be used", "Blangko yang datang 940 keping untuk dipakai bulan ini.", []string{"940 blangko_received"}},
		{"told by itself", "Blangko yang datang 940 keping, langsung dipakai.", []string{"940 blangko_received"}},
		{"spoilt in the printing", "Selama Mei KTP-el yang dicetak 2.310 keping, rusak saat dicetak 31 keping.", []string{"2.310 ktp_el_printed", "31 (used)"}},
		{"spoilt in the course of it", "Selama Mei KTP-el yang dicetak 2.310 keping dan yang rusak dalam pencetakan 31 keping.", []string{"2.310 ktp_el_printed", "31 (used)"}},
		{"printed because they were spoilt", "Selama Mei KTP-el karena rusak dicetak 310 keping.", []string{"310 ktp_el_printed"}},
		{"printed again", "Selama Mei KTP-el yang rusak dicetak ulang 310 keping.", []string{"310 ktp_el_printed"}},
		{"used before more came", "Dispendukcapil menerima 30.000 blangko KTP-el. Kemarin yang 10.000, baru terpakai 5.200 ditambahi blangko baru.", []string{"30.000 blangko_received", "10.000 blangko_received", "5.200 (used)"}},
	})
}

// TestDoneButNot holds those who are named by what they have done and told of because of
// what they have not.
func TestDoneButNot(t *testing.T) {
	check(t, []readTest{
		{"a share", "Sekitar 91 persen warga Blora yang KTP-elnya sudah direkam belum memasang aplikasi itu.", []string{"91 (part)"}},
		{"a count", "Ada 41.320 warga Blora yang sudah merekam KTP-el itu belum mengunduh aplikasinya.", []string{"41.320 (part)"}},
		{"who hold a card", "Sebanyak 91 persen penduduk yang sudah punya KTP-el belum tertarik.", []string{"91 (part)"}},
		{"not all", "Sebanyak 91 persen warga yang sudah merekam KTP-el.", []string{"91 ktp_el_recording_rate"}},
		{"in another clause", "Sebanyak 91 persen warga yang sudah merekam KTP-el, belum tuntas.", []string{"91 ktp_el_recording_rate"}},
		{"behind the figure only", "Warga yang sudah merekam KTP-el 91 persen, belum memuaskan.", []string{"91 ktp_el_recording_rate"}},
	})
}

// TestFarOff holds what something is said to be far from, which nobody has reached.
func TestFarOff(t *testing.T) {
	check(t, []readTest{
		{"a share", "Aktivasi IKD di Blora masih jauh dari 30 persen.", []string{"30 (supposed)"}},
		{"behind the level", "Aktivasi IKD di Blora 2,49 persen. Memang masih jauh untuk sampai ke angka 30 persen.", []string{"2,49 ikd_activation_rate", "30 (supposed)"}},
		{"a count", "Pengguna IKD di Blora masih jauh dari 61.200 orang.", []string{"61.200 (supposed)"}},
		{"what is asked for", "Aktivasi IKD di Blora masih jauh dari 30 persen yang diminta pusat.", []string{"30 ikd_target_rate"}},
		{"a target", "Aktivasi IKD di Blora 2,49 persen, masih jauh dari target 30 persen.", []string{"2,49 ikd_activation_rate", "30 ikd_target_rate"}},
		{"of a place far off", "Di desa yang jauh dari kota 1.204 warga sudah mengaktifkan IKD.", []string{"1.204 ikd_activated for village"}},
	})
}

// TestWouldContent holds shares that somebody would be content with and those he has reached.
func TestWouldContent(t *testing.T) {
	const level = "Aktivasi IKD di Blora 1,9 persen, targetnya 30 persen. "
	check(t, []readTest{
		{"coming true", level + "Tahun ini 8 persen tercapai sudah syukur.", []string{"1,9 ikd_activation_rate", "30 ikd_target_rate", "8 ikd_target_rate"}},
		{"who is content", level + "Nanti 8 persen tercapai saja kami sudah bersyukur.", []string{"1,9 ikd_activation_rate", "30 ikd_target_rate", "8 ikd_target_rate"}},
		{"reached", "Alhamdulillah aktivasi IKD di Blora sudah 8 persen tercapai, kami bersyukur.", []string{"8 ikd_activation_rate"}},
	})
}
