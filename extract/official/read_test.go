package official

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"rekap/data"
	"rekap/extract"
)

func TestNumbers(t *testing.T) {
	for _, c := range []struct {
		text     string
		number   bool
		notation string
		want     float64
		ok       bool
		bad      bool
	}{
		{"1234", false, "", 1234, true, false},
		{"1.234", false, "", 1.234, true, false},
		{"1.234", false, "plain", 1.234, true, false},
		{"1.234", false, "id", 1234, true, false},
		{"1.234.567,89", false, "id", 1234567.89, true, false},
		{"12,5 %", false, "id", 12.5, true, false},
		{"1,234.5", false, "en", 1234.5, true, false},
		{"1.5", true, "id", 1.5, true, false},
		{"1.5e3", true, "id", 1500, true, false},
		{"-7", false, "id", -7, true, false},
		{"", false, "id", 0, false, false},
		{"-", false, "id", 0, false, false},
		{"12.34", false, "id", 0, false, true},
		{"1.2345", false, "id", 0, false, true},
		{"1234.567", false, "id", 0, false, true},
		{"37,35", false, "", 0, false, true},
		{"37,35", false, "en", 0, false, true},
		{"1 234", false, "id", 0, false, true},
		{"0x10", false, "", 0, false, true},
		{"1e3", false, "", 0, false, true},
		{"NaN", true, "", 0, false, true},
		{"Inf", false, "", 0, false, true},
		{"1234567890123456", false, "", 0, false, true},
	} {
		got, ok, err := cell{c.text, c.number}.read(c.notation)
		if got != c.want || ok != c.ok || (err != nil) != c.bad {
			t.Errorf("%q (%v) in %q: %v, %v, %v, want %v, %v", c.text, c.number, c.notation, got, ok, err, c.want, c.ok)
		}
	}
}

func TestCodes(t *testing.T) {
	for _, c := range []struct {
		system data.CodeSystem
		parts  string // with spaces between
		want   string
		bad    bool
	}{
		{data.Kemendagri, "51 71", "5171", false},
		{data.Kemendagri, "51 1 2", "510102", false},
		{data.Kemendagri, "51 5171 517101", "517101", false},
		{data.Kemendagri, "51 0 0", "51", false},
		{data.Kemendagri, "51.71", "5171", false},
		{data.Kemendagri, "51.71.01", "517101", false},
		{data.Kemendagri, "5100", "51", false},
		{data.Kemendagri, "0", "", false},
		{data.Kemendagri, "- -", "", false},
		{data.Kemendagri, "51 0 3", "", true},
		{data.Kemendagri, "51 171", "", true},
		{data.Kemendagri, "51 Bali", "", true},
		{data.Kemendagri, "517", "", true},
		{data.Kemendagri, "5171012001", "", true},
		{data.Kemendagri, "5171030", "", true},
		{data.BPS, "5171030", "5171030", false},
		{data.BPS, "51 71 30", "5171030", false},
		{data.BPS, "517103", "", true},
	} {
		var parts []cell
		for _, s := range strings.Fields(c.parts) {
			parts = append(parts, cell{text: s})
		}
		got, reason := digitsOf(parts, c.system)
		if got != c.want || (reason != "") != c.bad {
			t.Errorf("%s %q: %q, %q, want %q", c.system, c.parts, got, reason, c.want)
		}
	}
}

// TestCharsets reads one CSV file in the charsets that portals use.
func TestCharsets(t *testing.T) {
	const text = "Kode,Nama,Jumlah\n51.71,“Denpasar” é,5\n"
	windows, err := charmap.Windows1252.NewEncoder().String(text)
	if err != nil {
		t.Fatal(err)
	}
	utf16, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String(text)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ name, body, served, registry string }{
		{"utf-8", text, "", ""},
		{"utf-8 served", text, "utf-8", "windows-1252"},
		{"byte order mark above what is served", "\xef\xbb\xbf" + text, "windows-1252", ""},
		{"windows-1252 by its bytes", windows, "", ""},
		{"windows-1252 served", windows, "windows-1252", ""},
		{"windows-1252 registered", windows, "", "windows-1252"},
		{"utf-16", utf16, "", ""},
	} {
		res := &data.Resource{Code: []string{"Kode"}, Label: "Nama", Charset: c.registry}
		got, err := readCSV([]byte(c.body), c.served, res)
		if err != nil || len(got.rows) != 1 || got.rows[0][1].text != "“Denpasar” é" {
			t.Errorf("%s: %+v, %v", c.name, got, err)
		}
	}
	if _, err := readCSV([]byte(text), "x-klingon", &data.Resource{}); !errors.Is(err, ErrForm) {
		t.Errorf("unknown charset: error is %v", err)
	}
}

