package transform_test

import "testing"

// TestFamilyCards holds that what is printed behind family cards counted is none of the
// documents told before, and that people told behind them are.
func TestFamilyCards(t *testing.T) {
	const lead = "PALU - Kartu Identitas Anak (KIA) di Kota Palu sudah 41,2 persen. "
	for _, c := range []struct {
		text string
		want []string
	}{
		{lead + "Untuk Kartu Keluarga, yang terdaftar 118.522 KK. Yang sudah dicetak 109.332.", []string{"kia_rate 41.2 Kota Palu 2024-11-13/day"}},
		{lead + "Penduduk Kota Palu 376.930 jiwa atau 118.522 KK. Yang sudah merekam 269.332 jiwa.", []string{"kia_rate 41.2 Kota Palu 2024-11-13/day", "population 376930 Kota Palu 2024-11-13/day", "ktp_el_recorded 269332 Kota Palu 2024-11-13/day"}},
		{lead + "Yang sudah dicetak 41.332.", []string{"kia_rate 41.2 Kota Palu 2024-11-13/day", "kia_issued 41332 Kota Palu 2024-11-13/day"}},
	} {
		t.Run(c.text, func(t *testing.T) { check(t, read(t, "2024-11-13", "Dukcapil", c.text), c.want...) })
	}
}

// TestChildHolders holds open whether children hold what was told before of people of age.
func TestChildHolders(t *testing.T) {
	const lead = "PALU - Aktivasi IKD di Kota Palu sudah 18.240 orang. "
	const ikd = "ikd_activated 18240 Kota Palu 2024-11-13/day"
	for _, c := range []struct {
		text string
		want []string
	}{
		{lead + "Anak yang memilikinya 9.310 orang.", []string{ikd, "ikd_activated 9310 Kota Palu 2024-11-13/day ?"}},
		{lead + "Angka ini 42,3 persen dari seluruh anak.", []string{ikd, "ikd_activation_rate 42.3 Kota Palu 2024-11-13/day ?"}},
		{lead + "KIA juga dicetak. Anak yang memilikinya 9.310 orang.", []string{ikd, "kia_issued 9310 Kota Palu 2024-11-13/day"}},
	} {
		t.Run(c.text, func(t *testing.T) { check(t, read(t, "2024-11-13", "Dukcapil", c.text), c.want...) })
	}
}

// TestOnlyMentioned holds open whether figures without a document of their own are of one that
// the paragraph before merely mentions, and gives shares of the obliged to no children's card.
func TestOnlyMentioned(t *testing.T) {
	const lead = "PALU - Aktivasi IKD di Kota Palu sudah 18.240 orang."
	const ikd = "ikd_activated 18240 Kota Palu 2024-11-13/day"
	for _, c := range []struct {
		paragraphs []string
		want       []string
	}{
		{[]string{lead, "Pemkot juga melayani penerbitan KIA di pasar.", "Kini sudah 9.310 keping."}, []string{ikd, "kia_issued 9310 Kota Palu 2024-11-13/day ?"}},
		{[]string{lead, "Orang tua senang membuat KIA.", "Targetnya 30 persen."}, []string{ikd, "kia_target_rate 30 Kota Palu 2024-11-13/day ?"}},
		{[]string{lead, "Orang tua senang membuat KIA.", "Itu 6,5 persen dari wajib KTP."}, []string{ikd, "ikd_activation_rate 6.5 Kota Palu 2024-11-13/day"}},
		{[]string{lead, "KIA berlaku sampai anak berusia 17 tahun.", "Kini sudah 9.310 keping."}, []string{ikd, "kia_issued 9310 Kota Palu 2024-11-13/day ?"}},
		{[]string{lead, "Bagaimana dengan KIA?", "Targetnya 30 persen."}, []string{ikd, "kia_target_rate 30 Kota Palu 2024-11-13/day"}},
		{[]string{lead, "Cakupan KIA juga naik.", "Targetnya 30 persen."}, []string{ikd, "kia_target_rate 30 Kota Palu 2024-11-13/day"}},
		{[]string{lead, "Dengan KIA, anak bisa masuk museum gratis.", "Targetnya 30 persen."}, []string{ikd, "ikd_target_rate 30 Kota Palu 2024-11-13/day"}},
	} {
		t.Run(c.paragraphs[1]+" "+c.paragraphs[2], func(t *testing.T) {
			check(t, read(t, "2024-11-13", "Dukcapil", c.paragraphs...), c.want...)
		})
	}
}
