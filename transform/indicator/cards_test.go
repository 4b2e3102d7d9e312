package indicator

import "testing"

// TestCards holds which cards and certificates are those of people, and which
// are sent, paid for or only asked for.
func TestCards(t *testing.T) {
	check(t, []readTest{
		{"owed to another office", "Stok blangko KTP-el habis. Kami punya utang 500 keping ke kabupaten tetangga.", []string{"500 (used)"}},
		{"to be shared out", "Dinas memperoleh 6.000 keping blangko yang akan dibagi ke kecamatan.", []string{"6.000 blangko_received"}},
		{"to be received", "Dinas akan memperoleh 6.000 keping blangko yang dibagi ke kecamatan.", []string{"6.000 (no_indicator)"}},
		{"enough", "Blangko aman, 5.600 keping. Ribbon 24 rol.", []string{"5.600 blangko_stock"}},
		{"cards in hand, no children", "KIA di Mamuju terpakai 14.302 keping dari 20.000 keping kartu yang tersedia.", []string{"14.302 kia_issued", "20.000 (other_document)"}},
		{"sent by the centre", "KIA sudah dibagikan di Sigi. Kartu yang 20.000 keping itu dikirim dari pusat.", []string{"20.000 (other_document)"}},
		{"printed of those sent", "Dinas telah mencetak dan mendistribusikan 4.470 keping KTP-el dari yang dikirimkan pusat sebanyak 6.706 blangko. Blangko yang dikirimkan dari pusat itu kurang.", []string{"4.470 ktp_el_printed", "6.706 blangko_received"}},
		{"provided", "Disdukcapil Sigi Sediakan 20 Ribu KIA Selama 2020.", []string{"20 (other_document)"}},
		{"dropped", "KIA sudah dibagikan di Sigi. Yang didrop 12.000 keping.", []string{"12.000 (other_document)"}},
		{"paid for", "Untuk Kartu Identitas Anak (KIA) dianggarkan 18.500 keping.", []string{"18.500 (need)"}},
		{"children's cards printed, called blank", "Tercatat 1.644 keping blangko KIA telah tercetak hingga Juni.", []string{"1.644 kia_issued"}},
		{"blank ones printed", "Hingga Juni blanko KIA yang sudah dicetak mencapai 1.644 keping.", []string{"1.644 kia_issued"}},
		{"blank ones in hand", "Stok blangko KIA di kantor 1.644 keping.", []string{"1.644 (other_document)"}},
		{"blank ones asked for", "Dinas mengusulkan pencetakan blangko KIA 20 ribu keping.", []string{"20 (other_document)"}},
		{"not printed yet, behind a share", "KTP-el yang dicetak sepanjang 2023 sebanyak 41.200 keping atau 91,9 persen, artinya masih ada 3.176 KTP-el yang belum dicetak.", []string{"41.200 ktp_el_printed", "91,9 (no_indicator)", "3.176 (backlog)"}},
		{"still to come, behind a share", "Aktivasi IKD 21.300 orang atau 8,5 persen, berarti masih ada 229.100 orang belum aktivasi IKD.", []string{"21.300 ikd_activated", "8,5 ikd_activation_rate", "229.100 ikd_remaining"}},
		{"told again in full behind a share", "Aktivasi IKD 21 ribu orang atau 8,5 persen, tepatnya 21.312 orang.", []string{"21 ikd_activated", "8,5 ikd_activation_rate", "21.312 ikd_activated"}},
		{"asked for", "Yang mendaftar sudah ada 6.120 KIA dan yang dicetak baru 1.040 keping.", []string{"6.120 (applicants)", "1.040 kia_issued"}},
		{"asked for by parents", "Orang tua yang mendaftarkan akta kelahiran anaknya 3.204.", []string{"3.204 (applicants)"}},
		{"not long ago", "Belum lama ini dinas menerima 9.500 lembar blangko E-KTP.", []string{"9.500 blangko_received"}},
		{"not long ago, between", "Dinas belum lama berselang memperoleh 2.500 keping blangko KTP-el.", []string{"2.500 blangko_received"}},
		{"distributed to us", "Blangko KTP-el menipis. Padahal ada distribusi 2.100 keping.", []string{"2.100 blangko_received"}},
		{"a hospital's", "Kepemilikan KIA naik di Palu. Total dari kantor bersama RSUD Undata ada 1.348 orang.", []string{"1.348 kia_issued for institution"}},

		{"counted as certificates", "Sepanjang 2019 dinas menerbitkan akta kelahiran sebanyak 9.214 akta.", []string{"9.214 birth_cert_issued"}},
		{"other certificates", "Adapun akta kelahiran naik, dan akta kematian sebanyak 1.204 akta.", nil},
		{"measured against a year", "Akta kelahiran yang terbit 9.214 akta atau 91 persen dari pencapaian penerbitan tahun 2018.", []string{"9.214 birth_cert_issued", "91 (gap)"}},
		{"measured against a bare year", "Dinas menerbitkan 3.120 akta kelahiran, 88 persen dari realisasi 2017.", []string{"3.120 birth_cert_issued", "88 (gap)"}},
		{"still of a target", "Kepemilikan akta kelahiran 88 persen dari target 90 persen.", []string{"88 birth_cert_rate", "90 birth_cert_target_rate"}},
		{"births", "Dinas menerbitkan 3.120 akta kelahiran. Bayi yang lahir hidup tahun itu 4.410 jiwa.", []string{"3.120 birth_cert_issued", "4.410 (count_of_things)"}},
	})
}

