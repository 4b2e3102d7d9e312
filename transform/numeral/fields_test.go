package numeral

import "testing"

func TestIntervals(t *testing.T) {
	for _, c := range []struct {
		text      string
		low, high float64
	}{
		{"153.430 orang", 153430, 153430},
		{"170 ribu orang", 169500, 170500},
		{"1,2 juta jiwa", 1150000, 1250000},
		{"13,72 persen", 13.715, 13.725},
		{"25 persen", 24.5, 25.5},
		{"sekitar 1.500 orang", 1400, 1600},
		{"sekitar 20.000 orang", 18000, 22000},
		{"sekitar 29.342 jiwa", 29341, 29343},
		{"sekitar 3,83 persen", 3.82, 3.84},
		{"5.000-an orang", 4500, 6000},
		{"5.000-an orang lebih", 5000, 6000},
		{"300 ribu jiwa lebih", 300000, 400000},
		{"lebih dari 51 persen", 51, 52},
		{"lebih dari 250 ribu orang", 250000, 260000},
		{"hampir 1.500 orang", 1400, 1500},
		{"belum sampai 1 persen", 0, 1},
		{"puluhan ribu warga", 10000, 100000},
		{"200 hingga 400 pemohon", 200, 400},
		{"nol persen", 0, 0.5},
	} {
		n := Scan(c.text)
		if len(n) == 0 || n[0].Low != c.low || n[0].High != c.high {
			t.Errorf("Scan(%q) = %+v, want an interval %g to %g", c.text, n, c.low, c.high)
		}
	}
}

func TestSurroundings(t *testing.T) {
	for _, c := range []struct{ text, printed, hedge, after, unit, before, each string }{
		{"baru sekitar 1.500 wajib KTP saja", "1.500", "sekitar", "", "wajib KTP", "baru", ""},
		{"mencapai 5.000-an orang lebih.", "5.000-an", "", "-an orang lebih", "orang", "mencapai", ""},
		{"ada 300 ribu jiwa lebih, katanya", "300 ribu", "", "lebih", "jiwa", "ada", ""},
		{"sudah lebih dari 1 juta", "1 juta", "lebih dari", "", "", "sudah", ""},
		{"masing-masing sebanyak 33 persen", "33 persen", "", "", "", "sebanyak", "masing-masing"},
		{"rata-rata 300 pemohon", "300", "", "", "pemohon", "rata-rata", "rata-rata"},
		{"dari 904.025 jiwa", "904.025", "", "", "jiwa", "dari", ""},
		{"katanya.\n500 blangko", "500", "", "", "blangko", "", ""},
		{"sekitar\n500 blangko", "500", "", "", "blangko", "", ""},
		{"5.000 lebih warga", "5.000", "", "lebih", "warga", "", ""},
	} {
		at := func(s Span) string { return c.text[s.Start:s.End] }
		numbers := Scan(c.text)
		if len(numbers) != 1 {
			t.Errorf("Scan(%q) found %d numbers, want 1", c.text, len(numbers))
			continue
		}
		n := &numbers[0]
		got := [...]string{n.Printed(c.text), at(n.Hedge), at(n.HedgeAfter), at(n.Unit.Span), at(n.Before), at(n.Each)}
		if want := [...]string{c.printed, c.hedge, c.after, c.unit, c.before, c.each}; got != want {
			t.Errorf("Scan(%q)\n got %q\nwant %q", c.text, got, want)
		}
	}
}

func TestConvention(t *testing.T) {
	for _, c := range []struct {
		text string
		want Flags
	}{
		{"1.765.001 jiwa", DotThousands},
		{"13,72 persen", CommaDecimal},
		{"98.4 persen", DotDecimal},
		{"1,765,001 jiwa", CommaGroups},
		{"1.234,56", DotThousands | CommaDecimal},
		{"153.430 jiwa", 0},
		{"98.456 persen", 0},
	} {
		const habits = DotThousands | CommaDecimal | DotDecimal | CommaGroups
		if n := Scan(c.text); len(n) != 1 || n[0].Flags&habits != c.want {
			t.Errorf("Scan(%q) flags = %b, want %b", c.text, n[0].Flags&habits, c.want)
		}
	}
}

func TestParenthesis(t *testing.T) {
	n := Scan("Jakarta Barat (34 persen), Pusat 30 persen")
	if len(n) != 2 || !n[0].Has(Parenthesis) || n[1].Has(Parenthesis) {
		t.Errorf("the first number alone stands in brackets: %+v", n)
	}
}

func TestUnreadable(t *testing.T) {
	long := ""
	for range 400 {
		long += "9"
	}
	for _, text := range []string{long + " orang", "1." + long, long + "," + long + " persen"} {
		for _, n := range Scan(text) {
			if n.Has(Readable) && n.Form != Fraction {
				t.Errorf("%d digits are read as %g %v", len(text), n.Value, n.Form)
			}
		}
	}
}
