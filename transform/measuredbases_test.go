package transform_test

import (
	"maps"
	"testing"

	"rekap/extract"
)

// TestMeasuredBases holds that a share set against a target behind it is of the people
// whom the target names, one told of the target of nobody, and that a share lends its
// own people to no target of children that it is only set against.
func TestMeasuredBases(t *testing.T) {
	r, err := reader()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		text  string
		bases map[float64]string
	}{
		{"Aktivasi IKD di Maluku 31,4 persen, melampaui target nasional 30 persen dari wajib KTP. Tertinggi Kabupaten Buru 41 persen, disusul Kota Ambon 33 persen dan Kota Tual 29 persen.", map[float64]string{31.4: "wajib_ktp", 30: "wajib_ktp", 41: "wajib_ktp", 33: "wajib_ktp", 29: "wajib_ktp"}},
		{"Target IKD nasional, yaitu 30 persen dari wajib KTP, sudah dilewati Maluku. Aktivasi IKD di daerah ini 31,4 persen.", map[float64]string{30: "wajib_ktp", 31.4: "wajib_ktp"}},
		{"Target IKD nasional, yaitu 30 persen dari wajib KTP, belum tercapai. Aktivasi IKD di daerah ini 4,2 persen.", map[float64]string{30: "wajib_ktp", 4.2: ""}},
		{"Aktivasi IKD di Maluku baru 4,2 persen dari target 30 persen wajib KTP.", map[float64]string{4.2: "", 30: "wajib_ktp"}},
		{"Aktivasi IKD di Maluku baru 4,2 persen, di bawah target 30 persen.", map[float64]string{4.2: "", 30: ""}},
		{"KIA di Maluku 61,2 persen dari seluruh anak, sudah lewat dari target nasional yang 60 persen.", map[float64]string{61.2: "child_population", 60: ""}},
		{"KIA di Maluku 51,2 persen dari seluruh anak dan masih di bawah target nasional yaitu 60 persen.", map[float64]string{51.2: "child_population", 60: ""}},
		{"Aktivasi IKD di Maluku tahun 2023 mencapai 25 persen. Petugas bekerja keras. Warga antusias. Target IKD tahun 2023 yaitu 25 persen dari yang sudah merekam KTP-el terpenuhi.", map[float64]string{25: "ktp_el_recorded"}},
		{"KIA di Kota Ambon baru 48 persen. Angka 48 persen itu dari jumlah seluruh siswa anak PAUD sampai SMP.", map[float64]string{48: ""}},
		{"Perekaman KTP-el di Kota Ambon 97,2 persen dari wajib KTP, masih kurang dari target 99,4 persen.", map[float64]string{97.2: "wajib_ktp", 99.4: ""}},
	} {
		a := &extract.Article{Title: "Dukcapil Maluku", Paragraphs: []extract.Paragraph{{Text: "AMBON - " + c.text, Role: extract.Body}}}
		if got := basesOf(r, a); !maps.Equal(got, c.bases) {
			t.Errorf("%s\n  bases %v, want %v", c.text, got, c.bases)
		}
	}
}
