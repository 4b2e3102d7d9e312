package indicator

import "testing"

// TestItemsOfThoseWithout holds lists that detail children without a document, those that a
// sentence sets beside all children, and cards of some area only.
func TestItemsOfThoseWithout(t *testing.T) {
	check(t, []readTest{
		{"detailed", "Sebanyak 41.207 anak belum memiliki KIA, rinciannya Kecamatan Ranu sebanyak 2.113 anak, Kecamatan Belik 4.320 anak.", []string{"41.207 (no_indicator)", "2.113 (part)", "4.320 (part)"}},
		{"all children", "Sebanyak 41.207 anak belum memiliki KIA, sedangkan wajib KIA sebanyak 92.113 anak.", []string{"41.207 (no_indicator)", "92.113 child_population"}},
		{"beyond the target", "Kepemilikan KIA telah mencapai 58,41 persen atau melebihi target nasional sebesar 40 persen.", []string{"58,41 kia_rate", "40 kia_target_rate"}},
		{"the same in people", "Kepemilikan KIA telah mencapai 58,41 persen atau 31.204 anak.", []string{"58,41 kia_rate", "31.204 kia_issued"}},
		{"of some area", "Dinas telah mencetak 3.140 KIA hanya untuk wilayah kota lama.", []string{"3.140 kia_issued for event"}},
	})
}

// TestMakesDo holds stocks that something must be done with, and those that must be there.
func TestMakesDo(t *testing.T) {
	check(t, []readTest{
		{"made do with", "Disdukcapil harus berhemat dengan persediaan 410 keping blanko KTP elektronik.", []string{"410 blangko_stock"}},
		{"served with", "Disdukcapil harus melayani warga dengan persediaan 410 keping blangko KTP-el.", []string{"410 blangko_stock"}},
		{"to be there", "Disdukcapil harus memiliki persediaan 4.100 keping blangko KTP-el.", []string{"4.100 (no_indicator)"}},
	})
}