// TestShares holds what shares are of, and what a share without a name leaves
// to the counts beside it.
func TestShares(t *testing.T) {
	check(t, []readTest{
		{
			"shares of all residents in a list", "Penduduk Padang 919.140 jiwa (16,4%), Agam 530.200 jiwa (9,4%), dan Solok 398.100 jiwa (7,1%).",
			[]string{"919.140 population", "16,4 (no_indicator)", "530.200 population", "9,4 (no_indicator)", "398.100 population", "7,1 (no_indicator)"},
		},
		{"the target's own base", "IKD baru tercapai 1,26 persen dari target pusat 25 persen dari total jumlah penduduk.", []string{"1,26 ikd_activation_rate", "25 ikd_target_rate of population"}},
		{"of those of age", "Dinas menarget 100 persen penduduk 17 tahun ke atas merekam KTP-el.", []string{"100 ktp_el_recording_target_rate of wajib_ktp"}},
		{"those of age", "Warga berusia 17 tahun keatas sebanyak 161.204 jiwa.", []string{"161.204 wajib_ktp"}},
		{"what is set is little", "Target akta kelahiran dikejar. Yang dibebankan sebenarnya hanya 75 persen akta kelahiran.", []string{"75 birth_cert_target_rate"}},
		{"what a target set is", "Target tersebut yang dipatok kementerian sebetulnya cuma 75 persen akta kelahiran.", []string{"75 birth_cert_target_rate"}},
		{"what is put out to tender", "Agar penerbitan KTP elektronik lancar, awal Januari dilakukan pelelangan 6,4 juta keping blangko.", []string{"6,4 (need)"}},
		{"what was reached is little", "Akta kelahiran ditargetkan 90 persen, hanya 75 persen yang tercapai.", []string{"90 birth_cert_target_rate", "75 birth_cert_rate"}},
	})
}

// TestBlanksNamedBehind holds that cards asked for or given are blank ones where the
// sentence names these only with a later figure, and no other document.
func TestBlanksNamedBehind(t *testing.T) {
	check(t, []readTest{
		{"asked for", "Kami minta 7.000 keping, tetapi hanya dikasih 1.250 keping blangko.", []string{"7.000 blangko_requested", "1.250 blangko_received"}},
		{"of those asked for", "Dari 9.000 keping yang diminta, pusat cuma memberi 2.500 keping blangko.", []string{"9.000 blangko_requested", "2.500 blangko_received"}},
		{"what is left of those that came", "Blangko itu sisa dari 1.200 keping yang diterima pekan lalu.", []string{"1.200 blangko_received"}},
		{"left, and of how many", "Sisa blangko 640 keping dari 1.200 keping yang diterima pekan lalu.", []string{"640 blangko_stock", "1.200 blangko_received"}},
		{"received", "Pekan lalu dinas menerima 2.200 keping, kini tersisa 640 keping blangko.", []string{"2.200 blangko_received", "640 blangko_stock"}},
		{"handed on", "Pusat menyalurkan 3.400 keping blangko KTP-el ke Kabupaten Buru.", []string{"3.400 blangko_received"}},
		{"fetched", "Dinas mendatangkan 3.400 keping blangko KTP-el.", []string{"3.400 blangko_received"}},
	})
}
