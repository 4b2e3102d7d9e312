package transform

import (
	"slices"
	"testing"
)

// TestAimOfYear holds of which year a number of people is that must be reached.
func TestAimOfYear(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"of the share", "Jatah tiap daerah pada 2023 adalah 25 persen wajib KTP. Untuk Ngada mestinya 27.420 jiwa.", "ikd_target 53.09 27420 2023-12-31/year"},
		{"of the people", "Pada 2023 wajib KTP Kabupaten Ngada 109.680 jiwa. Dari jumlah sebanyak itu 27.420 orang dijadikan target aktivasi IKD.", "ikd_target 53.09 27420 2023-12-31/year"},
		{"of another year", "Pada 2023 target IKD 25 persen. Tahun ini targetnya 27.420 jiwa.", "ikd_target 53.09 27420 2024-12-31/year"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := facts(testReader(t).Article(story("IKD di Kabupaten Ngada", "Disdukcapil Kabupaten Ngada mengejar aktivasi IKD. "+c.text))); !slices.Contains(got, c.want) {
				t.Errorf("no %q in %q", c.want, got)
			}
		})
	}
}
