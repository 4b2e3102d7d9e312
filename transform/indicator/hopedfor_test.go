package indicator

import "testing"

// TestHopedFor holds shares told of what somebody hopes for, and the little that is
// reached.
func TestHopedFor(t *testing.T) {
	check(t, []readTest{
		{"an achievement hoped for", "Aktivasi IKD digenjot. Harapannya sampai pengujung 2024 capaiannya bisa menyentuh 22 persen.", []string{"22 ikd_target_rate"}},
		{"to be broken through", "Aktivasi IKD digenjot. Ia berharap akhir tahun nanti realisasinya bisa tembus 18 persen.", []string{"18 ikd_target_rate"}},
		{"to be there by then", "Aktivasi IKD digenjot. Mudah-mudahan pada Desember capaiannya sudah 15 persen.", []string{"15 ikd_target_rate"}},
		{"of those told before", "Warga terus disurati, 30 persen di antaranya ditargetkan sudah aktivasi IKD tahun ini.", []string{"30 ikd_target_rate"}},
		{"of those named in front", "Warga yang telah merekam KTP-el, 20 persen di antaranya ditargetkan sudah aktivasi IKD tahun ini.", []string{"20 ikd_target_rate of ktp_el_recorded"}},
		{"of those counted before", "Yang sudah merekam KTP-el 81.430 jiwa. Baru 4,6 persen di antaranya mengaktifkan IKD.", []string{"81.430 ktp_el_recorded", "4,6 ikd_activation_rate of ktp_el_recorded"}},
		{"of them", "Wajib KTP 81.430 jiwa. Pusat menargetkan 25 persen dari mereka mengaktifkan IKD.", []string{"81.430 wajib_ktp", "25 ikd_target_rate of wajib_ktp"}},
		{"of those of the act itself", "Pengguna IKD terus naik, 12 persen di antaranya mengaktifkan IKD di kecamatan.", []string{"12 ikd_activation_rate"}},
		{"a part of the target hoped for", "Target aktivasi IKD 143.700 orang. Angka 12 persen dari target itu diharap bisa disentuh tahun ini.", []string{"143.700 ikd_target", "12 ikd_target_rate of ikd_target"}},
		{"a part of what was hoped for", "Aktivasi IKD baru 12 persen dari target yang diharapkan sudah tercapai.", []string{"12 ikd_activation_rate of ikd_target"}},
		{"may come true", "Aktivasi IKD digenjot. Ia tidak yakin 30 persen wajib KTP itu bisa terpenuhi tahun depan.", []string{"30 ikd_target_rate of wajib_ktp"}},
		{"got only later", "Aktivasi IKD baru 6,2 persen. \"Kalau begini, 25 persen itu nanti empat tahun lagi baru tercapai,\" candanya.", []string{"6,2 ikd_activation_rate", "25 ikd_target_rate"}},
		{"got a while ago", "Aktivasi IKD digenjot. \"Angka 12 persen itu baru tercapai kemarin,\" katanya.", []string{"12 ikd_activation_rate"}},
		{"a target again some sentences on", "Aktivasi IKD 11 persen dari target 30 persen. Yang sudah aktif 41.200 orang. Warga malas datang. Kata dia, 30 persen itu setara 112.400 orang sehingga PR-nya masih 71.200 orang.", []string{"11 ikd_activation_rate", "30 ikd_target_rate", "41.200 ikd_activated", "30 ikd_target_rate", "112.400 ikd_target", "71.200 ikd_remaining"}},
		{"could be reached", "Aktivasi IKD digenjot. Tahun lalu hanya 8 persen yang bisa dicapai.", []string{"8 ikd_activation_rate"}},
		{"what would do", "Target IKD tahun depan 30 persen. Dapat 30 persen saja sudah bagus.", []string{"30 ikd_target_rate", "30 (supposed)"}},
		{"what we would be glad of", "Aktivasi IKD 6 persen. \"Dapat 12 persen saja kita sudah syukur,\" katanya.", []string{"6 ikd_activation_rate", "12 (supposed)"}},
		{"what we would be glad of in a year", "Aktivasi IKD 6 persen. \"Bisa 12 persen saja tahun ini kita sudah senang,\" katanya.", []string{"6 ikd_activation_rate", "12 (supposed)"}},
		{"what we would be glad of, the year before", "Aktivasi IKD 6 persen. \"Tembus 12 persen tahun ini saja kami bersyukur,\" katanya.", []string{"6 ikd_activation_rate", "12 (supposed)"}},
		{"what we are glad to have", "Aktivasi IKD digenjot. \"Tahun ini dapat 12 persen, kami bersyukur,\" katanya.", []string{"12 ikd_activation_rate"}},
		{"what may be reached at best", "Target IKD tahun ini 93 ribu orang. \"Sampai Desember paling bisa 15 ribu,\" katanya.", []string{"93 ikd_target", "15 (supposed)"}},
		{"at best, of no target", "Pemakai IKD baru 11 ribu orang. Paling banter akhir tahun dapat 15 ribu.", []string{"11 ikd_activated", "15 (supposed)"}},
		{"from the side of another document", "Perekaman KTP-el 97,12 persen. Dari sisi IKD, kabupaten itu di urutan kedua dengan 8,9 persen.", []string{"97,12 ktp_el_recording_rate", "8,9 ikd_activation_rate"}},
		{"a share that a statistic is cited for", "Masyarakat mudah membuat KTP-el. Dari angka statistiknya yang melakukan perekaman sudah mencapai 96,4 persen.", []string{"96,4 ktp_el_recording_rate"}},
		{"a level of before beside a target that was passed", "Kepemilikan KIA 71 persen, melewati target nasional tahun 2024 yang dipatok 60 persen. Tahun lalu angkanya 63 persen.", []string{"71 kia_rate", "60 kia_target_rate", "63 kia_rate"}},
		{"what a place is urged to", "Cakupan KIA di Wajo 71 persen. Kecamatan Pitumpanua berada paling bawah dengan 42,6 persen dan diminta segera mengejar.", []string{"71 kia_rate", "42,6 kia_rate"}},
		{"what its head is urged to", "Cakupan KIA di Wajo 71 persen. Kecamatan Pitumpanua 42,6 persen dan camatnya didorong mengejar target.", []string{"71 kia_rate", "42,6 kia_rate"}},
		{"a target we are urged to", "KIA di Wajo ditargetkan 60 persen dan kita diminta mengejarnya.", []string{"60 kia_target_rate"}},
		{"one more of the residents", "Aktivasi IKD naik. Untuk tahun depan, sasarannya minimal 20 persen lagi dari penduduk yang merekam KTP-el.", []string{"20 ikd_target_rate of ktp_el_recorded"}},
		{"what a target lacks of the residents", "Aktivasi IKD naik. Targetnya tinggal 12 persen lagi dari wajib KTP.", []string{"12 (gap)"}},
		{"so much and no more", "Aktivasi IKD baru 6 persen saja, sudah dua tahun.", []string{"6 ikd_activation_rate"}},
		{"the reason of a hope", "Aktivasi IKD digenjot. Ia berharap warga segera datang karena capaiannya 6,4 persen.", []string{"6,4 ikd_activation_rate"}},
		{"trusted to come", "Aktivasi IKD digenjot. Ia optimistis akhir tahun bisa menembus 6.100 orang.", []string{"6.100 (supposed)"}},
		{"wished to be there", "Aktivasi IKD digenjot. Ia berharap akhir tahun sudah 6.100 orang.", []string{"6.100 (supposed)"}},
		{"trusted to reach what is set", "Aktivasi IKD digenjot. Ia optimistis target 6.100 orang tercapai akhir tahun.", []string{"6.100 ikd_target"}},
		{"the reason of a trust", "Aktivasi IKD digenjot. Ia optimistis karena sudah 6.100 orang.", []string{"6.100 ikd_activated"}},
		{"reckoned to be there at an election", "Perekaman KTP-el 87,2 persen. Estimasi kami, pas Pilkada sudah bisa 98 persen.", []string{"87,2 ktp_el_recording_rate", "98 (supposed)"}},
		{"wished to be there at an election", "Perekaman KTP-el 87,2 persen. Harapan kami saat Pemilu sudah 98 persen.", []string{"87,2 ktp_el_recording_rate", "98 (supposed)"}},
		{"at an election to come", "Perekaman KTP-el 87,2 persen. Pas Pilkada nanti sudah bisa 98 persen.", []string{"87,2 ktp_el_recording_rate", "98 (supposed)"}},
		{"reckoned by the end of the year", "Perekaman KTP-el 87,2 persen. Hitungan kami, akhir tahun sudah 98 persen.", []string{"87,2 ktp_el_recording_rate", "98 (supposed)"}},
		{"in front of an election", "Perekaman KTP-el digenjot. Menjelang Pilkada sudah 87,2 persen.", []string{"87,2 ktp_el_recording_rate"}},
		{"the reason of a wish before an election", "Perekaman KTP-el digenjot. Harapan kami sebelum Pemilu tuntas karena baru 87,2 persen.", []string{"87,2 ktp_el_recording_rate"}},
		{"by now, before an election", "Perekaman KTP-el digenjot. Kami optimistis tuntas sebelum Pilkada, saat ini sudah 87,2 persen.", []string{"87,2 ktp_el_recording_rate"}},
		{"so little of it", "Aktivasi IKD digenjot. Ia berharap capaian yang baru 6,4 persen itu diperbaiki.", []string{"6,4 ikd_activation_rate"}},
	})
}
