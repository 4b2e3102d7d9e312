package report

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode/utf8"

	"rekap/queries"
	"rekap/queries/internal/testfile"
	"rekap/transform"
)

func day(t testing.TB, text string) time.Time {
	t.Helper()
	d, err := time.Parse(time.DateOnly, text)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// hostile is a headline that would be a script if it were not text.
const hostile = `</title><script src="https://evil.example/x.js"></script><img src=x onerror=alert(1)>`

// printed is a figure of an invented page about a real region.
type printed struct {
	id, outlet, url, published string
	title, sentence, figure    string
	official                   bool

	region, name, level string
	indicator, unit     string
	of, cohort, doubt   string
	value, low, high    float64
	qualifier           string
}

// invented are the pages of the fixture: three dates of one kota with a hedge,
// two numbers of one date, a fall, hostile text, and figures that are no
// region's own.
var invented = []printed{
	{id: "p1", outlet: "Harian A", url: "https://a.example/1", published: "2024-03-01", title: "Warga mulai aktivasi",
		sentence: "Sebanyak 20.000 warga Kota Denpasar telah mengaktifkan IKD.", figure: "20.000",
		region: "51.71", name: "Kota Denpasar", level: "regency", indicator: "ikd_activated", value: 20000},
	{id: "p2", outlet: "Harian B", url: "https://b.example/2", published: "2024-09-01", title: hostile,
		sentence: `Lebih dari 41 ribu <b onmouseover="alert(2)">warga</b> Kota Denpasar memakai IKD.`, figure: "41 ribu",
		region: "51.71", name: "Kota Denpasar", level: "regency", indicator: "ikd_activated", value: 41000, low: 41000, high: 42000, qualifier: "over"},
	{id: "p3", outlet: "Harian C", url: "javascript:alert(3)", published: "2024-09-01", title: "Angka lain",
		sentence: "Per hari ini 55.000 warga Denpasar.", figure: "55.000",
		region: "51.71", name: "Kota Denpasar", level: "regency", indicator: "ikd_activated", value: 55000},
	{id: "p4", outlet: "Harian A", url: "https://a.example/4", published: "2025-01-15", title: "Persentase",
		sentence: "Aktivasi IKD Kota Denpasar mencapai 12,5 persen dari wajib KTP.", figure: "12,5 persen",
		region: "51.71", name: "Kota Denpasar", level: "regency", indicator: "ikd_activation_rate", unit: "percent", of: "wajib_ktp", value: 12.5, low: 12.45, high: 12.55},
	{id: "p5", outlet: "Harian A", url: "https://a.example/5", published: "2024-10-15", title: "Purbalingga",
		sentence: "Di Purbalingga 300.000 warga memakai IKD.", figure: "300.000",
		region: "33.03", name: "Kabupaten Purbalingga", level: "regency", indicator: "ikd_activated", value: 300000},
	{id: "p6", outlet: "Harian A", url: "https://a.example/6", published: "2024-05-15", title: "Purbalingga lama",
		sentence: "Di Purbalingga 250.000 warga memakai IKD.", figure: "250.000",
		region: "33.03", name: "Kabupaten Purbalingga", level: "regency", indicator: "ikd_activated", value: 250000},
	{id: "p7", outlet: "Harian A", url: "https://a.example/7", published: "2024-05-16", title: "Sekolah",
		sentence: "Perekaman di sekolah menjangkau 120 siswa.", figure: "120",
		region: "33.03", name: "Kabupaten Purbalingga", level: "regency", indicator: "ktp_el_recorded", cohort: "school", value: 120},
	{id: "p8", outlet: "Harian A", url: "https://a.example/8", published: "2024-05-17", title: "Kecamatan",
		sentence: "Di Kecamatan Bobotsari tercatat 900 pengguna IKD.", figure: "900",
		region: "33.03", name: "Kecamatan Bobotsari", level: "district", indicator: "ikd_activated", value: 900},
	{id: "p9", outlet: "Harian B", url: "https://b.example/9", published: "2024-06-17", title: "Meragukan",
		sentence: "Stok blangko 7 juta keping.", figure: "7 juta", doubt: "implausible against official figures",
		region: "33.03", name: "Kabupaten Purbalingga", level: "regency", indicator: "blangko_stock", unit: "card", value: 7e6},
	{id: "p10", outlet: "Layanan Dukcapil", url: "https://gis.example/query", published: "", official: true, title: "Monitoring",
		sentence: "no_prop=32; no_kab=1; jml_aktivasi=100000", figure: "100000",
		region: "32.01", name: "Kabupaten Bogor", level: "regency", indicator: "ikd_activated", value: 100000},
}

func (p printed) page(t testing.TB) (transform.PageRow, transform.Result) {
	text := p.title + "\n" + p.sentence
	row := transform.PageRow{
		PageID: p.id, Page: p.url, URL: p.url, Canonical: p.url, Source: p.outlet, Outlet: p.outlet, Kind: "news", Title: p.title,
		PublishedBasis: "json_ld", PublishedPrinted: p.published, FetchedAt: day(t, "2025-06-01"), Record: "fixture.warc.gz:" + p.id,
		Digest: "sha256:" + p.id, MediaType: "text/html", Simhash: transform.Simhash(text), Text: text, Outcome: transform.PageRead, ExtractorVersion: testfile.Version,
	}
	o := transform.Observation{
		ID: p.id + "-o", Page: p.url, PageID: p.id, URL: p.url, Outlet: p.outlet, Kind: "news", Indicator: p.indicator, Unit: p.unit,
		RegionCode: p.region, Region: p.name, Level: p.level, Cohort: p.cohort, Value: p.value, ValueLow: p.low, ValueHigh: p.high,
		Qualifier: p.qualifier, Denominator: p.of, AsOfPrecision: "day", AsOfBasis: "published", FetchedAt: row.FetchedAt,
		Printed: p.figure, Quote: p.sentence, Status: transform.Accepted, Rule: "test", ExtractorVersion: testfile.Version,
	}
	if p.unit == "" {
		o.Unit = "person"
	}
	if p.cohort == "" {
		o.Cohort = "all"
	}
	if p.qualifier == "" {
		o.Qualifier = "exact"
	}
	if p.low == 0 {
		o.ValueLow, o.ValueHigh = p.value, p.value
	}
	if p.of != "" {
		o.DenominatorBasis = "stated"
	}
	if p.doubt != "" {
		o.Status, o.StatusReason = transform.Doubtful, p.doubt
	}
	if p.official {
		row.Kind, row.Text, row.Simhash, row.PublishedBasis, row.PublishedPrinted = "official", "", 0, "", ""
		o.Kind, o.AsOf, o.AsOfBasis, o.QuoteEnd = "official", day(t, "2024-12-12"), "stated", len(p.sentence)
	} else {
		row.Published = day(t, p.published)
		o.Published, o.AsOf = row.Published, row.Published
		o.QuoteStart = utf8.RuneCountInString(p.title) + 1
		o.QuoteEnd = o.QuoteStart + utf8.RuneCountInString(p.sentence)
		o.PrintedStart = o.QuoteStart + utf8.RuneCountInString(p.sentence[:strings.Index(p.sentence, p.figure)])
	}
	return row, transform.Result{
		Observations: []transform.Observation{o},
		Figures: []transform.Figure{{PageID: p.id, Seq: 1, Printed: p.figure, Start: o.PrintedStart,
			End: o.PrintedStart + utf8.RuneCountInString(p.figure), ParagraphRole: "body", Value: p.value, Readable: true, Unit: o.Unit,
			Role: "observation", Reason: "test", ObservationID: o.ID, ExtractorVersion: testfile.Version}},
		Checks: []transform.Check{{PageID: p.id, Seq: 1, RegionCode: p.region, Kind: "order",
			Equation: p.figure + " is not more than 5", Left: p.value, Right: 5, Holds: false,
			ObservationIDs: []string{o.ID}, ExtractorVersion: testfile.Version}},
	}
}

// fixture is a published file of the real reference data and the invented
// pages, made once.
var fixture struct {
	once sync.Once
	path string
	err  error
}

func published(t testing.TB) (*queries.File, string) {
	t.Helper()
	fixture.once.Do(func() { fixture.path, fixture.err = publish(t) })
	if fixture.err != nil {
		t.Fatal(fixture.err)
	}
	file, err := queries.Open(context.Background(), fixture.path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { file.Close() })
	return file, fixture.path
}

func publish(t testing.TB) (string, error) {
	dir, err := os.MkdirTemp("", "rekap-report")
	if err != nil {
		return "", err
	}
	var pages []testfile.Page
	var fetches []transform.FetchRow
	for _, p := range invented {
		row, facts := p.page(t)
		pages = append(pages, testfile.Page{Row: row, Facts: facts})
		fetches = append(fetches, transform.FetchRow{Record: row.Record, URL: p.url, FetchedAt: row.FetchedAt,
			Type: "response", Purpose: "article", Status: 200, MediaType: row.MediaType})
	}
	var sources []transform.SourceRow
	for _, name := range []string{"Harian A", "Harian B", "Harian C", "Layanan Dukcapil"} {
		sources = append(sources, transform.SourceRow{Source: name, Name: name, Kind: "news", Family: "wordpress", Address: strings.ToLower(name), Status: "active"})
	}
	return testfile.Build(context.Background(), dir, pages, fetches, sources)
}

// written is the report of the fixture in a language, made once for each.
var written = map[string]string{}

func report(t testing.TB, lang string) string {
	t.Helper()
	if dir, ok := written[lang]; ok {
		return dir
	}
	file, path := published(t)
	dir := filepath.Join(filepath.Dir(path), "site-"+lang)
	sum, err := Write(t.Context(), file, dir, Options{Lang: lang, File: path})
	if err != nil {
		t.Fatal(err)
	}
	if want := 553 + 8; sum.Pages != want {
		t.Fatalf("the report has %d pages, want %d", sum.Pages, want)
	}
	written[lang] = dir
	return dir
}

func pageOf(t testing.TB, lang, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(report(t, lang), filepath.FromSlash(name)))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestMain(m *testing.M) {
	code := m.Run()
	if fixture.path != "" {
		os.RemoveAll(filepath.Dir(fixture.path))
	}
	if code != 0 {
		fmt.Fprintln(os.Stderr, "report tests failed")
	}
	os.Exit(code)
}
