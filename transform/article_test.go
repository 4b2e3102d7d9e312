package transform

import (
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"rekap/data"
	"rekap/extract"
)

var loadReader = sync.OnceValues(func() (*Reader, error) {
	ref, err := data.Load()
	if err != nil {
		return nil, err
	}
	return NewReader(ref)
})

func testReader(t testing.TB) *Reader {
	t.Helper()
	r, err := loadReader()
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// story makes an article of 4 June 2024 from paragraphs; one that begins with
// "Baca juga" is a linked headline.
func story(title string, paragraphs ...string) *extract.Article {
	a := &extract.Article{ID: "0123456789abcdef", Title: title}
	a.Page = extract.Page{Page: "test", Outlet: "contoh.example", Kind: extract.News}
	a.Published = extract.Published{Day: time.Date(2024, 6, 4, 0, 0, 0, 0, time.UTC), Basis: extract.DateJSONLD}
	at := len([]rune(title)) + 1
	for _, p := range paragraphs {
		role := extract.Body
		if strings.HasPrefix(p, "Baca juga") {
			role = extract.Linked
		}
		a.Paragraphs = append(a.Paragraphs, extract.Paragraph{Role: role, Text: p, Start: at})
		at += len([]rune(p)) + 1
	}
	return a
}

// facts are the accepted observations, one line each.
func facts(res Result) []string {
	var out []string
	for _, o := range res.Observations {
		if o.Status != Accepted {
			continue
		}
		s := fmt.Sprintf("%s %s %v", o.Indicator, o.RegionCode, o.Value)
		if o.Level == "district" {
			s = fmt.Sprintf("%s %s %v", o.Indicator, o.Region, o.Value)
		}
		if o.Denominator != "" {
			s += " of " + o.Denominator
		}
		out = append(out, s+" "+o.AsOf.Format(time.DateOnly)+"/"+o.AsOfPrecision)
	}
	return out
}

func TestArticle(t *testing.T) {
	r := testReader(t)
	for _, test := range []struct {
		name    string
		article *extract.Article
		want    []string
	}{
		{"statement day and base", story("Aktivasi IKD Maros Rendah",
			"MAROS - Aktivasi Identitas Kependudukan Digital (IKD) di Kabupaten Maros baru 14.350 orang atau 4,9 persen dari wajib KTP, kata Kepala Disdukcapil Kabupaten Maros, Senin (3/6/2024)."),
			[]string{"ikd_activated 73.09 14350 2024-06-03/day", "ikd_activation_rate 73.09 4.9 of wajib_ktp 2024-06-03/day"}},
		{"the share of a target told as a share", story("Aktivasi IKD Maros",
			"MAROS - Disdukcapil Kabupaten Maros mencatat perekaman KTP-el 280.000 jiwa. Target IKD 30 persen dari perekaman. Yang aktivasi IKD 9.120 orang atau 10,86 persen."),
			[]string{"ktp_el_recorded 73.09 280000 2024-06-04/day", "ikd_target_rate 73.09 30 of ktp_el_recorded 2024-06-04/day", "ikd_activated 73.09 9120 2024-06-04/day", "ikd_activation_rate 73.09 10.86 of ikd_target 2024-06-04/day"}},
		{"arithmetic against the words", story("Rekam KTP di Kabupaten Maros",
			"Di Kabupaten Maros, warga yang sudah merekam KTP-el 290.000 jiwa.",
			"Aktivasi IKD 14.500 orang atau 5,00 persen dari jumlah penduduk."),
			[]string{"ktp_el_recorded 73.09 290000 2024-06-04/day", "ikd_activated 73.09 14500 2024-06-04/day", "ikd_activation_rate 73.09 5 of ktp_el_recorded 2024-06-04/day"}},
		{"linked headlines say nothing", story("Blangko KTP-el di Kota Palu Menipis",
			"Stok blangko KTP-el di Disdukcapil Kota Palu tersisa 640 keping.",
			"Baca juga: 2.500 Keping Blangko Tiba di Kabupaten Sigi"),
			[]string{"blangko_stock 72.71 640 2024-06-04/day"}},
		{"a list of regions", story("Aktivasi IKD di Sulawesi Tengah",
			"Aktivasi IKD di Provinsi Sulawesi Tengah masih rendah. Kota Palu 8,1 persen, Kabupaten Sigi 4,2 persen, dan Kabupaten Donggala 3,3 persen."),
			[]string{"ikd_activation_rate 72.71 8.1 2024-06-04/day", "ikd_activation_rate 72.10 4.2 2024-06-04/day", "ikd_activation_rate 72.03 3.3 2024-06-04/day"}},
		{"a year's target", story("Target KIA Kota Palu",
			"Disdukcapil Kota Palu menargetkan kepemilikan KIA 70 persen tahun ini."),
			[]string{"kia_target_rate 72.71 70 2024-12-31/year"}},
		{"date of the data", story("Perekaman KTP-el Kota Palu",
			"Per 31 Desember 2023, warga Kota Palu yang sudah perekaman KTP-el 259.100 jiwa. Wajib KTP 265.300 jiwa."),
			[]string{"ktp_el_recorded 72.71 259100 2023-12-31/day", "wajib_ktp 72.71 265300 2023-12-31/day"}},
		{"a repeat counts once", story("14.350 Warga Maros Aktivasi IKD",
			"Di Kabupaten Maros 14.350 warga sudah aktivasi IKD.", "Angka 14.350 itu, kata dia, masih rendah."),
			[]string{"ikd_activated 73.09 14350 2024-06-04/day"}},
		{"a headline alone", story("14.350 Warga Kabupaten Maros Sudah Aktivasi IKD", "Petugas akan turun ke desa."),
			[]string{"ikd_activated 73.09 14350 2024-06-04/day"}},
		{"nothing to tell", story("Layanan Disdukcapil Maros", "Loket buka pukul 08.00 hingga 15.00 WITA sesuai Permendagri Nomor 72 Tahun 2022."), nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, facts(r.Article(test.article))); diff != "" {
				t.Errorf("facts differ (-want +got):\n%s", diff)
			}
		})
	}
}

