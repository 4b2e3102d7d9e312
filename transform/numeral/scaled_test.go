package numeral

import (
	"fmt"
	"math"
	"testing"
)

// TestScaledWhole holds that decimals before a scale word make whole numbers
// wherever the scale has places for them.
func TestScaledWhole(t *testing.T) {
	for _, scale := range [...]struct {
		word   string
		factor int
	}{{"ribu", 1e3}, {"juta", 1e6}} {
		for hundredths := 1; hundredths < 10000; hundredths++ {
			text := fmt.Sprintf("sebanyak %d,%02d %s jiwa", hundredths/100, hundredths%100, scale.word)
			got := Scan(text)
			if len(got) != 1 {
				t.Fatalf("%q: %d numbers, want 1", text, len(got))
			}
			want := float64(hundredths * scale.factor / 100)
			if got[0].Value != want || got[0].Value != math.Trunc(got[0].Value) {
				t.Fatalf("%q: %v, want %v", text, got[0].Value, want)
			}
		}
	}
}
