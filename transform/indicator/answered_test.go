package indicator

import "testing"

// TestAnswers holds counts that only say how many those are of whom the sentence before
// told without a number.
func TestAnswers(t *testing.T) {
	check(t, []readTest{
		{"those there are", "Masih banyak warga Alor yang belum merekam KTP-el. Ada 9.214 orang.", []string{"9.214 ktp_el_unrecorded"}},
		{"what somebody says of them", "Aktivasi IKD di Alor masih rendah. \"Dua ribu tiga ratus orang saja,\" katanya.", []string{"Dua ribu tiga ratus ikd_activated"}},
		{"people named for themselves", "Pemilih pemula menjadi perhatian dinas. \"Kita data ada 3.415 orang,\" katanya.", []string{"3.415 first_time_ktp"}},
		{"cards that run out", "Blangko KTP di Alor menipis. \"Cuma 750,\" katanya.", []string{"750 blangko_stock"}},
		{"those who have it, past those who must", "Masih ada 20.118 anak yang belum dibuatkan KIA. Padahal anak wajib KIA 61.509. Baru 41.391 yang sudah.", []string{"20.118 (no_indicator)", "61.509 child_population", "41.391 kia_issued"}},
	})
}

// TestStillInStore holds blank cards that are left of those received or used.
func TestStillInStore(t *testing.T) {
	check(t, []readTest{
		{"still there of those sent", "Dari 9.000 keping blangko yang dialokasikan pusat, kini yang masih ada hanya 410 keping.", []string{"9.000 blangko_received", "410 blangko_stock"}},
		{"left of those used for a card", "Blangko yang datang 3.000 keping. Dari jumlah itu, 1.800 keping terpakai untuk mencetak KTP warga yang menunggu, sehingga yang tersisa 1.200 keping.", []string{"3.000 blangko_received", "1.800 (used)", "1.200 blangko_stock"}},
		{"got, and used since", "Blangko di Rote tinggal 200 keping. Kemarin dapat 1.000, sudah dipakai.", []string{"200 blangko_stock", "1.000 blangko_received"}},
		{"left of those sent, less those printed", "Blangko datang 1.000 keping. Dari jumlah itu 640 sudah tercetak untuk warga yang antre. Jadi sisanya cuma 360.", []string{"1.000 blangko_received", "640 ktp_el_printed", "360 blangko_stock"}},
		{"asked for by letter", "Sisa blangko di Rote 1.100 lembar. Dinas bersurat ke Ditjen Dukcapil agar diberi 6.000 lembar lagi.", []string{"1.100 blangko_stock", "6.000 blangko_requested"}},
		{"a backlog that was printed", "Blangko di Rote 1.100 lembar. Tunggakan cetak sebanyak 2.760 langsung diselesaikan.", []string{"1.100 blangko_stock", "2.760 (backlog)"}},
		{"in a place of the office", "Blangko di Rote 8.640 keping. Sudah terpakai 1.500, jadi di lemari sekarang 7.140.", []string{"8.640 blangko_stock", "1.500 (used)", "7.140 blangko_stock"}},
		{"come in, and gone out printed", "Blangko KTP-el yang masuk ke dinas 6.000 keping, yang keluar alias tercetak 5.412 keping.", []string{"6.000 blangko_received", "5.412 ktp_el_printed"}},
		{"got of those asked for", "Juni lalu kami kebagian 3.500 blangko setelah mengusul 5.000.", []string{"3.500 blangko_received", "5.000 blangko_requested"}},
	})
}

