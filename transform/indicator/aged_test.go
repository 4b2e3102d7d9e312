package indicator

import "testing"

// TestAged holds what a target is of where the age of all children is named, shares
// told by a noun of coverage behind those without the document, and targets that
// are passed over in a word of achievement.
func TestAged(t *testing.T) {
	check(t, []readTest{
		{"cards that came twice", "Maret lalu dinas mendapat 6.000 keping blangko, lalu Juni 4.000 keping lagi.", []string{"6.000 blangko_received", "4.000 blangko_received"}},
		{"the target told against it", "Cakupan akta kelahiran anak usia 0-18 tahun di Kota Palu 91,2 persen, sementara target tahun ini 95 persen.", []string{"91,2 birth_cert_rate of child_population", "95 birth_cert_target_rate of child_population"}},
		{"a whole told with its own share", "Pemilik KIA 41,6 persen dari seluruh anak, dan melewati target nasional 40 persen.", []string{"41,6 kia_rate of child_population", "40 kia_target_rate"}},
		{"what lacks to the target", "Akta kelahiran usia 0-18 tahun di Ambon 93,1 persen, atau kurang 4,9 persen dari target tahun ini 98 persen.", []string{"93,1 birth_cert_rate of child_population", "4,9 (gap)", "98 birth_cert_target_rate of child_population"}},
		{"coverage behind those without", "Anak yang belum memiliki akta kelahiran tinggal sedikit sebab cakupannya sudah 97,3 persen.", []string{"97,3 birth_cert_rate of child_population"}},
		{"coverage of places behind those without", "Banyak anak belum punya akta kelahiran. Dua distrik dengan cakupan terendah masing-masing 61,4 persen dan 66,2 persen.", []string{"61,4 birth_cert_rate of child_population", "66,2 birth_cert_rate of child_population"}},
		{"hoped to be done", "Akhir tahun nanti KIA diharapkan sudah dimiliki 45 persen anak.", []string{"45 kia_target_rate of child_population"}},
		{"a target that was set, and little", "Target yang ditetapkan kementerian untuk 2020 hanya 25 persen anak memiliki KIA.", []string{"25 kia_target_rate of child_population"}},
		{"usual months", "Juli lalu 3.910 KIA tercetak, padahal pada bulan-bulan biasa 1.200 KIA.", []string{"3.910 kia_issued", "1.200 (daily)"}},
		{"a birthday", "Dinas menargetkan perekaman KTP-el dengan mengutamakan 3.120 warga yang berulang tahun ke-17.", []string{"3.120 first_time_ktp"}},
		{"regions without names", "Perekaman KTP-el hampir semua kabupaten sudah 96 persen.", []string{"96 (other_region)"}},
		{"what days of work brought", "Yang belum merekam KTP-el 6.120 jiwa. Dua hari di pulau itu kami dapat 118 orang.", []string{"6.120 ktp_el_unrecorded", "118 ktp_el_unrecorded for event"}},
		{"cards left of those", "Kami menerima 2.000 keping blangko KTP-el. Dari 2.000 keping itu, sisanya 640 keping.", []string{"2.000 blangko_received", "2.000 blangko_received", "640 blangko_stock"}},
		{"cards there still", "Kami menerima 9.500 keping blangko KTP-el, dan sisanya masih ada 1.100 keping.", []string{"9.500 blangko_received", "1.100 blangko_stock"}},
		{"hoped to be reached", "Cakupan akta kelahiran anak 78,1 persen. Pemkab berharap capaian itu menjadi 85 persen akhir tahun.", []string{"78,1 birth_cert_rate of child_population", "85 birth_cert_target_rate"}},
		{"people on top of those told", "Aktivasi IKD sampai akhir Agustus 3.902 orang, tambahan 210 orang dari bulan sebelumnya.", []string{"3.902 ikd_activated", "210 ikd_activated flow"}},
		{"a share the centre set", "Aktivasi IKD baru dimulai. Kementerian memasang 30 persen dari wajib KTP untuk tahun ini.", []string{"30 ikd_target_rate of wajib_ktp"}},
	})
}