// TestLimits gives each adapter more than it takes.
func TestLimits(t *testing.T) {
	res := &data.Resource{Label: "a", Columns: []data.Column{{Field: "b"}}}
	wide := "[{" + strings.TrimSuffix(func() string {
		var b strings.Builder
		for i := range maxColumns + 1 {
			b.WriteString(`"` + strings.Repeat("c", 1+i%7) + strings.Repeat("d", i/7) + `":1,`)
		}
		return b.String()
	}(), ",") + "}]"
	for _, c := range []struct {
		name string
		read func() error
		want error
	}{
		{"a body", func() error {
			_, err := testReader(t).Parse(extract.Page{Body: make([]byte, maxBody+1)}, &data.Service{})
			return err
		}, ErrTooLarge},
		{"columns of JSON", func() error { _, err := readJSON([]byte(wide), ""); return err }, ErrTooLarge},
		{"rows of JSON", func() error {
			_, err := readJSON([]byte("["+strings.Repeat("1,", maxRows)+"1]"), "")
			return err
		}, ErrTooLarge},
		{"depth of JSON", func() error { _, err := readJSON(bytes.Repeat([]byte("["), 1<<20), ""); return err }, ErrForm},
		{"columns of HTML", func() error {
			_, err := readHTML([]byte("<table><tr><td colspan=400>a</td><td colspan=400>b</td></tr></table>"), "", res)
			return err
		}, ErrTooLarge},
		{"tables in tables", func() error {
			_, err := readHTML([]byte(strings.Repeat("<table><tr><td>", maxNesting+1)), "", res)
			return err
		}, ErrTooLarge},
		{"depth of HTML", func() error {
			_, err := readHTML(bytes.Repeat([]byte("<div>"), 100_000), "", res)
			return err
		}, ErrForm},
		{"a merged range of millions of cells", func() error {
			_, err := readXLSX(mergedWorkbook(t, `<mergeCell ref="A1:XFD400"/>`), res)
			return err
		}, ErrTooLarge},
		{"thousands of merged ranges", func() error {
			_, err := readXLSX(mergedWorkbook(t, strings.Repeat(`<mergeCell ref="A1:B2"/>`, maxMerged)), res)
			return err
		}, ErrTooLarge},
		{"a workbook that unpacks to more than the limit", func() error { _, err := readXLSX(zipBomb(t), res); return err }, ErrTooLarge},
		{"rows of CSV", func() error {
			_, err := readCSV([]byte("a,b\n"+strings.Repeat("1,2\n", maxRows)), "", res)
			return err
		}, ErrTooLarge},
		{"a quote that never ends", func() error { _, err := readCSV([]byte("a,b\n\"1,2\n"), "", res); return err }, ErrForm},
		{"a selector that is none", func() error {
			_, err := readHTML([]byte("<table>"), "", &data.Resource{ID: "table[", Label: "a"})
			return err
		}, ErrForm},
	} {
		t.Run(c.name, func(t *testing.T) {
			if err := c.read(); !errors.Is(err, c.want) {
				t.Errorf("error is %v, want %v", err, c.want)
			}
		})
	}
}

// TestManyIssues tells the first findings and counts the others.
func TestManyIssues(t *testing.T) {
	var issues []extract.Issue
	for range 3 * maxIssues {
		issues = append(issues, extract.Issue{Test: "sum"})
	}
	got := bounded(append(issues, extract.Issue{Test: "total"}))
	if len(got) != maxIssues+2 || got[len(got)-1].Detail != "100 more of this kind" {
		t.Errorf("%d issues, the last %+v", len(got), got[len(got)-1])
	}
}
