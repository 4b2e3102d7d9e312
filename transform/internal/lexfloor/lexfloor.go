// Package lexfloor holds the scanners of text against the least that reading a
// text costs: a hand lexer's single pass over the same bytes.
package lexfloor

import (
	"testing"
	"time"
)

// rounds is how often the floor is measured in a benchmark.
const rounds = 200

// Ratio runs scan as the benchmark and reports how many times the floor on the
// same text it takes, both measured in one run, as ×lexer.
func Ratio(b *testing.B, text string, scan func()) {
	b.Helper()
	scan()
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		scan()
	}
	took := b.Elapsed() / time.Duration(b.N)
	start, sum := time.Now(), 0
	for range rounds {
		sum += Words(text)
	}
	floor := time.Since(start) / rounds
	if sum == 0 || floor == 0 {
		b.Fatal("the floor was not measured")
	}
	b.ReportMetric(float64(took)/float64(floor), "×lexer")
}

// Words counts the words and numbers of a text in a single pass.
func Words(text string) int {
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
