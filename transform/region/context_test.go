package region

import (
	"strings"
	"testing"

	"rekap/extract"
)

// article makes an article of body paragraphs; "linked: …" is a linked headline.
func article(title string, home []string, paragraphs ...string) *extract.Article {
	a := &extract.Article{Title: title}
	a.Page.HomeRegions = home
	for _, p := range paragraphs {
		role := extract.Body
		if rest, ok := strings.CutPrefix(p, "linked: "); ok {
			role, p = extract.Linked, rest
		}
		a.Paragraphs = append(a.Paragraphs, extract.Paragraph{Role: role, Text: p})
	}
	return a
}

func TestArticle(t *testing.T) {
	g := gazetteer(t)
	for _, c := range []struct {
		name string
		a    *extract.Article
		want string // code, "" for open
	}{
		{"office and headline", article("Stok Blangko di Bantul Menipis", nil, "HARIAN - Disdukcapil Kabupaten Bantul mencatat sisa 500 blangko."), "34.02"},
		{"kind in the body settles a shared name", article("Disdukcapil Cirebon Patok 10 Persen", nil, "Aktivasi di Kabupaten Cirebon masih rendah.", "Wajib KTP Kabupaten Cirebon 1.765.001 jiwa."), "32.09"},
		{"a kota of the same name", article("Wajib KTP Cirebon Naik", nil, "Wali Kota Cirebon menyebut angkanya naik.", "Di Cirebon ada 300 warga."), "32.74"},
		{"nothing decides between kota and kabupaten", article("Aktivasi IKD di Bogor Rendah", nil, "Warga Bogor belum banyak yang aktif.", "Petugas mendatangi warga di Bogor."), ""},
		{"the headline's regency is outvoted", article("Aktivasi IKD di Klaten Rendah", nil, "Disdukcapil Kabupaten Sragen mencatat 5.000 orang.", "Kepala Disdukcapil Kabupaten Sragen berharap warga Sragen datang.", "Di Kabupaten Sragen ada 20 kecamatan."), "33.14"},
		{"linked headlines do not count", article("Aktivasi IKD Denpasar", nil, "Disdukcapil Kota Denpasar mencatat.", "linked: Disdukcapil Badung Siapkan KTP", "linked: Bupati Badung Resmikan MPP", "linked: Pemkab Badung Tambah Alat"), "51.71"},
		{"province beside its regencies", article("Pemilih Pemula di Banten", nil, "Kepala DP3AKKB Provinsi Banten merinci.", "Kabupaten Serang 45.655 jiwa, Kota Tangerang 43.213 jiwa, Kabupaten Lebak 40.234 jiwa.", "Di Banten totalnya 321.989 jiwa."), "36"},
		{"a province that only places the regency", article("KIA di Kabupaten Bogor", nil, "Kepemilikan KIA di Kabupaten Bogor, Jawa Barat, masih minim.", "Disdukcapil Kabupaten Bogor mengejarnya."), "32.01"},
		{"dateline of a kota under a province", article("Warga Banten Diminta Rekam KTP", nil, "TRIBUN.COM, KOTA SERANG - Warga Banten diminta merekam.", "Kepala Dinas Kependudukan Provinsi Banten menegaskan hal itu di Banten."), "36"},
		{"a common word with support", article("Blangko Ludes, Depok Masih Kurang", nil, "RADAR.COM, DEPOK - Blangko di Kota Depok habis.", "Disdukcapil Kota Depok memohon lagi."), "32.76"},
		{"a common word without support", article("Batu Besar Jatuh", nil, "Batu itu menimpa jalan."), ""},
		{"home regions do not settle a shared name", article("IKD di Malang", []string{"35.73"}, "Warga Malang mulai aktif.", "Dispendukcapil Malang membuka loket."), ""},
		{"home regions name nothing alone", article("Aktivasi IKD", []string{"35.73"}, "Warga mulai aktif."), ""},
		{"a seat of several tells namesakes apart", article("Dukcapil Banjar Cetak KTP", nil, "MARTAPURA – Disdukcapil Banjar mencetak 300 KTP.", "Warga Banjar datang."), "63.03"},
		{"a kecamatan tells namesakes apart", article("Dukcapil Banjar Cetak KTP", nil, "Disdukcapil Banjar mencetak 300 KTP.", "Di Kecamatan Astambul 40 KTP."), "63.03"},
		{"two regions with equal weight", article("Blangko Habis di Dua Daerah", nil, "Disdukcapil Kabupaten Tangerang punya 2000 lembar.", "Disdukcapil Kota Tangerang Selatan tidak punya."), ""},
		{"the office of the province speaks", article("Kota Gorontalo Unggul IKD", nil, "GORONTALO - Dinas Dukcapil Provinsi Gorontalo merilis capaian.", "Kota Gorontalo menyumbang 11.380 orang."), "75"},
		{"the nation beside a city", article("Aktivasi IKD Kota Tegal", nil, "Di seluruh Indonesia aktivasi berjalan.", "Disdukcapil Kota Tegal mencatat 100 orang."), "33.76"},
		{"the nation alone", article("Perekaman di Indonesia", nil, "Ditjen mencatat secara nasional 99 persen.", "Warga Indonesia yang merekam 200 juta.", "Di Indonesia ada 514 kabupaten.", "Seluruh Indonesia dilayani."), "ID"},
	} {
		t.Run(c.name, func(t *testing.T) {
			ctx := g.Article(c.a)
			if ctx.Place.Code != c.want {
				t.Errorf("region %q (%v), want %q; candidates %+v", ctx.Place.Code, ctx.Reasons, c.want, ctx.Candidates)
			}
			if len(ctx.Reasons) == 0 {
				t.Error("no reason is given")
			}
			if (ctx.Confidence > 0) != (c.want != "") {
				t.Errorf("confidence %g", ctx.Confidence)
			}
		})
	}
}