// TestWholeBehindForm holds a whole in front of its part that a word of another form opens,
// and a share that spells out a fraction.
func TestWholeBehindForm(t *testing.T) {
	check(t, []readTest{
		{"a whole, not the share in people", "Progres perekaman KTP-el 86,4 persen, artinya dari 94.115 wajib KTP sudah 81.315 direkam.", []string{"86,4 ktp_el_recording_rate of wajib_ktp", "94.115 wajib_ktp", "81.315 ktp_el_recorded"}},
		{"a fraction spelled out", "Anak usia 0-17 tahun ada 56.110 orang, separuh lebih (54,2 persen) sudah dicetakkan KIA.", []string{"56.110 child_population", "54,2 kia_rate of child_population"}},
		{"the share of a count", "Anak yang memiliki KIA ada 30.410 orang, naik (54,2 persen).", []string{"30.410 kia_issued", "54,2 kia_rate"}},
		{"people served", "Tercatat 376 warga terlayani: 122 cetak KTP-el, 88 KIA.", []string{"376 (applicants)", "122 (applicants)", "88 (applicants)"}},
	})
}

// TestListsAndContrasts holds lists whose heading ends in a full stop, and clauses set against
// a target.
func TestListsAndContrasts(t *testing.T) {
	check(t, []readTest{
		{"as follows", "Warga yang belum merekam KTP-el per kecamatan adalah sebagai berikut. Kalabahi 1.412, Mataru 803, Pureman 790.", []string{"1.412 ktp_el_unrecorded", "803 ktp_el_unrecorded", "790 ktp_el_unrecorded"}},
		{"how far we still are", "Target nasional perekaman KTP-el 99,4 persen, sementara kami masih berkutat di 95,07 persen.", []string{"99,4 ktp_el_recording_target_rate", "95,07 ktp_el_recording_rate"}},
		{"how far we are without a contrast", "Target nasional perekaman KTP-el 99,4 persen, kami masih di 95,07 persen.", []string{"99,4 ktp_el_recording_target_rate", "95,07 ktp_el_recording_rate"}},
		{"what a region reaches", "Target nasional KIA 60 persen dan Kabupaten Rote Ndao mencapai 41,6 persen.", []string{"60 kia_target_rate", "41,6 kia_rate"}},
		{"what the speaker's reaches", "Target KIA 50 persen dan kita 47 persen.", []string{"50 kia_target_rate", "47 kia_rate"}},
		{"what a region is to reach", "Target nasional KIA 60 persen, Kabupaten Rote Ndao harus mencapai 65 persen.", []string{"60 kia_target_rate", "65 kia_target_rate"}},
		{"how far a region is", "Target IKD 25 persen, sementara Kabupaten Rote Ndao berada di angka 6,13 persen.", []string{"25 ikd_target_rate", "6,13 ikd_activation_rate"}},
		{"a target that is still so high", "Target IKD tahun lalu 25 persen, tahun ini masih 30 persen.", []string{"25 ikd_target_rate", "30 ikd_target_rate"}},
		{"above the target", "Kepemilikan akta kelahiran anak 96,6 persen. Ini sudah melebihi target nasional.", []string{"96,6 birth_cert_rate of child_population"}},
		{"not by all, only so many", "Warga Rote belum semuanya merekam KTP-el, baru 91.300 orang.", []string{"91.300 ktp_el_recorded"}},
		{"not by all, so many left", "Warga Rote belum semuanya merekam KTP-el, masih ada 9.300 orang lagi.", []string{"9.300 ktp_el_unrecorded"}},
		{"what people turn into", "Sebanyak 2.312 warga menjadi pemilih pemula tahun depan.", []string{"2.312 first_time_ktp"}},
		{"first-time voters", "Sebanyak 2.312 warga dipastikan jadi pemilih baru pada Pilkada mendatang.", []string{"2.312 first_time_ktp"}},
		{"new first-time holders", "Dinas memprediksi ada tambahan 2.100 wajib KTP pemula sampai November.", []string{"2.100 first_time_ktp"}},
	})
}

