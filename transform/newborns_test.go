package transform_test

import "testing"

// TestNewborns holds that certificates of the babies of a year are doubted as those of a part of
// the children, that cards nobody fetched are no cards held, and that what is left of the
// children is no number of them.
func TestNewborns(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Dari 3.942 bayi yang lahir di Kota Palu sepanjang 2024, baru 3.308 yang sudah dibuatkan akta kelahiran.", []string{"child_population 3942 Kota Palu 2024-12-31/year ?", "birth_cert_issued 3308 Kota Palu 2024-12-31/year ?"}},
		{"Sebanyak 74 persen bayi baru lahir di Kota Palu sudah memiliki KIA.", []string{"kia_rate 74 Kota Palu 2025-05-28/day ?"}},
		{"Sebanyak 74 persen bayi yang baru lahir sudah memiliki KIA, di atas target nasional 60 persen.", []string{"kia_rate 74 Kota Palu 2025-05-28/day ?", "kia_target_rate 60 Kota Palu 2025-05-28/day"}},
		{"Setiap bayi yang lahir langsung mendapat akta kelahiran. Kepemilikan akta kelahiran anak kini 97,2 persen.", []string{"birth_cert_rate 97.2 Kota Palu 2025-05-28/day"}},
		{"Sebanyak 2.876 keping KIA yang selesai dicetak menumpuk di kantor karena belum diambil pemohonnya.", nil},
		{"Dukcapil Kota Palu mencetak 4.302 KIA tetapi banyak yang belum diambil.", []string{"kia_issued 4302 Kota Palu 2025-05-28/day"}},
		{"Anak yang wajib KIA di Kota Palu 104.118. Jadi kita masih utang 45 ribuan.", []string{"child_population 104118 Kota Palu 2025-05-28/day"}},
	} {
		t.Run(c.text, func(t *testing.T) {
			check(t, read(t, "2025-05-28", "Layanan Dukcapil", "PALU - Disdukcapil Kota Palu memberi penjelasan. "+c.text), c.want...)
		})
	}
}
