package article

import (
	"encoding/json"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"rekap/data"
	"rekap/extract"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// golden is an article as the fixture files have it.
type golden struct {
	Title      string
	Published  string
	Basis      extract.DateBasis
	Printed    string
	Canonical  string `json:",omitempty"`
	Dates      []string
	Paragraphs []string
}

func goldenOf(a *extract.Article) golden {
	g := golden{Title: a.Title, Basis: a.Published.Basis, Printed: a.Published.Printed, Canonical: a.Page.Canonical}
	if !a.Published.Day.IsZero() {
		g.Published = a.Published.Day.Format(time.DateOnly)
	}
	for _, d := range a.Dates {
		s := d.Day.Format(time.DateOnly) + " " + d.Printed
		if d.AboveTitle {
			s += " (above the title)"
		}
		g.Dates = append(g.Dates, s)
	}
	for _, p := range a.Paragraphs {
		g.Paragraphs = append(g.Paragraphs, string(p.Role)+": "+p.Text)
	}
	return g
}

func fixtures(t testing.TB) []string {
	t.Helper()
	files, err := filepath.Glob("testdata/*.html")
	if err != nil {
		t.Fatal(err)
	}
	texts, _ := filepath.Glob("testdata/*.txt")
	files = append(files, texts...)
	if len(files) < 12 {
		t.Fatalf("%d fixtures, want at least 12", len(files))
	}
	return files
}

func TestParseFixtures(t *testing.T) {
	for _, file := range fixtures(t) {
		name := strings.TrimSuffix(filepath.Base(file), filepath.Ext(file))
		t.Run(name, func(t *testing.T) {
			body, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			a, err := Parse(extract.Page{Page: name, Body: body}, nil)
			if err != nil {
				t.Fatal(err)
			}
			checkStarts(t, a)
			got, _ := json.MarshalIndent(goldenOf(a), "", "  ")
			got = append([]byte(strings.NewReplacer(`\u003c`, "<", `\u003e`, ">", `\u0026`, "&").Replace(string(got))), '\n')
			path := filepath.Join("testdata", name+".golden.json")
			if *update {
				if err := os.WriteFile(path, got, 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatalf("%v; run go test -update and read the difference", err)
			}
			if diff := cmp.Diff(string(want), string(got)); diff != "" {
				t.Errorf("%s differs (-want +got):\n%s", path, diff)
			}
		})
	}
}

// checkStarts tests that every paragraph stands in the article's text where
// its Start says.
func checkStarts(t *testing.T, a *extract.Article) {
	t.Helper()
	text := []rune(a.Text())
	for i, p := range a.Paragraphs {
		n := utf8.RuneCountInString(p.Text)
		if p.Start < 0 || p.Start+n > len(text) || string(text[p.Start:p.Start+n]) != p.Text {
			t.Fatalf("paragraph %d does not stand at %d", i, p.Start)
		}
		if p.Role == "" || p.Text == "" {
			t.Errorf("paragraph %d: role %q, text %q", i, p.Role, p.Text)
		}
	}
}

// Articles share no memory with the pages read before and beside them.
func TestParseSideBySide(t *testing.T) {
	var bodies [][]byte
	var alone []string
	parse := func(body []byte) string {
		a, err := Parse(extract.Page{Body: body}, nil)
		if err != nil {
			return err.Error()
		}
		return a.Text()
	}
	for _, file := range fixtures(t) {
		body, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		bodies = append(bodies, body)
		alone = append(alone, parse(body))
	}
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for i := range bodies {
				if got := parse(bodies[i]); got != alone[i] {
					t.Errorf("page %d reads differently beside others", i)
				}
			}
		})
	}
	wg.Wait()
}

func page(body string) extract.Page { return extract.Page{Page: "test.html", Body: []byte(body)} }

const twoParagraphs = `<p>Warga yang sudah merekam data KTP elektronik di kota ini tercatat 12.345 orang.</p><p>Sisanya dilayani di kantor kecamatan pada hari kerja hingga akhir tahun.</p>`

