package region

import (
	"strings"
	"testing"
	"time"
)

// sample is text with the density of places of a press article.
var sample = strings.Repeat(`Dinas Kependudukan dan Pencatatan Sipil (Disdukcapil) Kabupaten Purbalingga mencatat 21.053 orang hingga akhir April.
Petugas mendatangi sekolah, kantor dan pasar di Kecamatan Bobotsari agar warga tidak perlu datang ke loket. Di Jawa Tengah
capaian itu di bawah Kota Tegal dan Kabupaten Banyumas, tetapi masih di atas rata-rata daerah yang lain.
`, 12)

func countWords(text string) int {
	n, in := 0, false
	for i := range len(text) {
		c := text[i]
		letter := 'a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9'
		if letter && !in {
			n++
		}
		in = letter
	}
	return n
}

func BenchmarkScan(b *testing.B) {
	g := gazetteer(b)
	b.SetBytes(int64(len(sample)))
	b.ReportAllocs()
	for b.Loop() {
		g.Scan(sample)
	}
	scan := b.Elapsed() / time.Duration(b.N)
	start, sum := time.Now(), 0
	const rounds = 200
	for range rounds {
		sum += countWords(sample)
	}
	floor := time.Since(start) / rounds
	if sum == 0 || floor == 0 {
		b.Fatal("the floor was not measured")
	}
	b.ReportMetric(float64(scan)/float64(floor), "×lexer")
}

func BenchmarkNew(b *testing.B) {
	for b.Loop() {
		gazetteer(b)
	}
}
