package article

import (
	"bytes"
	"os"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"

	"rekap/extract"
)

// benchPages are the fixtures as they are, and in the chrome of a real page:
// menus, side columns and program text around them.
func benchPages(b *testing.B) map[string][][]byte {
	var plain, chrome [][]byte
	menu := "<div class=\"menu\"><ul>" + strings.Repeat(`<li class="menu-item menu-item-type-taxonomy"><a href="/rubrik/daerah" title="Daerah">Berita Daerah</a></li>`, 120) + "</ul></div>"
	side := "<div class=\"sidebar\">" + strings.Repeat(`<div class="card post-box"><div class="thumb"><a href="/x"><img src="/a.jpg" alt="gambar" width="120" height="80"></a></div><h3 class="card-title"><a href="/x">Judul berita lain yang tidak ada hubungannya</a></h3><span class="date">12 Mei 2024</span></div>`, 60) + "</div>"
	script := "<script>" + strings.Repeat("window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments);}\n", 250) + "</script>"
	for _, file := range fixtures(b) {
		body, err := os.ReadFile(file)
		if err != nil {
			b.Fatal(err)
		}
		if !bytes.Contains(body, []byte("<body")) {
			continue
		}
		plain = append(plain, body)
		at := bytes.Index(body, []byte("<body"))
		at += bytes.IndexByte(body[at:], '>') + 1
		end := bytes.LastIndex(body, []byte("</body>"))
		chrome = append(chrome, []byte(string(body[:at])+menu+script+string(body[at:end])+side+script+string(body[end:])))
	}
	return map[string][][]byte{"bare": plain, "in chrome": chrome}
}

// BenchmarkParse reports what reading an article costs as a ratio to
// html.Parse of the same bytes, the two taken turn by turn.
func BenchmarkParse(b *testing.B) {
	for name, pages := range benchPages(b) {
		b.Run(name, func(b *testing.B) {
			var floor, ours time.Duration
			size := 0
			b.ReportAllocs()
			parse := func(body []byte) {
				start := time.Now()
				if _, err := html.Parse(bytes.NewReader(body)); err != nil {
					b.Fatal(err)
				}
				floor += time.Since(start)
			}
			read := func(body []byte) {
				start := time.Now()
				if _, err := Parse(extract.Page{Body: body, Digest: "sha256:0"}, nil); err != nil {
					b.Fatal(err)
				}
				ours += time.Since(start)
			}
			for b.Loop() {
				// In turns and both ways round: the second one pays for the
				// garbage of the first.
				for _, body := range pages {
					size += len(body)
					parse(body)
					read(body)
					read(body)
					parse(body)
				}
			}
			b.ReportMetric(ours.Seconds()/floor.Seconds(), "ratio")
			b.ReportMetric(float64(size)/float64(b.N)/float64(len(pages)), "bytes/page")
			b.ReportMetric(0, "ns/op")
		})
	}
}
