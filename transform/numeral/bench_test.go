package numeral

import (
	"strings"
	"testing"
	"time"
)

// sample is text with the density of figures of a press article.
var sample = strings.Repeat(`Dinas Kependudukan dan Pencatatan Sipil mencatat, hingga akhir April 2024 baru sekitar 21.053 orang
atau 13,72 persen dari target yang mengaktifkan identitas digital. Petugas mendatangi sekolah, kantor dan pasar agar warga
tidak perlu datang ke loket. Wajib KTP berjumlah 516.875 jiwa, dan yang sudah merekam data mencapai 500 ribuan orang lebih.
`, 12)

// countWords counts words and digits in a single pass: the floor that the scan is held against.
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
	Scan(sample)
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