func TestResolve(t *testing.T) {
	g := gazetteer(t)
	ctx := g.Article(article("Capaian KIA Kabupaten Blitar", nil, "Dispendukcapil Kabupaten Blitar mencatat. Kecamatan Wates tertinggi. Warga Blitar, Malang, dan Kota Malang ikut.",
		"Kecamatan Padamara, Jalan Blitar dan Kecamatan Antah."))
	got := map[string]string{}
	text := "Capaian KIA Kabupaten Blitar\nDispendukcapil Kabupaten Blitar mencatat. Kecamatan Wates tertinggi. Warga Blitar, Malang, dan Kota Malang ikut.\nKecamatan Padamara, Jalan Blitar dan Kecamatan Antah."
	for i := range ctx.Mentions {
		m := &ctx.Mentions[i]
		p, reason, ok := ctx.Resolve(m)
		if reason == "" || ok != (p.Code != "") {
			t.Errorf("Resolve(%q) = %+v, %q, %v", text[m.Start:m.End], p, reason, ok)
		}
		got[text[m.Start:m.End]] = p.Code + " " + p.Name
	}
	for name, want := range map[string]string{
		"Kecamatan Wates": "35.05 Kecamatan Wates", "Kota Malang": "35.73 Kota Malang", "Malang": "35.07 Kabupaten Malang",
		"Kecamatan Padamara": " ", "Kecamatan Antah": " ",
	} {
		if got[name] != want {
			t.Errorf("%s resolves to %q, want %q", name, got[name], want)
		}
	}
}

func TestFind(t *testing.T) {
	g := gazetteer(t)
	for _, c := range []struct{ in, found, near string }{
		{"denpasar", "51.71", ""},
		{"Kota Denpasar", "51.71", ""},
		{"51.71", "51.71", ""},
		{"id", "ID", ""},
		{"kota kediri", "35.71", ""},
		{"kediri", "35.06 35.71", ""},
		{"provinsi bali", "51", ""},
		{"kab. muko-muko", "17.06", ""},
		{"tangsel", "36.74", ""},
		{"denpasr", "", "51.71"},
		{"purbalinga", "", "33.03"},
		{"zzzzzzzz", "", ""},
		{"", "", ""},
	} {
		found, near := g.Find(c.in)
		var codes []string
		for _, p := range found {
			codes = append(codes, p.Code)
		}
		if strings.Join(codes, " ") != c.found {
			t.Errorf("Find(%q) = %v, want %q", c.in, codes, c.found)
		}
		if c.near != "" && (len(near) == 0 || near[0].Code != c.near) || c.found == "" && c.near == "" && len(near) > 0 {
			t.Errorf("Find(%q) offers %v, want %q first", c.in, near, c.near)
		}
	}
}

// Every region must be found by its own official name, with and without kind.
func TestEveryRegion(t *testing.T) {
	g := gazetteer(t)
	for code, r := range g.index.byCode {
		text := "di " + place(r).Name + " ada"
		m := g.Scan(text)
		if len(m) != 1 || len(m[0].Codes) != 1 || m[0].Codes[0] != code {
			t.Errorf("%q reads as %+v, want %s", text, m, code)
		}
	}
}
