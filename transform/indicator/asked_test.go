package indicator

import "testing"

// TestAskedFor holds that cards which are only asked for are nobody's yet, however
// the allotment is named, and that levels still to come are none.
func TestAskedFor(t *testing.T) {
	check(t, []readTest{
		{"a larger allotment", "Dinas telah mengajukan tambahan alokasi sebanyak 8.000 blangko KTP-el.", []string{"8.000 blangko_requested"}},
		{"a quota", "Disdukcapil minta kuota 6.000 keping blangko KTP-el ke pusat.", []string{"6.000 blangko_requested"}},
		{"a document told before another", "Stok blangko di Buol 1.300 keping, setelah dipakai mencetak 2.100 KTP-el. “Kita sudah minta lagi 6.000 keping,” katanya.", []string{"1.300 blangko_stock", "2.100 ktp_el_printed", "6.000 blangko_requested"}},
		{"a noun of asking", "Usulan penambahan jatah blangko KTP-el tahun ini 4.500 keping.", []string{"4.500 blangko_requested"}},
		{"asked to send", "Dinas meminta pemerintah pusat segera mengirim 12.000 keping blangko KTP-el.", []string{"12.000 blangko_requested"}},
		{"received on request", "Dari permohonan itu dinas mendapat alokasi 3.000 keping blangko KTP-el.", []string{"3.000 blangko_received"}},
		{"granted", "Permintaan alokasi blangko KTP-el disetujui 3.000 keping.", []string{"3.000 blangko_received"}},
		{"promised only", "Dinas telah mengajukan 5.000 keping blangko KTP-el, dan dijanjikan dikirim akhir bulan.", []string{"5.000 blangko_requested"}},
		{"time that is left", "Waktu tersisa dua pekan, dinas mengincar 2.000 pengguna IKD.", []string{"2.000 ikd_target"}},
		{"asked by what they are for", "Hingga Mei dinas mengajukan pencetakan 7.000 keping blangko KTP-el.", []string{"7.000 blangko_requested"}},
		{"a procurement asked for", "Dinas sudah mengajukan permintaan pengadaan blangko KTP-el sebanyak 7.000 keping.", []string{"7.000 blangko_requested"}},
		{"what lacks is asked for", "Dinas mengusulkan kepada pusat untuk mengirimkan kekurangan blangko KTP-el sebanyak 7.000 keping.", []string{"7.000 blangko_requested"}},
		{"what lacks while asking", "Dinas minta warga bersabar karena kekurangan blangko KTP-el 7.000 keping.", []string{"7.000 (need)"}},
		{"a procurement", "Pengadaan blangko KTP-el tahun ini 7.000 keping.", []string{"7.000 (need)"}},
		{"a quota tendered for", "Pusat tengah melakukan lelang blangko KTP-el dengan kuota mencapai 7.000 keping.", []string{"7.000 (need)"}},
		{"a quota behind a tender", "Lelang blangko KTP-el selesai dan dinas mendapat kuota 7.000 keping.", []string{"7.000 blangko_received"}},
		{"only contracted", "Dari blangko itu, 7.000 keping sudah dikirim ke daerah dan 7.400 keping sudah dikontrak.", []string{"7.000 blangko_received", "7.400 (need)"}},
		{"cards of others to be printed", "Dinas mengajukan pencetakan KTP-el untuk 7.000 warga.", []string{"7.000 (no_indicator)"}},
		{"only wanted", "Dinas berkeinginan mendapatkan pasokan blangko KTP-el sesuai jumlah warga yakni 90 ribu.", []string{"90 (no_indicator)"}},
		{"wanted by word of mouth", "Kami inginnya mendapat kiriman blangko KTP-el 9.000 keping.", []string{"9.000 (no_indicator)"}},
		{"received to be handed out", "Dinas menerima 30.000 blangko KTP-el dari pusat untuk dibagikan kepada warga.", []string{"30.000 blangko_received"}},
		{"only to be printed", "Tahun ini hanya akan dicetak sekitar 9.000 KIA.", []string{"9.000 (no_indicator)"}},
		{"got in one case of several", "Blangko KTP-el dihemat. Misalnya kita dikasih 12 ribu keping, kita habiskan sebulan.", []string{"12 (supposed)"}},
		{"copies", "Stok blangko KTP-el tinggal 1.312 eksemplar.", []string{"1.312 blangko_stock"}},

		{"a level to come", "Usai dibersihkan, jumlah wajib KTP akan berkurang menjadi 204.110 orang.", []string{"204.110 (supposed)"}},
		{"more to come", "Wajib KTP bakal bertambah menjadi 204.110 jiwa saat pemilihan.", []string{"204.110 (supposed)"}},
		{"a target to come", "Target aktivasi IKD akan naik menjadi 30 persen dari wajib KTP.", []string{"30 ikd_target_rate of wajib_ktp"}},
		{"another office's account", "Sebanyak 2.529 warga belum merekam KTP-el. Menurut Ketua Divisi Data dan Informasi, KPU Kota Palu, warga yang berulang tahun pada hari pencoblosan ada sekitar 162.", []string{"2.529 ktp_el_unrecorded", "162 (other_agency)"}},
		{"a share left, as concluded", "Kepemilikan KIA mencapai 93 persen, artinya 7 persen anak belum memiliki KIA.", []string{"93 kia_rate", "7 (no_indicator)"}},
		{"those who are the target", "Sebanyak 52.410 warga jadi target aktivasi IKD.", []string{"52.410 ikd_target"}},
		{"those that are the target", "IKD 30 persen dari wajib KTP, artinya 52.410 orang yang jadi sasaran kami.", []string{"30 ikd_target_rate of wajib_ktp", "52.410 ikd_target"}},
	})
}