func TestLedger(t *testing.T) {
	res := testReader(t).Article(story("Warga Kota Palu Belum Rekam KTP-el 3.120",
		"Sebanyak 3.120 warga Kota Palu belum merekam KTP-el, Senin (3/6/2024) pukul 09.30.",
		"Usia 17 tahun ke atas, sesuai Surat Nomor 470/1204/2024, dengan biaya Rp 2 miliar untuk 46 kelurahan.",
		"Baca juga: 900 Warga Sigi Pindah"))
	var got []string
	for _, f := range res.Figures {
		if f.Role == "" || f.Reason == "" {
			t.Errorf("figure %q has no role or reason", f.Printed)
		}
		got = append(got, f.Printed+" "+f.Role)
	}
	for _, want := range []string{"3.120 duplicate", "3.120 observation", "17 age", "46 count_of_things", "900 linked_headline"} {
		found := false
		for _, g := range got {
			found = found || g == want
		}
		if !found {
			t.Errorf("%q is not in the ledger: %v", want, got)
		}
	}
}

func TestRangeEndsShareARole(t *testing.T) {
	res := testReader(t).Article(story("Permohonan KTP di Kabupaten Lahat",
		"LAHAT - Permohonan cetak KTP di Disdukcapil Kabupaten Lahat sekitar 200 hingga 400 pemohon per hari."))
	if len(res.Figures) != 2 {
		t.Fatalf("%d numbers in the ledger, want 2", len(res.Figures))
	}
	if low, high := res.Figures[0], res.Figures[1]; low.Role == "unresolved" || high.Role != low.Role {
		t.Errorf("roles %q and %q, want one role for both ends", low.Role, high.Role)
	}
}

func TestQuotePointsAtTheText(t *testing.T) {
	a := story("Aktivasi IKD Maros", "“Maros baru 14.350 orang aktivasi IKD,” katanya.", "Wajib KTP Kabupaten Maros 290.400 jiwa.")
	text := []rune(a.Text())
	res := testReader(t).Article(a)
	if len(res.Observations) == 0 {
		t.Fatal("no observation")
	}
	for _, o := range res.Observations {
		if q := string(text[o.QuoteStart:o.QuoteEnd]); q != o.Quote {
			t.Errorf("quote %q, its place has %q", o.Quote, q)
		}
		end := o.PrintedStart + len([]rune(o.Printed))
		if p := string(text[o.PrintedStart:end]); p != o.Printed {
			t.Errorf("printed %q, its place has %q", o.Printed, p)
		}
		if o.PrintedStart < o.QuoteStart || end > o.QuoteEnd {
			t.Errorf("%q stands outside its quote", o.Printed)
		}
	}
}

