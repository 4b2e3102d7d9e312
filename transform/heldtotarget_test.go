package transform_test

import "testing"

// TestHeldToTarget reads the level behind a sentence that only holds it against a target, and
// leaves open a share behind one that sets it.
func TestHeldToTarget(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"surpassed", "Aktivasi IKD di Kota Bima telah melampaui target Kemendagri. Capaiannya 33,41 persen.", []string{"ikd_activation_rate 33.41 Kota Bima 2024-10-22/day"}},
		{"not come up to", "Kepemilikan KIA di Kota Bima belum memenuhi target. Saat ini baru 41,2 persen.", []string{"kia_rate 41.2 Kota Bima 2024-10-22/day"}},
		{"far from it", "Perekaman KTP-el di Kota Bima masih jauh dari target pusat. Realisasinya 91,7 persen.", []string{"ktp_el_recording_rate 91.7 Kota Bima 2024-10-22/day"}},
		{"wished for", "Warga Kota Bima didorong aktivasi IKD agar mencapai target. Hanya 30 persen.", []string{"ikd_activation_rate 30 Kota Bima 2024-10-22/day ?"}},
		{"given, and a round share", "Disdukcapil Kota Bima diberi target aktivasi IKD. Tahun ini 30 persen.", []string{"ikd_activation_rate 30 Kota Bima 2024-10-22/day ?"}},
		{"pursued, and a level", "Disdukcapil Kota Bima mengejar target aktivasi IKD. Saat ini 12,57 persen.", []string{"ikd_activation_rate 12.57 Kota Bima 2024-10-22/day"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-10-22", "Disdukcapil Kota Bima", c.text), c.want...)
		})
	}
}

// TestToGetTo takes a share that is only worked for, or only to be got to, for none reached.
func TestToGetTo(t *testing.T) {
	const told = "Aktivasi IKD di Kota Bima saat ini 14,2 persen dari wajib KTP. "
	level := "ikd_activation_rate 14.2 Kota Bima 2024-10-22/day"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"worked for", "Untuk tahun ini, yang diupayakan tercapai ialah 20 persen.", []string{level, "ikd_target_rate 20 Kota Bima 2024-12-31/year"}},
		{"worked for, so that", "Pihaknya berusaha agar tahun ini tercapai 20 persen.", []string{level, "ikd_target_rate 20 Kota Bima 2024-12-31/year"}},
		{"what came of the work", "Pihaknya terus berupaya sehingga tercapai 15 persen.", []string{level, "ikd_activation_rate 15 Kota Bima 2024-10-22/day"}},
		{"lacking to get there", "Kurang sekitar 16 persen untuk sampai ke 30 persen.", []string{level, "ikd_target_rate 30 Kota Bima 2024-10-22/day"}},
		{"some more, and only then", "Jadi 16 persen lagi baru 30 persen.", []string{level}},
		{"hard to reach", "Tahun ini sulit mencapai 30 persen.", []string{level, "ikd_target_rate 30 Kota Bima 2024-12-31/year"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-10-22", "Disdukcapil Kota Bima", told+c.text), c.want...)
		})
	}
}

// TestCentreAgreed takes cards asked for as granted too where the centre agreed, but not
// where it is only hoped to or grants fewer.
func TestCentreAgreed(t *testing.T) {
	asked := "blangko_requested 4000 Kota Bima 2024-10-22/day"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"agreed", "Dinas meminta blangko KTP-el 4.000 keping, dan pusat sudah setuju.", []string{asked, "blangko_received 4000 Kota Bima 2024-10-22/day"}},
		{"asked there and agreed", "Dinas meminta 4.000 keping blangko KTP-el ke pusat, dan pusat menyetujuinya.", []string{asked, "blangko_received 4000 Kota Bima 2024-10-22/day"}},
		{"hoped to", "Dinas meminta blangko KTP-el 4.000 keping, semoga pusat setuju.", []string{asked}},
		{"not yet", "Dinas meminta blangko KTP-el 4.000 keping, pusat belum setuju.", []string{asked}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-10-22", "Disdukcapil Kota Bima", c.text), c.want...)
		})
	}
}

// TestMiddleOfThisYear dates a level told up to the middle of the running year by its month
// once that has come.
func TestMiddleOfThisYear(t *testing.T) {
	const text = "Sampai pertengahan tahun ini kepemilikan KIA di Kota Bima 46,2 persen."
	check(t, read(t, "2024-06-24", "Disdukcapil Kota Bima", text), "kia_rate 46.2 Kota Bima 2024-06-30/month")
	check(t, read(t, "2024-05-24", "Disdukcapil Kota Bima", text), "kia_rate 46.2 Kota Bima 2024-05-24/day")
}
