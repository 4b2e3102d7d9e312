package transform

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"

	"rekap/extract"
	"rekap/extract/article"
)

// benchPage is a page of the size and build of a regional outlet's: a menu, a
// side column of headlines, an article of a dozen paragraphs, a footer.
func benchPage() []byte {
	var b strings.Builder
	b.WriteString(`<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>Aktivasi IKD Maros Baru 4,9 Persen</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Aktivasi IKD Maros Baru 4,9 Persen","datePublished":"2024-06-04T08:00:00+08:00"}</script></head><body><nav><ul>`)
	for i := range 120 {
		fmt.Fprintf(&b, `<li class="menu-item menu-item-%d"><a href="/kanal/%d">Kanal %d</a></li>`, i, i, i)
	}
	b.WriteString(`</ul></nav><main><article><h1>Aktivasi IKD Maros Baru 4,9 Persen</h1><div class="article-content">`)
	for i := range 4 {
		fmt.Fprintf(&b, `<p>MAROS - Aktivasi Identitas Kependudukan Digital (IKD) di Kabupaten Maros baru 14.35%d orang atau 4,9 persen dari wajib KTP, kata Kepala Disdukcapil Kabupaten Maros, Senin (3/6/2024).</p>
<p>“Wajib KTP kami 290.400 jiwa, yang sudah perekaman 286.110 jiwa, sisanya 4.290 jiwa belum merekam,” ujarnya. Petugas turun ke kecamatan dan sekolah setiap pekan.</p>
<p>Target tahun ini 30 persen dari wajib KTP. Stok blangko KTP-el tersisa 2.%d00 keping, sedangkan yang diajukan 8.000 keping.</p>`, i, i)
	}
	b.WriteString(`</div></article></main><aside>`)
	for i := range 150 {
		fmt.Fprintf(&b, `<div class="card"><a href="/berita/%d"><img src="/img/%d.jpg" alt="foto %d" loading="lazy"></a><h3><a href="/berita/%d">Judul berita lain nomor %d di daerah lain</a></h3><span class="date">%d Juni 2024</span></div>`, i, i, i, i, i, i%28+1)
	}
	b.WriteString(`</aside><footer><p>Hak cipta 2024</p></footer></body></html>`)
	return []byte(b.String())
}

// ratio measures a against its floor, taking turns in one run.
func ratio(b *testing.B, name string, a, floor func()) {
	var at, ft time.Duration
	for b.Loop() {
		t := time.Now()
		a()
		u := time.Now()
		floor()
		at, ft = at+u.Sub(t), ft+time.Since(u)
	}
	b.ReportMetric(float64(at)/float64(ft), name)
}

// BenchmarkText reads an article's text, against a single pass that lowers the
// same text and counts its words.
func BenchmarkText(b *testing.B) {
	r := testReader(b)
	a, err := article.Parse(extract.Page{Page: "bench", MediaType: "text/html", Charset: "utf-8", Body: benchPage()}, nil)
	if err != nil {
		b.Fatal(err)
	}
	text := a.Text()
	b.SetBytes(int64(len(text)))
	words := 0
	ratio(b, "x-lexer", func() { r.Article(a) }, func() { words += lex(text) })
}

// lex is a hand lexer: one pass, one map look-up for each word.
func lex(text string) int {
	seen := make(map[string]int, 256)
	buf := make([]byte, 0, 32)
	n := 0
	for i := 0; i <= len(text); i++ {
		c := byte(' ')
		if i < len(text) {
			c = text[i]
		}
		switch {
		case c >= 'A' && c <= 'Z':
			buf = append(buf, c+'a'-'A')
		case c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 0x80:
			buf = append(buf, c)
		case len(buf) > 0:
			seen[string(buf)]++
			buf = buf[:0]
			n++
		}
	}
	return n + len(seen)
}

// BenchmarkPage reads a page to its observations, against html.Parse of the
// same bytes.
func BenchmarkPage(b *testing.B) {
	r := testReader(b)
	body := benchPage()
	b.SetBytes(int64(len(body)))
	ratio(b, "x-html.Parse", func() {
		a, err := article.Parse(extract.Page{Page: "bench", MediaType: "text/html", Charset: "utf-8", Body: body}, nil)
		if err != nil {
			b.Fatal(err)
		}
		r.Article(a)
	}, func() {
		if _, err := html.Parse(bytes.NewReader(body)); err != nil {
			b.Fatal(err)
		}
	})
}