func TestDoubts(t *testing.T) {
	r := testReader(t)
	for _, test := range []struct {
		name, text, reason string
	}{
		{"impossible", "Wajib KTP di Kota Palu 4.200.000 jiwa.", "too many for the region"},
		{"cohort", "Di Kota Palu 812 ASN sudah aktivasi IKD.", "about a part of the people only: asn"},
		{"no region", "Warga yang sudah aktivasi IKD 12.400 orang.", "region: "},
	} {
		t.Run(test.name, func(t *testing.T) {
			res := r.Article(story("Kabar Dukcapil", test.text))
			if len(res.Observations) != 1 {
				t.Fatalf("%d observations", len(res.Observations))
			}
			o := res.Observations[0]
			if o.Status != Doubtful || !strings.HasPrefix(o.StatusReason, test.reason) {
				t.Errorf("%s: %s", o.Status, o.StatusReason)
			}
		})
	}
}

func TestChecksCarryBothSides(t *testing.T) {
	res := testReader(t).Article(story("Perekaman KTP-el Kota Palu",
		"Wajib KTP Kota Palu 265.300 jiwa. Yang sudah perekaman 259.100 jiwa, yang belum 6.500 jiwa."))
	for _, c := range res.Checks {
		if c.Kind == "rest" {
			if c.Holds || c.Left != 6200 || c.Right != 6500 || len(c.ObservationIDs) != 3 || !strings.Contains(c.Equation, "6.500") {
				t.Errorf("check: %+v", c)
			}
			if len(facts(res)) != 3 {
				t.Errorf("a contradiction dropped a figure: %v", facts(res))
			}
			return
		}
	}
	t.Errorf("no check of the rest: %+v", res.Checks)
}

func TestDataset(t *testing.T) {
	d := &extract.Dataset{ID: "feedfeedfeedfeed", AsOf: time.Date(2024, 6, 30, 0, 0, 0, 0, time.UTC), AsOfPrecision: "day", AsOfBasis: "stated",
		Rows: []extract.Row{{RegionCode: "72.71", Level: "regency", Quote: "jml_wktp=10; jml_rekam=12; u0=3", Cells: []extract.DatasetCell{
			{Field: "jml_wktp", Indicator: "wajib_ktp", Value: 10, Printed: "10"},
			{Field: "jml_rekam", Indicator: "ktp_el_recorded", Value: 12, Printed: "12"},
			{Field: "u0", Value: 3, Printed: "3"},
		}}}}
	res := testReader(t).Dataset(d)
	if len(res.Observations) != 2 || len(res.Figures) != 3 || res.Figures[2].Role != "unmapped_column" {
		t.Fatalf("observations %d, figures %+v", len(res.Observations), res.Figures)
	}
	if o := res.Observations[1]; o.Status != Doubtful || o.StatusReason != "more than wajib_ktp in the same row" {
		t.Errorf("more recorded than obliged: %s %s", o.Status, o.StatusReason)
	}
	if o := res.Observations[0]; o.Status != Accepted || o.Kind != "official" || o.Region != "Kota Palu" || o.Cohort != "all" {
		t.Errorf("observation: %+v", o)
	}
	if len(res.Checks) != 1 || res.Checks[0].Holds {
		t.Errorf("checks: %+v", res.Checks)
	}
}

func FuzzArticle(f *testing.F) {
	f.Add("Aktivasi IKD Kota Palu", "Dari 265.300 wajib KTP (per 31/5/2024), 14,7 ribu atau 5,5% aktivasi IKD.\nKecamatan Mantikulore 3 persen, Tatanga 4 persen.")
	f.Add("", "1 2 3 4,5% dari dari target 7 persen\n\n(")
	f.Add("Rp 5", "“” Sisanya, belum – 8. 450 jiwa O,73 persen 1.0512.34")
	r := testReader(f)
	f.Fuzz(func(t *testing.T, title, body string) {
		a := story(strings.ToValidUTF8(strings.ReplaceAll(title, "\n", " "), "?"), strings.Split(strings.ToValidUTF8(body, "?"), "\n")...)
		res := r.Article(a)
		if again := r.Article(a); fmt.Sprint(again) != fmt.Sprint(res) {
			t.Fatal("two readings of one article differ")
		}
		n := len([]rune(a.Text()))
		ids := map[string]bool{}
		for _, o := range res.Observations {
			if ids[o.ID] {
				t.Fatalf("two observations have the id %s", o.ID)
			}
			ids[o.ID] = true
			if o.QuoteStart < 0 || o.QuoteEnd > n || o.QuoteStart > o.QuoteEnd || o.Value < 0 {
				t.Fatalf("observation outside its text: %+v", o)
			}
		}
		for i, g := range res.Figures {
			if g.Seq != i+1 || g.Start > g.End || g.End > n || g.Role == "" || g.Reason == "" {
				t.Fatalf("figure %d: %+v", i, g)
			}
			if g.ObservationID != "" && !ids[g.ObservationID] {
				t.Fatalf("figure %d points at no observation", i)
			}
		}
	})
}
