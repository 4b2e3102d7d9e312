package transform

import (
	"slices"
	"strings"
	"testing"
)

// TestStrayHeadlines holds that a line printed as the headline of another article gives no
// figure where its regions are strangers to the page.
func TestStrayHeadlines(t *testing.T) {
	r := testReader(t)
	tests := []struct {
		title, text string
		want        []string
	}{
		{"Warga Poso Aktifkan IKD", "Warga Kabupaten Poso yang mengaktifkan IKD baru 8.120 orang.\nKabupaten Gianyar: Kepemilikan KIA Baru 38 Persen, Kalah dari Tabanan\nJumlah itu setara 4,5 persen dari wajib KTP.",
			[]string{"ikd_activated 72.02 8120 2024-06-04/day", "ikd_activation_rate 72.02 4.5 of wajib_ktp 2024-06-04/day"}},
		{"Warga Poso Aktifkan IKD", "Warga Kabupaten Poso yang mengaktifkan IKD baru 8.120 orang.\nKepemilikan KIA Kabupaten Donggala Sudah Mencapai 38 Persen",
			[]string{"ikd_activated 72.02 8120 2024-06-04/day", "kia_rate 72.03 38 2024-06-04/day"}},
		{"Warga Poso Aktifkan IKD", "Warga Kabupaten Poso yang mengaktifkan IKD baru 8.120 orang.\nKepemilikan KIA di Kabupaten Gianyar sudah mencapai 38 persen.",
			[]string{"ikd_activated 72.02 8120 2024-06-04/day", "kia_rate 51.04 38 2024-06-04/day"}},
		{"Capaian KIA Antardaerah", "Kepemilikan KIA dibandingkan antardaerah, kata kementerian.\nKabupaten Gianyar Dengan Kepemilikan KIA Sebesar 38 Persen",
			[]string{"kia_rate 51.04 38 2024-06-04/day"}},
	}
	for _, tt := range tests {
		if got := facts(r.Article(story(tt.title, strings.Split(tt.text, "\n")...))); !slices.Equal(got, tt.want) {
			t.Errorf("%s\n got %q\nwant %q", tt.text, got, tt.want)
		}
	}
}