// TestVoters holds those not recorded who are only called voters.
func TestVoters(t *testing.T) {
	check(t, []readTest{
		{"counted behind those told", "Dinas mendata pemilih yang belum melakukan perekaman KTP-el. Total ada 1.114 pemilih.", []string{"1.114 ktp_el_unrecorded"}},
		{"a list of them", "Pemilih yang belum merekam KTP-el 1.339 orang.\nBerikut rinciannya :\nKecamatan Maba : 627 Pemilih\nKecamatan Wasile : 712 Pemilih", []string{"1.339 ktp_el_unrecorded", "627 ktp_el_unrecorded", "712 ktp_el_unrecorded"}},
		{"of the election office", "KPU Maluku menetapkan 91.300 pemilih dalam DPT. Pemilih yang belum merekam KTP-el 1.114 pemilih.", []string{"91.300 (other_agency)", "1.114 (other_agency)"}},
		{"plenty of cards", "Blangko di Rote melimpah: 13.500 keping.", []string{"13.500 blangko_stock"}},
		{"about to turn 17", "Masih ada 4.900 warga yang bakal 17 tahun sampai Desember.", []string{"4.900 first_time_ktp"}},
	})
}

// TestLeftAndPassedOn holds what is left, what is told in full, documents issued one by
// one, and data that another office passes on.
func TestLeftAndPassedOn(t *testing.T) {
	check(t, []readTest{
		{"in full behind a round number", "Peminat IKD masih sedikit. Baru 6 ribu sekian dari 191 ribu wajib KTP. \"Tepatnya 6.318,\" katanya.", []string{"6 ikd_activated", "191 wajib_ktp", "6.318 ikd_activated"}},
		{"documents issued", "Dinas melayani penerbitan 58.204 dokumen selama 2024. Rinciannya KTP-el 15.022 keping, KIA 9.133 keping, KK 19.877 lembar, akta kelahiran 7.430 lembar.", []string{"15.022 ktp_el_printed", "9.133 kia_issued", "19.877 (family_card)", "7.430 birth_cert_issued"}},
		{"there are only so many", "Rote butuh 9.000 keping blangko. Yang ada baru 2.700.", []string{"9.000 (need)", "2.700 blangko_stock"}},
		{"data of the population office", "Mengutip data Disdukcapil setempat, Bawaslu Rote menyebut 5.814 warga belum merekam KTP-el.", []string{"5.814 ktp_el_unrecorded"}},
		{"data of the other office", "Mengutip data KPU, Bawaslu menyebut 5.814 warga belum merekam KTP-el.", []string{"5.814 (other_agency)"}},
		{"lent by another office", "Blangko di Rote habis. Kami minta ke provinsi, dipinjami 200 keping.", []string{"200 blangko_received"}},
	})
}

// TestDocumentsInARow holds lists of documents and of months whose verb stands before them.
func TestDocumentsInARow(t *testing.T) {
	check(t, []readTest{
		{"documents that people have", "Angka kepemilikan dokumen di Rote: KTP-el 96,7 persen, KIA 43,2 persen, IKD 1,9 persen.", []string{"96,7 ktp_el_held_rate", "43,2 kia_rate", "1,9 ikd_activation_rate"}},
		{"at least of each", "Dinas diminta menggenjot KIA minimal 60 persen dan IKD 10 persen.", []string{"60 kia_target_rate", "10 ikd_target_rate"}},
		{"if it came true", "Pengguna IKD Rote 3.814 orang. Bila tercapai, persentasenya 17 persen dari wajib KTP.", []string{"3.814 ikd_activated", "17 (supposed)"}},
		{"why they have none", "Ada 5.432 warga Rote belum punya KTP-el. Mereka belum pernah merekam data.", []string{"5.432 ktp_el_unrecorded"}},
		{"where they live", "Ada 5.432 warga Rote belum punya KTP-el. Mereka tinggal di pulau kecil.", []string{"5.432 (no_indicator)"}},
		{"no target of the next", "Target 30 persen, IKD 11 persen.", []string{"30 ikd_target_rate", "11 ikd_activation_rate"}},
		{"met of what is needed", "Kebutuhan blangko setahun 31.000 keping, tetapi yang dipenuhi hanya 22.400 keping.", []string{"31.000 (need)", "22.400 blangko_received"}},
		{"left of those received, less another use", "Blangko datang 1.500, dipakai PRR 1.126, sisanya 374.", []string{"1.500 blangko_received", "1.126 (backlog)", "374 blangko_stock"}},
	})
}
