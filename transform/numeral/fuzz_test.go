package numeral

import (
	"math"
	"strings"
	"testing"
	"unicode/utf8"
)

func FuzzScan(f *testing.F) {
	for _, s := range []string{"sekitar 1.500 wajib KTP", "5.000-an orang lebih", "1.0512.34", "8. 450 keping", "O,73 persen", "400.12.2.1/1764/Disdukcapil",
		"dua setengah juta", "7.000-9.000 lembar", "(0361) 123456", "Pinang165.998", "https://x.id/2024", "Rp40 Miliar", "s/d 15 %", "1,2,3", "-an", "99, 63 persen"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		end := 0
		inside := func(s Span) bool {
			return s.Start >= 0 && s.Start <= s.End && s.End <= len(text)
		}
		for _, n := range Scan(text) {
			if n.Start < end || n.End <= n.Start || n.End > len(text) {
				t.Fatalf("span %v follows one that ends at %d in a text of %d bytes", n.Span, end, len(text))
			}
			end = n.End
			if utf8.ValidString(text) && (!utf8.RuneStart(text[n.Start]) || n.End < len(text) && !utf8.RuneStart(text[n.End])) {
				t.Fatalf("span %v cuts a rune", n.Span)
			}
			for _, s := range []Span{n.Digits, n.Hedge, n.HedgeAfter, n.Unit.Span, n.Before, n.Each} {
				if !inside(s) {
					t.Fatalf("span %v lies outside the text", s)
				}
			}
			if strings.ContainsRune(n.Printed(text), '\n') {
				t.Fatalf("%q reaches over a line", n.Printed(text))
			}
			if math.IsNaN(n.Value) || math.IsInf(n.Value, 0) || math.IsInf(n.High, 0) || n.Low > n.High {
				t.Fatalf("%q reads as %g in %g to %g", n.Printed(text), n.Value, n.Low, n.High)
			}
		}
	})
}
