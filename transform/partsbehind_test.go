package transform

import (
	"slices"
	"testing"
)

// TestPartsBehind holds parts that a relative clause names behind their whole, shares of a
// target by its act, and what a share leaves.
func TestPartsBehind(t *testing.T) {
	r := testReader(t)
	const place, day = "Disdukcapil Kabupaten Ngada melayani warga. ", "2024-06-04/day"
	for _, c := range []struct {
		name, text, want string
		none             bool
	}{
		{"the whole", "Dari total 129.009 wajib KTP yang sudah mengaktifkan IKD baru 4.470 orang.", "wajib_ktp 53.09 129009 " + day, false},
		{"its part", "Dari total 129.009 wajib KTP yang sudah mengaktifkan IKD baru 4.470 orang.", "ikd_activated 53.09 4470 " + day, false},
		{"a part that is said to be somebody", "Dari 4.470 warga yang sudah mengaktifkan IKD 2.000 orang merupakan ASN.", "ikd_activated 53.09 4470 " + day, false},
		{"a share of a target", "Baru terealisasi 26,4 persen dari target aktivasi IKD.", "ikd_activation_rate 53.09 26.4 of ikd_target " + day, false},
		{"residents all", "Kepemilikan akta kelahiran untuk seluruh penduduk baru 49,8 persen.", "birth_cert_rate 53.09 49.8 of population " + day, false},
		{"the base, not another", "Capaian aktivasi IKD 6,2 persen. Angka itu dihitung dari wajib KTP, bukan dari seluruh penduduk.", "ikd_activation_rate 53.09 6.2 of wajib_ktp " + day, false},
		{"what a share leaves", "Anak yang memiliki KIA 55,8 persen. Sisanya, 44,2 persen, menjadi pekerjaan rumah.", "kia_rate 53.09 44.2 of child_population " + day, true},
		{"targets in turn", "Cakupan KIA 44,5 persen dan akta kelahiran 94,2 persen. Targetnya masing-masing 50 persen dan 98 persen.", "birth_cert_target_rate 53.09 98 " + day, false},
		{"children served", "Ada 51.472 anak. Sebanyak 41,07 persen anak memegang KIA. Dengan kata lain 21.140 anak.", "kia_issued 53.09 21140 " + day, false},
		{"owning up", "Kabid tak menampik rendahnya IKD. \"3,4 persen dari wajib KTP,\" sebutnya.", "ikd_activation_rate 53.09 3.4 of wajib_ktp " + day, false},
		{"few of those obliged", "Persentase aktivasi IKD terhadap jumlah wajib KTP baru menyentuh 10,9 persen.", "ikd_activation_rate 53.09 10.9 of wajib_ktp " + day, false},
		{"those newly obliged", "Pada tahun ini wajib KTP baru sebanyak 3.120 orang.", "wajib_ktp 53.09 3120 " + day, true},
		{"of two bases, the first", "Aktivasi IKD 9.117 orang, atau 24,1 persen dari target dan 7,1 persen dari wajib KTP.", "ikd_activation_rate 53.09 24.1 of ikd_target " + day, false},
		{"of two bases, the second", "Aktivasi IKD 9.117 orang, atau 24,1 persen dari target dan 7,1 persen dari wajib KTP.", "ikd_activation_rate 53.09 7.1 of wajib_ktp " + day, false},
		{"a target that much is lacking to", "Aktivasi IKD 3,7 persen. Untuk menyentuh target 25 persen masih kurang 21,3 persen.", "ikd_target_rate 53.09 25 " + day, false},
		{"what is lacking", "Aktivasi IKD 3,7 persen. Untuk menyentuh target 25 persen masih kurang 21,3 persen.", "ikd_target_rate 53.09 21.3 " + day, true},
		{"in brackets behind another clause", "Aktivasi IKD 9.117 orang. Berdasarkan jumlah wajib KTP (129.009), 7,07 persen; berdasarkan jumlah perekaman (116.282), 7,84 persen.", "ktp_el_recorded 53.09 116282 " + day, false},
		{"people of an office before", "Hampir seluruh ASN, 98 persen, mengaktifkan IKD. Bila dihitung seluruh warga wajib KTP, baru 9,8 persen.", "ikd_activation_rate 53.09 9.8 of wajib_ktp " + day, false},
		{"raised for next year", "Cakupan KIA 51,4 persen. Untuk tahun depan dinas menaikkannya jadi 60 persen.", "kia_target_rate 53.09 60 2025-12-31/year", false},
		{"raised already", "Cakupan KIA berhasil dinaikkan menjadi 61 persen.", "kia_rate 53.09 61 " + day, false},
		{"a target raised already", "Target KIA sudah dinaikkan menjadi 61 persen.", "kia_target_rate 53.09 61 " + day, false},
		{"of two bases or", "IKD baru dipakai 4.905 warga. Ini 5,33 persen dari warga yang terekam, atau 3,8 persen dari warga wajib KTP.", "ikd_activation_rate 53.09 5.33 of ktp_el_recorded " + day, false},
		{"what it is divided by", "Aktivasi IKD 4.905 orang. Jika penyebutnya wajib KTP, persentasenya 3,8 persen.", "ikd_activation_rate 53.09 3.8 of wajib_ktp " + day, false},
		{"who have data", "Ngada mengaktifkan 4.905 IKD, atau 4,22 persen dari 116.282 orang yang telah memiliki data perekaman.", "ktp_el_recorded 53.09 116282 " + day, false},
		{"the base with its number", "Perekaman KTP-el sudah 98,2 persen. Itu kalau dihitung dari wajib KTP, 129.310 jiwa.", "ktp_el_recording_rate 53.09 98.2 of wajib_ktp " + day, false},
		{"the first of two joined", "Cakupan akta kelahiran anak (0-18 tahun) 73,8 persen dan kepemilikan KIA (0-17 tahun) 28,1 persen.", "birth_cert_rate 53.09 73.8 of child_population " + day, false},
		{"people in front of both", "Dari wajib KTP di Ngada, 96,3 persen sudah merekam dan 94,8 persen sudah memegang KTP-el.", "ktp_el_held_rate 53.09 94.8 of wajib_ktp " + day, false},
		{"people with their number", "IKD aktif 8.590 orang, setara dengan 6,66 persen penduduk wajib KTP yang sebanyak 129.009 orang.", "wajib_ktp 53.09 129009 " + day, false},
		{"a reckoning", "KIA terbit 30.778 keping. Jika jumlah anak yang wajib memiliki 51.472 orang, maka cakupannya 59,8 persen.", "kia_rate 53.09 59.8 of child_population " + day, false},
		{"people counted in brackets", "Capaian IKD 10,1 persen dari penduduk yang sudah merekam (118.282 jiwa).", "ktp_el_recorded 53.09 118282 " + day, false},
		{"a part in brackets", "Capaian IKD 10,1 persen dari penduduk yang sudah merekam (11.946 jiwa).", "ikd_activated 53.09 11946 " + day, false},
		{"what it is set against", "Aktivasi IKD 4.905 orang. Jika pembandingnya wajib KTP, persentasenya 3,8 persen.", "ikd_activation_rate 53.09 3.8 of wajib_ktp " + day, false},
		{"the data before", "Wajib KTP di Ngada 129.310 jiwa. Data per 30 April 2024 itu dipaparkan kepala dinas.", "wajib_ktp 53.09 129310 2024-04-30/day", false},
	} {
		if got := facts(r.Article(story("Pelayanan Dukcapil", place+c.text))); slices.Contains(got, c.want) == c.none {
			t.Errorf("%s: %q in %q: %v", c.name, c.want, got, c.none)
		}
	}
}
