package calendar

import (
	"strings"
	"testing"
	"time"
)

// sample is text with the density of dates of a press article.
var sample = strings.Repeat(`Hingga akhir April 2024 baru 21.053 orang yang mengaktifkan identitas digital, kata kepala dinas, Senin (6/5).
Pada tahun 2023 lalu targetnya belum tercapai. Petugas mendatangi sekolah, kantor dan pasar agar warga tidak perlu datang ke
loket, dan sejak Januari hingga saat ini sudah dua kali memohon tambahan kepada pusat untuk semester pertama.
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
	b.SetBytes(int64(len(sample)))
	b.ReportAllocs()
	for b.Loop() {
		Scan(sample)
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
