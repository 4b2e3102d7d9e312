package article

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"rekap/extract"
)

// TestParted reads paragraphs that a page sets something into as one, and only those.
func TestParted(t *testing.T) {
	const (
		page  = "<html><head><title>Warga Contoh Aktivasi Identitas Digital</title></head><body><h1>Warga Contoh Aktivasi Identitas Digital</h1>"
		first = "Sampai akhir pekan lalu 4.310 anak di Kabupaten Contoh sudah memegang Kartu"
		rest  = "Identitas Anak, kata kepala dinas di kantornya."
		small = "dan dinas mengejar sisanya sampai akhir tahun."
		ad    = "<div class=slot><small>Iklan</small><ins></ins></div>"
	)
	whole := "body: " + first + " " + rest
	tests := []struct {
		name, body string
		want       []string
	}{
		{"an advert in a paragraph", "<p>" + first + ad + rest + "</p>" + inP(second, third), []string{whole, "body: " + second, "body: " + third}},
		{"an advert without text", "<p>" + first + "<div id=x></div>" + rest + "</p>" + inP(second, third), []string{whole, "body: " + second, "body: " + third}},
		{"an advert in a box of text", "<div>" + first + ad + rest + "</div><div>" + second + "</div><div>" + third + "</div>", []string{whole, "body: " + second, "body: " + third}},
		{"the headline of another article", "<p>" + first + "<div>Baca juga: <a href=/x>Kota Lain Catat 9.870 Warga</a></div>" + rest + "</p>" + inP(second, third), []string{whole, "body: " + second, "body: " + third}},
		{"a paragraph for each half", inP(first) + ad + inP(small, second, third), []string{"body: " + first + " " + small, "body: " + second, "body: " + third}},
		{"a paragraph for each half, of which the second begins with a capital", inP(first) + ad + inP(rest, second, third), []string{"body: " + first, "body: " + rest, "body: " + second, "body: " + third}},
		{"a blank paragraph", inP(first, "", small, second, third), []string{"body: " + first, "body: " + small, "body: " + second, "body: " + third}},
		{"a heading", "<div>" + first + "<h3>Sisanya Dikejar</h3>" + rest + "</div>" + inP(second, third), []string{"body: " + first, "heading: Sisanya Dikejar", "body: " + rest, "body: " + second, "body: " + third}},
		{"a list", "<div>Sampai akhir pekan lalu warga yang sudah aktivasi<ul><li>Sukamaju 310 orang</li></ul>" + rest + "</div>" + inP(second, third),
			[]string{"body: Sampai akhir pekan lalu warga yang sudah aktivasi", "list_item: Sukamaju 310 orang", "body: " + rest, "body: " + second, "body: " + third}},
		{"the text under a picture", "<div>Petugas melayani warga di loket. Foto: Humas Contoh" + ad + "contoh.example - " + lead + "</div>" + inP(second, third),
			[]string{"caption: Petugas melayani warga di loket. Foto: Humas Contoh", "body: contoh.example - " + lead, "body: " + second, "body: " + third}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a, err := Parse(extract.Page{Body: []byte(page + "<div class=teks>" + tt.body + "</div></body></html>")}, nil)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, readParagraphs(a)); diff != "" {
				t.Errorf("paragraphs (-want +got):\n%s", diff)
			}
		})
	}
}
