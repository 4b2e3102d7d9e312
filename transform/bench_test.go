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
	"rekap/extract/article/livepage"
)

// ratio measures a against its floor on every page, taking turns both ways
// round in one run: the second one pays for the garbage of the first.
func ratio(b *testing.B, name string, pages int, a, floor func(page int)) {
	var at, ft time.Duration
	for b.Loop() {
		for i := range pages {
			t := time.Now()
			a(i)
			u := time.Now()
			floor(i)
			floor(i)
			v := time.Now()
			a(i)
			at, ft = at+u.Sub(t)+time.Since(v), ft+v.Sub(u)
		}
	}
	b.ReportMetric(float64(at)/float64(ft), name)
	b.ReportMetric(0, "ns/op")
}

// livePages are pages of known outlets as they are served.
func livePages(b *testing.B) []livepage.Page {
	pages, err := livepage.Pages()
	if err != nil {
		b.Fatal(err)
	}
	return pages
}

// BenchmarkText reads an article's text, against a single pass that lowers the
// same text and counts its words.
func BenchmarkText(b *testing.B) {
	r := testReader(b)
	var articles []*extract.Article
	var texts []string
	size := 0
	for _, p := range livePages(b) {
		a, err := article.Parse(p.Page, p.Profile)
		if err != nil {
			b.Fatal(err)
		}
		articles, texts = append(articles, a), append(texts, a.Text())
		size += len(a.Text())
	}
	words := 0
	ratio(b, "x-lexer", len(articles), func(i int) { r.Article(articles[i]) }, func(i int) { words += lex(texts[i]) })
	b.ReportMetric(float64(size)/float64(len(articles)), "bytes/text")
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

// BenchmarkPage reads a page of a known outlet to its observations, against
// html.Parse of the same bytes; the article's own part of that is told apart.
func BenchmarkPage(b *testing.B) {
	r := testReader(b)
	pages := livePages(b)
	parse := func(i int) *extract.Article {
		a, err := article.Parse(pages[i].Page, pages[i].Profile)
		if err != nil {
			b.Fatal(err)
		}
		return a
	}
	floor := func(i int) {
		if _, err := html.Parse(bytes.NewReader(pages[i].Body)); err != nil {
			b.Fatal(err)
		}
	}
	b.Run("to observations", func(b *testing.B) {
		ratio(b, "x-html.Parse", len(pages), func(i int) { r.Article(parse(i)) }, floor)
	})
	b.Run("to the article", func(b *testing.B) {
		ratio(b, "x-html.Parse", len(pages), func(i int) { parse(i) }, floor)
	})
}

// BenchmarkManyFigures reads articles of 1,000 figures, against one of 250: what
// a figure costs may not grow with their number.
func BenchmarkManyFigures(b *testing.B) {
	r := testReader(b)
	few, many := crowded(250), crowded(1000)
	ratio(b, "x-per-figure", 1, func(int) { r.Article(many) }, func(int) {
		for range 4 {
			r.Article(few)
		}
	})
}

// crowded is an article of so many figures of all kinds, which the arithmetic of
// a page would try against each other.
func crowded(figures int) *extract.Article {
	kinds := []string{
		"Aktivasi IKD %d orang.", "Target IKD 25 persen.", "Wajib KTP %d jiwa.", "Capaian IKD 12,34 persen.", "Pemilih pemula %d orang.", "Yang sudah merekam KTP-el %d orang.",
		"Belum merekam %d orang.", "Blangko tersedia %d keping.", "KIA terbit %d keping.", "Cakupan KIA 45,67 persen.", "Penduduk %d jiwa.", "Kecamatan Palu Barat %d jiwa.",
	}
	a := &extract.Article{Title: "IKD Kota Palu"}
	for i := range figures {
		text := kinds[(i*7+i/len(kinds))%len(kinds)]
		if strings.Contains(text, "%d") {
			text = fmt.Sprintf(text, 10000+(i*7919)%89999)
		}
		if i%5 == 0 {
			a.Paragraphs = append(a.Paragraphs, extract.Paragraph{Role: extract.Body})
		}
		p := &a.Paragraphs[len(a.Paragraphs)-1]
		p.Text = strings.TrimSpace(p.Text + " " + text)
	}
	return a
}