func TestParseErrors(t *testing.T) {
	deep := strings.Repeat("<div>", 3000) + twoParagraphs
	tests := []struct {
		name string
		page extract.Page
		want error
	}{
		{"no bytes", page(""), ErrEmpty},
		{"markup without text", page("<html><body><div></div></body></html>"), ErrEmpty},
		{"only links", page(`<html><body><ul><li><a href="/">Beranda</a></li></ul></body></html>`), ErrEmpty},
		{"a list of articles", page("<html><body><h1>Indeks Berita</h1><div>" + strings.Repeat(`<div class="k"><h3><a href="/x">Judul berita lain di daerah ini</a></h3><p>Ringkasan berita yang menyebut 900 warga di satu kecamatan pada pekan lalu.</p></div>`, 8) + "</div></body></html>"), ErrEmpty},
		{"a picture", extract.Page{Body: []byte("\x89PNG\r\n\x1a\n\x00\x00\x00\x0d"), MediaType: "image/png"}, ErrNotHTML},
		{"bytes without a type", page("\x00\x01\x02\x03\x04\x05\x06\x07"), ErrNotHTML},
		{"JSON", page(`{"error": "not found"}`), ErrNotHTML},
		{"bot wall", page(`<html><head><title>Just a moment...</title></head><body><p>Enable JavaScript and cookies to continue</p></body></html>`), ErrBlocked},
		{"forbidden", page(`<html><head><title>403 Forbidden</title></head><body><h1>403 Forbidden</h1></body></html>`), ErrBlocked},
		{"consent", page(`<html><body><h1>Kami menghargai privasi Anda</h1><p>Kami dan mitra kami menyimpan informasi pada perangkat. Terima semua cookie.</p></body></html>`), ErrConsent},
		{"error page served as 200", page(`<html><head><title>Kabar Kita</title></head><body><h1>Halaman Tidak Ditemukan</h1><p>Maaf, berita yang Anda cari sudah dipindahkan atau dihapus oleh redaksi.</p></body></html>`), ErrErrorPage},
		{"bare number as title", page(`<html><head><title>404</title></head><body><p>Maaf, alamat ini tidak ada lagi di situs kami.</p></body></html>`), ErrErrorPage},
		{"nested too deep", page(deep), ErrTooLarge},
		{"too many tags", page("<p>" + strings.Repeat("<b>", 2*MaxNodes+1)), ErrTooLarge},
		{"too many bytes", extract.Page{Body: make([]byte, MaxBytes+1)}, ErrTooLarge},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a, err := Parse(tt.page, nil)
			if !errors.Is(err, tt.want) {
				t.Errorf("got %v, %v; want %v", a, err, tt.want)
			}
		})
	}
}

// A wall's words in an article are no wall.
func TestParseArticleAboutErrors(t *testing.T) {
	body := `<html><body><h1>Aplikasi IKD Galat, Muncul Pesan Halaman Tidak Ditemukan</h1>` + strings.Repeat(twoParagraphs, 6) + `</body></html>`
	if _, err := Parse(page(body), nil); err != nil {
		t.Error(err)
	}
}

// Hidden boxes are left out, unless a page hides all of itself until its
// program runs.
func TestParseHidden(t *testing.T) {
	body := `<html><body><h1>Judul Berita Hari Ini</h1><div>` + twoParagraphs + `<div style="display: none"><p>Tersembunyi dari pembaca: 777 orang menurut catatan lama.</p></div><p hidden>888</p><p>Kata <span style="display:none">999</span>sambung.</p></div></body></html>`
	a, err := Parse(page(body), nil)
	if err != nil {
		t.Fatal(err)
	}
	if text := a.Text(); strings.Contains(text, "777") || strings.Contains(text, "888") || strings.Contains(text, "999") || !strings.Contains(text, "Kata sambung.") {
		t.Errorf("text %q", text)
	}
	all, err := Parse(page(`<html><body><div style="display:none"><h1>Judul Berita Hari Ini</h1>`+twoParagraphs+`</div></body></html>`), nil)
	if err != nil || !strings.Contains(all.Text(), "12.345 orang") {
		t.Errorf("a page hidden as a whole: %v, %v", all, err)
	}
}

