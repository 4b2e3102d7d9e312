package transform

import (
	"slices"
	"testing"
)

// TestLastDelivery dates blank cards asked for and come by what the sentence before tells of
// the last that came.
func TestLastDelivery(t *testing.T) {
	r := testReader(t)
	for _, tt := range []struct {
		paragraph string
		want      []string
	}{
		{"Kiriman blangko terakhir ke Kota Palu tiba Maret lalu dan itu pun mengecewakan. “Kami minta 6.000 keping, diberi hanya 900 keping,” katanya.",
			[]string{"blangko_requested 72.71 6000 2024-03-31/month", "blangko_received 72.71 900 2024-03-31/month"}},
		{"Terakhir kali Kota Palu menjemput blangko pada 12 Maret 2024. “Yang diusulkan 6.000 keping, yang dikasih 900 keping,” katanya.",
			[]string{"blangko_requested 72.71 6000 2024-03-12/day", "blangko_received 72.71 900 2024-03-12/day"}},
		{"Kiriman blangko terakhir ke Kota Palu tiba Maret lalu dan itu pun mengecewakan. “Kami sudah minta lagi 6.000 keping,” katanya.",
			[]string{"blangko_requested 72.71 6000 2024-06-04/day"}},
		{"Blangko di Kota Palu tahun ini baru sekali kami dapat, bulan Maret itu. “Kami usulkan 6.000 keping, yang datang 900 keping,” katanya.",
			[]string{"blangko_requested 72.71 6000 2024-03-31/month", "blangko_received 72.71 900 2024-03-31/month"}},
		{"Maret lalu Kota Palu menerima blangko 900 keping. Permintaan kami 6.000. Jelas kurang.",
			[]string{"blangko_received 72.71 900 2024-03-31/month", "blangko_requested 72.71 6000 2024-03-31/month"}},
		{"Maret lalu Kota Palu menerima blangko 900 keping. Kami ajukan 6.000 waktu itu.",
			[]string{"blangko_received 72.71 900 2024-03-31/month", "blangko_requested 72.71 6000 2024-03-31/month"}},
		{"Maret lalu Kota Palu menerima blangko 900 keping. Permintaan berikutnya 6.000 keping.",
			[]string{"blangko_received 72.71 900 2024-03-31/month", "blangko_requested 72.71 6000 2024-06-04/day"}},
		{"Blangko di Kota Palu habis sejak Maret lalu dan belum ada gantinya. “Kami minta 6.000 keping, disetujui 900 keping,” katanya.",
			[]string{"blangko_requested 72.71 6000 2024-06-04/day", "blangko_received 72.71 900 2024-06-04/day"}},
	} {
		if got := facts(r.Article(story("Blangko KTP-el di Kota Palu", tt.paragraph))); !slices.Equal(got, tt.want) {
			t.Errorf("%s\n got %q\nwant %q", tt.paragraph, got, tt.want)
		}
	}
}
