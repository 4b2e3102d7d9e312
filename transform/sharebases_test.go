package transform

import (
	"slices"
	"testing"
)

// TestShareBases holds the base of a share where its words stand away from it: behind its
// act, in the sentence after it, before the one who speaks, or with those left.
func TestShareBases(t *testing.T) {
	r := testReader(t)
	const place = "Disdukcapil Kabupaten Ngada melayani warga. "
	for _, c := range []struct{ name, text, want string }{
		{"those recorded who then did it", "Sebanyak 4,1 persen dari warga terekam KTP-el yang mengaktifkan IKD.", "ikd_activation_rate 53.09 4.1 of ktp_el_recorded 2024-06-04/day"},
		{"a share of those recorded", "Pemda harus mengaktifkan IKD bagi 25 persen warga yang telah merekam KTP.", "ikd_target_rate 53.09 25 of ktp_el_recorded 2024-06-04/day"},
		{"of recorded people of a place", "Baru 9,1 persen dari 98.100 warga di Ngada yang telah terekam KTP-elnya memiliki IKD.", "ikd_activation_rate 53.09 9.1 of ktp_el_recorded 2024-06-04/day"},
		{"the number of residents obliged", "Target aktivasi IKD dinaikkan menjadi 30 persen jumlah penduduk wajib KTP.", "ikd_target_rate 53.09 30 of wajib_ktp 2024-06-04/day"},
		{"all residents who are obliged", "Aktivasi IKD baru 12 persen total penduduk yang wajib KTP.", "ikd_activation_rate 53.09 12 of wajib_ktp 2024-06-04/day"},
		{"the number of residents", "Aktivasi IKD baru 12 persen jumlah penduduk.", "ikd_activation_rate 53.09 12 of population 2024-06-04/day"},
		{"told behind the speaker", "Akta kelahiran anak 91,3 persen. Dihitung dari seluruh penduduk, kata dia, angkanya 64,8 persen.", "birth_cert_rate 53.09 64.8 of population 2024-06-04/day"},
		{"told in the next sentence of it here", "Capaian aktivasi IKD 6,2 persen. Persentase ini dihitung dari jumlah penduduk yang wajib KTP.", "ikd_activation_rate 53.09 6.2 of wajib_ktp 2024-06-04/day"},
		{"told in the next sentence", "Capaian aktivasi IKD 6,2 persen. Angka tersebut dihitung dari jumlah penduduk yang wajib KTP.", "ikd_activation_rate 53.09 6.2 of wajib_ktp 2024-06-04/day"},
		{"another source in the next sentence", "Capaian aktivasi IKD 6,2 persen. Angka tersebut berasal dari Kemendagri.", "ikd_activation_rate 53.09 6.2 2024-06-04/day"},
		{"those obliged, without their card", "Yang sudah memegang KTP-el 97,4 persen dari mereka yang wajib.", "ktp_el_held_rate 53.09 97.4 of wajib_ktp 2024-06-04/day"},
		{"those obliged to have a KIA", "Anak yang memiliki KIA baru 41,2 persen dari yang wajib.", "kia_rate 53.09 41.2 of child_population 2024-06-04/day"},
		{"with those left before it", "Yang belum merekam KTP-el 2,1 persen dari wajib KTP. Sisanya, 97,9 persen, sudah merekam.", "ktp_el_recording_rate 53.09 97.9 of wajib_ktp 2024-06-04/day"},
		{"residents who did it", "Sebanyak 12.104 penduduk atau 9,38 persen dari wajib KTP telah mengaktifkan IKD.", "ikd_activated 53.09 12104 2024-06-04/day"},
		{"what a share is of the target", "Baru 10,1 persen wajib KTP yang mengaktifkan IKD. Dibandingkan target 30 persen, baru terpenuhi 33,67 persen.", "ikd_activation_rate 53.09 33.67 of ikd_target 2024-06-04/day"},
		{"the people a target was reckoned of", "Target aktivasi IKD 30 persen atau 34.110 jiwa. Jumlah itu dihitung dari warga yang sudah merekam, 113.700 jiwa, kata dia.", "ikd_target_rate 53.09 30 of ktp_el_recorded 2024-06-04/day"},
		{"a count against a base lent by the target", "Aktivasi IKD baru 10.449 orang. Dengan target 38.700 orang (30 persen dari wajib KTP), berarti baru 27 persen yang terpenuhi.", "ikd_activation_rate 53.09 27 of ikd_target 2024-06-04/day"},
		{"its base named by itself", "Capaian KIA 41,2 persen. Acuannya jumlah anak usia 0-17 tahun.", "kia_rate 53.09 41.2 of child_population 2024-06-04/day"},
		{"what a target is reckoned by", "Target IKD 30 persen. Target itu mengacu kepada jumlah perekaman KTP-el.", "ikd_target_rate 53.09 30 of ktp_el_recorded 2024-06-04/day"},
		{"people left out", "Baru 1,1 persen wajib KTP yang memiliki IKD dan 93,2 persen yang sudah merekam KTP-el.", "ktp_el_recording_rate 53.09 93.2 of wajib_ktp 2024-06-04/day"},
		{"people that are not left out", "Baru 1,1 persen wajib KTP yang memiliki IKD dan perekaman KTP-el 93,2 persen.", "ktp_el_recording_rate 53.09 93.2 2024-06-04/day"},
		{"a target met", "Kabupaten Ngada melampaui target IKD, yakni 31,2 persen dari target 30 persen.", "ikd_activation_rate 53.09 31.2 2024-06-04/day"},
		{"a target not met", "Kabupaten Ngada belum mencapai target IKD 30 persen dari 129.310 wajib KTP.", "ikd_target_rate 53.09 30 of wajib_ktp 2024-06-04/day"},
		{"a count beside its share", "Total wajib KIA 51.472 anak. Realisasinya 42.737 anak, setara 83,03 persen.", "kia_issued 53.09 42737 2024-06-04/day"},
		{"adults", "Warga Kabupaten Ngada yang berusia 17 tahun ke atas atau sudah menikah ada 129.310 orang.", "wajib_ktp 53.09 129310 2024-06-04/day"},
		{"what is left as a task", "Yang wajib itu 129.310 orang. Sudah 126.291 orang merekam KTP-el, sehingga 3.019 orang lagi harus dituntaskan.", "ktp_el_unrecorded 53.09 3019 2024-06-04/day"},
	} {
		if got := facts(r.Article(story("Pelayanan Dukcapil", place+c.text))); !slices.Contains(got, c.want) {
			t.Errorf("%s: no %q in %q", c.name, c.want, got)
		}
	}
}