func TestParseProfile(t *testing.T) {
	body := `<html><body><h1>Judul yang Salah untuk Halaman Ini</h1><div class="b-lain">` + strings.Repeat(twoParagraphs, 3) +
		`</div><div class="x7"><h5 class="t7">Judul yang Benar di Halaman</h5><i class="d7">terbit 3 Mei 2024</i><div class="b7"><p>Aktivasi di kota ini baru 900 orang menurut kepala dinas.</p><div class="promo7">Unduh aplikasi kami sekarang juga di toko aplikasi.</div></div></div></body></html>`
	p := &data.Profile{Title: []string{".none", ".t7"}, Body: []string{".b7"}, Date: []string{".d7"}, Drop: []string{".promo7"}}
	a, err := Parse(page(body), p)
	if err != nil {
		t.Fatal(err)
	}
	want := golden{
		Title: "Judul yang Benar di Halaman", Published: "2024-05-03", Basis: extract.DateByline, Printed: "3 Mei 2024",
	}
	got := goldenOf(a)
	paras := strings.Join(got.Paragraphs, "\n")
	got.Paragraphs = nil
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	if !strings.Contains(paras, "body: Aktivasi di kota ini") || !strings.Contains(paras, "notice: Unduh aplikasi") || strings.Contains(paras, "body: Warga") {
		t.Errorf("paragraphs:\n%s", paras)
	}
	if _, err := Parse(page(body), &data.Profile{Body: []string{"p["}}); err == nil || !strings.Contains(err.Error(), `body selector "p["`) {
		t.Errorf("a broken selector gives %v", err)
	}
	if _, err := Parse(page(body), &data.Profile{Body: []string{".gone"}}); err != nil {
		t.Errorf("a selector that finds nothing gives %v", err)
	}
}

func TestCharset(t *testing.T) {
	const html = `<html><head>%s</head><body><h1>Judul Berita Hari Ini</h1>%s</body></html>`
	make := func(meta, quote string) []byte {
		body := strings.Replace(html, "%s", meta, 1)
		return []byte(strings.Replace(body, "%s", "<p>"+quote+"Stok kami tinggal sedikit sekali sampai akhir bulan ini.</p>"+twoParagraphs, 1))
	}
	utf16 := []byte{0xFF, 0xFE}
	for _, b := range make("", "") {
		utf16 = append(utf16, b, 0)
	}
	tests := []struct {
		name    string
		body    []byte
		charset string
		want    string
	}{
		{"UTF-8 undeclared", make("", "“"), "", "“Stok"},
		{"UTF-8 declared as latin-1", make(`<meta charset="iso-8859-1">`, "“"), "", "“Stok"},
		{"windows-1252 undeclared", make("", "\x93"), "", "“Stok"},
		{"windows-1252 declared in the page", make(`<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">`, "\x93"), "", "“Stok"},
		{"windows-1252 served", make("", "\x93"), "windows-1252", "“Stok"},
		{"windows-1252 declared as UTF-8", make(`<meta charset="utf-8">`, "\x93"), "", "“Stok"},
		{"UTF-8 with a broken byte", make(`<meta charset="utf-8">`, "“é\x93"), "utf-8", "“é\uFFFDStok"},
		{"byte order mark", append([]byte{0xEF, 0xBB, 0xBF}, make("", "“")...), "windows-1252", "“Stok"},
		{"UTF-16", utf16, "", "Stok"},
		{"unknown charset", make(`<meta charset="klingon">`, "\x93"), "", "“Stok"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a, err := Parse(extract.Page{Body: tt.body, Charset: tt.charset}, nil)
			if err != nil {
				t.Fatal(err)
			}
			if got := a.Paragraphs[0].Text; !strings.HasPrefix(got, tt.want) {
				t.Errorf("got %q, want it to start %q", got, tt.want)
			}
		})
	}
}

func TestIdentityOfPage(t *testing.T) {
	body := `<html><head><link rel="canonical" href="https://www.contoh.com/2024/05/06/judul-berita/"></head><body><h1>Judul Berita Hari Ini</h1>` + twoParagraphs + `</body></html>`
	parse := func(p extract.Page) *extract.Article {
		p.Body = []byte(body)
		a, err := Parse(p, nil)
		if err != nil {
			t.Fatal(err)
		}
		return a
	}
	stated := parse(extract.Page{Page: "a.html"})
	if got, want := stated.Page.Canonical, "https://contoh.com/2024/05/06/judul-berita"; got != want {
		t.Errorf("stated address: %s, want %s", got, want)
	}
	if got := parse(extract.Page{URL: "https://contoh.com/?p=77"}).Page.Canonical; got != stated.Page.Canonical {
		t.Errorf("number in the query: %s", got)
	}
	if got, want := parse(extract.Page{URL: "https://contoh.com/lain"}).Page.Canonical, "https://contoh.com/lain"; got != want {
		t.Errorf("own address: %s, want %s", got, want)
	}
	mirror := parse(extract.Page{URL: "https://m.contoh.com/2024/05/06/judul-berita?page=all"})
	if mirror.ID != stated.ID || len(mirror.ID) != 16 {
		t.Errorf("IDs of one article: %s and %s", mirror.ID, stated.ID)
	}
	if other := parse(extract.Page{URL: "https://contoh.com/lain"}); other.ID == stated.ID {
		t.Error("two articles have one ID")
	}
}
