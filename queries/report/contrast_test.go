package report

import (
	"fmt"
	"maps"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// scheme is the colours of the light or the dark palette.
type scheme map[string]string

// palettes reads the colours from the style sheet: light, dark by the
// reader's system, dark by choice.
func palettes(t *testing.T) (light, system, chosen scheme) {
	t.Helper()
	css, err := assets.ReadFile("assets/report.css")
	if err != nil {
		t.Fatal(err)
	}
	block := func(head string) scheme {
		_, rest, ok := strings.Cut(string(css), head)
		if !ok {
			t.Fatalf("the style sheet has no %q", head)
		}
		body, _, _ := strings.Cut(rest, "}")
		out := scheme{}
		for _, m := range regexp.MustCompile(`--([a-z0-9-]+): (#[0-9a-f]{6});`).FindAllStringSubmatch(body, -1) {
			out[m[1]] = m[2]
		}
		return out
	}
	return block(":root {"), block(`:root:not([data-theme="light"]) {`), block(`:root[data-theme="dark"] {`)
}

// luminance is the relative luminance of WCAG 2.2.
func luminance(t *testing.T, colour string) float64 {
	t.Helper()
	sum := 0.0
	for i, weight := range []float64{0.2126, 0.7152, 0.0722} {
		v, err := strconv.ParseUint(colour[1+2*i:3+2*i], 16, 8)
		if err != nil {
			t.Fatal(err)
		}
		c := float64(v) / 255
		if c <= 0.04045 {
			c /= 12.92
		} else {
			c = math.Pow((c+0.055)/1.055, 2.4)
		}
		sum += weight * c
	}
	return sum
}

func contrast(t *testing.T, a, b string) float64 {
	x, y := luminance(t, a), luminance(t, b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

// TestContrast holds the palettes to WCAG AA: 4.5 for text, 3 for what a
// drawing must show.
func TestContrast(t *testing.T) {
	if got := contrast(t, "#000000", "#ffffff"); math.Abs(got-21) > 1e-9 {
		t.Fatalf("black on white has %.2f", got)
	}
	type pair struct {
		text, ground string
		least        float64
	}
	var pairs []pair
	for _, ground := range []string{"paper", "sheet", "soft"} {
		for _, text := range []string{"ink", "muted", "link"} {
			pairs = append(pairs, pair{text, ground, 4.5})
		}
	}
	for i := range steps + 1 {
		pairs = append(pairs, pair{fmt.Sprintf("s%d-ink", i), fmt.Sprintf("s%d", i), 4.5})
	}
	pairs = append(pairs, pair{"none-ink", "none", 4.5}, pair{"mark-ink", "mark", 4.5}, pair{"warn-ink", "warn", 4.5},
		pair{"good-ink", "good", 4.5}, pair{"goal", "paper", 4.5}, pair{"paper", "ink", 4.5},
		pair{"accent", "paper", 3}, pair{"accent", "soft", 3}, pair{"goal", "soft", 3}, pair{"s5", "soft", 3}, pair{"muted", "sheet", 3})
	light, system, chosen := palettes(t)
	if !maps.Equal(system, chosen) {
		t.Error("the dark palette by choice is not that of the system")
	}
	if got, want := slices.Sorted(maps.Keys(chosen)), slices.Sorted(maps.Keys(light)); !slices.Equal(got, want) {
		t.Errorf("the palettes name different colours: %v, %v", got, want)
	}
	for name, colours := range map[string]scheme{"light": light, "dark": chosen} {
		for _, p := range pairs {
			text, ok := colours[p.text]
			ground, found := colours[p.ground]
			if !ok || !found {
				t.Errorf("%s: no colour %s or %s", name, p.text, p.ground)
				continue
			}
			if got := contrast(t, text, ground); got < p.least {
				t.Errorf("%s: %s on %s has a contrast of %.2f, want %.1f", name, p.text, p.ground, got, p.least)
			}
		}
	}
}

// TestShadesAreTold: the steps of the map grow in one direction.
func TestShadesAreTold(t *testing.T) {
	light, _, dark := palettes(t)
	for name, colours := range map[string]scheme{"light": light, "dark": dark} {
		last := 0.0
		for i := range steps + 1 {
			now := luminance(t, colours[fmt.Sprintf("s%d", i)])
			if name == "light" {
				now = 1 - now
			}
			if now <= last {
				t.Errorf("%s: s%d is no further than the step before", name, i)
			}
			last = now
		}
	}
}

// rgb is a colour as browsers tell it.
func rgb(t *testing.T, colour string) string {
	t.Helper()
	v, err := strconv.ParseUint(colour[1:], 16, 32)
	if err != nil {
		t.Fatal(err)
	}
	return fmt.Sprintf("rgb(%d, %d, %d)", v>>16, v>>8&0xff, v&0xff)
}
