package transform

import (
	"slices"
	"testing"
)

// TestBasesAhead holds the base of a share whose people end the paragraph before.
func TestBasesAhead(t *testing.T) {
	r := testReader(t)
	for _, c := range []struct {
		name, ahead, text, want string
	}{
		{"some of those obliged", "Wajib KTP di Kabupaten Ngada 129.310 orang.", "Tahun ini ditargetkan 25 persennya memiliki IKD.", "ikd_target_rate 53.09 25 of wajib_ktp 2024-12-31/year"},
		{"of the children told", "Anak di Kabupaten Ngada 51.472 orang.", "Baru 41,7 persen yang memiliki KIA.", "kia_rate 53.09 41.7 of child_population 2024-06-04/day"},
		{"of others than those told", "Wajib KTP di Kabupaten Ngada 129.310 orang.", "Perekaman sudah tuntas 99 persen.", "ktp_el_recording_rate 53.09 99 2024-06-04/day"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := facts(r.Article(story("Pelayanan Dukcapil", c.ahead, c.text))); !slices.Contains(got, c.want) {
				t.Errorf("no %q in %q", c.want, got)
			}
		})
	}
}

// TestBasesOfChange holds the base told with the level to which another changed for both.
func TestBasesOfChange(t *testing.T) {
	r := testReader(t)
	got := facts(r.Article(story("Pelayanan Dukcapil", "Disdukcapil Kabupaten Ngada mengejar aktivasi.", "Target IKD naik dari 20 persen menjadi 25 persen dari wajib KTP.")))
	for _, want := range []string{"ikd_target_rate 53.09 20 of wajib_ktp 2024-06-04/day", "ikd_target_rate 53.09 25 of wajib_ktp 2024-06-04/day"} {
		if !slices.Contains(got, want) {
			t.Errorf("no %q in %q", want, got)
		}
	}
}
