package article

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestSheetLines makes sentences of the lines of a printed sheet, as texts have them that
// were copied from one, and leaves the lines of a list and of other pages apart.
func TestSheetLines(t *testing.T) {
	const title = "Warga Contoh Aktivasi Identitas Digital"
	lines := []string{
		"Sebanyak 4.310 warga sudah mengaktifkan identitas digital di kantor Dinas",
		"Kependudukan dan Pencatatan Sipil Kabupaten Contoh, dan pada bulan yang sama",
		"petugas mendatangi sekolah menengah, kantor kecamatan serta balai desa untuk",
		"melayani warga yang jauh dari kota. Wajib KTP di kabupaten itu sekarang ada",
		"58.200 orang yang tersebar di dua belas kecamatan, dan setiap bulan jumlahnya",
		"bertambah karena pemula.",
	}
	whole := strings.Join(lines, " ")
	list := []string{
		"Kecamatan Sukamaju di wilayah utara kabupaten mencatat 310 orang aktivasi",
		"Kecamatan Sukatani di wilayah selatan kabupaten mencatat 280 orang aktivasi",
	}
	page := func(body string) string {
		return "<html><head><title>" + title + "</title></head><body><h1>" + title + "</h1><div class=x>" + body + "</div></body></html>"
	}
	tests := []struct {
		name, body string
		want       []string
	}{
		{"each a paragraph", inP(lines...) + "<p>&nbsp;</p>" + inP(third), []string{whole, third}},
		{"below a byline", inP("Oleh: redaksi | Editor: redaksi | 14 Januari 2024 - 11:30 WIT") + inP(lines...), []string{whole}},
		{"parted by line breaks", "<p>" + strings.Join(lines, "<br>\n") + "</p>" + inP(third), []string{whole, third}},
		{"each with a blank paragraph behind", strings.Join(append([]string{"<p>" + lead}, list...), "</p><p>&nbsp;</p><p>") + "</p>" + inP(second), append([]string{lead}, append(list, second)...)},
		{"a list of figures", inP(lead) + inP(list...) + inP(second), append([]string{lead}, append(list, second)...)},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, got := readTexts(t, page(tt.body))
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}
