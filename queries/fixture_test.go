package queries_test

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

	"rekap/data"
	"rekap/load"
	"rekap/queries"
	"rekap/transform"
)

// version is the extractor version of all synthetic facts.
const version = "test-1"

func day(text string) time.Time {
	if text == "" {
		return time.Time{}
	}
	t, err := time.Parse(time.DateOnly, text)
	if err != nil {
		panic(err)
	}
	return t
}

// places are the regions of the invented nation, by code.
var places = map[string]data.Region{
	"ID":    {Code: "ID", Level: data.Nation, Kind: "nation", Name: "Indonesia"},
	"90":    {Code: "90", Level: data.Province, Kind: "provinsi", Name: "Contoh", Province: "90"},
	"91":    {Code: "91", Level: data.Province, Kind: "provinsi", Name: "Misal", Province: "91"},
	"90.01": {Code: "90.01", Level: data.Regency, Kind: "kabupaten", Name: "Kabupaten Awal", Province: "90"},
	"90.02": {Code: "90.02", Level: data.Regency, Kind: "kabupaten", Name: "Kabupaten Berikut", Province: "90"},
	"90.71": {Code: "90.71", Level: data.Regency, Kind: "kota", Name: "Kota Contoh", Province: "90"},
	"91.01": {Code: "91.01", Level: data.Regency, Kind: "kabupaten", Name: "Kabupaten Misal", Province: "91"},
	"91.02": {Code: "91.02", Level: data.Regency, Kind: "kabupaten", Name: "Kabupaten Hening", Province: "91"},
	"91.71": {Code: "91.71", Level: data.Regency, Kind: "kota", Name: "Kota Lawas", Province: "91"},
}

// article is a page and the figures it asserts, in a form that is easy to read.
type article struct {
	id, outlet, published string
	text                  string
	official              bool
	figures               []figure
}

// figure is an observation; what is left out is the usual: accepted, exact,
// of all people, on the day of publication.
type figure struct {
	printed, indicator, region string
	value                      float64
	low, high                  float64
	qualifier                  string
	of, basis                  string
	asOf, precision            string
	cohort                     string
	doubt                      string
	district                   string
}

func (a article) row() transform.PageRow {
	p := transform.PageRow{
		PageID: a.id, Page: "https://" + a.outlet + "/" + a.id, URL: "https://" + a.outlet + "/" + a.id,
		Canonical: a.outlet + "/" + strings.NewReplacer("-withdrawn", "", "-mended", "").Replace(a.id), Source: a.outlet, Outlet: a.outlet, Kind: "news",
		Title: strings.SplitN(a.text, "\n", 2)[0], Published: day(a.published), PublishedBasis: "json_ld",
		PublishedPrinted: a.published, FetchedAt: day("2025-06-01").Add(3 * time.Hour),
		Record: "sample.warc.gz:" + a.id, Digest: "sha256:" + a.id, MediaType: "text/html",
		Simhash: transform.Simhash(a.text), Text: a.text, Outcome: transform.PageRead, ExtractorVersion: version,
	}
	if a.official {
		p.Kind, p.MediaType, p.Text, p.Simhash, p.PublishedBasis = "official", "application/json", "", 0, ""
		p.Source, p.URL, p.Page = "gis.example", "https://gis.example/"+a.id, "https://gis.example/"+a.id
	}
	return p
}

func (a article) facts() transform.Result {
	var r transform.Result
	page := a.row()
	for i, f := range a.figures {
		o := f.observation(page)
		o.ID = fmt.Sprintf("%s-%d", a.id, i+1)
		r.Observations = append(r.Observations, o)
		r.Figures = append(r.Figures, transform.Figure{
			PageID: a.id, Seq: i + 1, Printed: o.Printed, Start: o.PrintedStart,
			End: o.PrintedStart + utf8.RuneCountInString(o.Printed), Paragraph: 0, ParagraphRole: "body",
			Value: o.Value, Readable: true, Unit: o.Unit, Role: "observation", Reason: o.Rule, ObservationID: o.ID,
			ExtractorVersion: version,
		})
	}
	return r
}

func (f figure) observation(page transform.PageRow) transform.Observation {
	place := places[f.region]
	o := transform.Observation{
		Page: page.Page, PageID: page.PageID, URL: page.URL, Outlet: page.Outlet, Kind: page.Kind,
		Indicator: f.indicator, Unit: unitOf(f.indicator), RegionCode: place.Code, Region: place.Name,
		Level: string(place.Level), Cohort: f.cohort, Value: f.value, ValueLow: f.low, ValueHigh: f.high,
		Qualifier: f.qualifier, Denominator: f.of, DenominatorBasis: f.basis,
		AsOf: day(f.asOf), AsOfPrecision: f.precision, AsOfBasis: "stated", Published: page.Published,
		FetchedAt: page.FetchedAt, Printed: f.printed, Status: transform.Accepted, Rule: "test",
		ExtractorVersion: version,
	}
	if f.district != "" {
		o.Region, o.Level = f.district, "district"
	}
	if f.cohort == "" {
		o.Cohort = "all"
	}
	if f.qualifier == "" {
		o.Qualifier = "exact"
	}
	if f.low == 0 && f.high == 0 {
		o.ValueLow, o.ValueHigh = f.value, f.value
	}
	if f.asOf == "" {
		o.AsOf, o.AsOfBasis = page.Published, "published"
	}
	if f.precision == "" {
		o.AsOfPrecision = "day"
	}
	if f.of != "" && f.basis == "" {
		o.DenominatorBasis = "stated"
	}
	if f.doubt != "" {
		o.Status, o.StatusReason = transform.Doubtful, f.doubt
	}
	if page.Kind == "official" {
		o.Quote = fmt.Sprintf("%s: jml_aktivasi=%s", place.Name, f.printed)
		o.QuoteEnd = len(o.Quote)
		return o
	}
	at := strings.Index(page.Text, f.printed)
	if at < 0 {
		panic("fixture " + page.PageID + " does not print " + f.printed)
	}
	from := strings.LastIndexAny(page.Text[:at], "\n") + 1
	until := len(page.Text)
	if end := strings.Index(page.Text[at:], "\n"); end >= 0 {
		until = at + end
	}
	o.Quote = page.Text[from:until]
	o.QuoteStart = utf8.RuneCountInString(page.Text[:from])
	o.QuoteEnd = utf8.RuneCountInString(page.Text[:until])
	o.PrintedStart = utf8.RuneCountInString(page.Text[:at])
	return o
}

func unitOf(indicator string) string {
	switch {
	case strings.HasSuffix(indicator, "_rate"):
		return "percent"
	case strings.HasPrefix(indicator, "blangko"), indicator == "ktp_el_printed":
		return "card"
	}
	return "person"
}

// reference is the reference data of the invented nation. Its indicators are
// the real ones: SQL names them.
func reference(t testing.TB) load.Reference {
	book, err := data.Indicators()
	if err != nil {
		t.Fatal(err)
	}
	var ref load.Reference
	for _, code := range []string{"ID", "90", "91", "90.01", "90.02", "90.71", "91.01", "91.02", "91.71"} {
		ref.Regions = append(ref.Regions, places[code])
	}
	ref.Indicators = transform.IndicatorRows(book)
	for year, percent := range map[int]float64{2023: 25, 2024: 30, 2025: 30} {
		ref.Targets = append(ref.Targets, data.Target{Indicator: "ikd_activation_rate", Year: year, Percent: percent, Base: "wajib_ktp", Source: "decree"})
	}
	ref.Targets = append(ref.Targets,
		data.Target{Indicator: "ktp_el_recording_rate", Year: 2024, Percent: 99.4, Base: "wajib_ktp", Source: "decree"},
		data.Target{Indicator: "kia_rate", Year: 2024, Percent: 50, Base: "child_population", Source: "decree"},
		data.Target{Indicator: "birth_cert_rate", Year: 2024, Percent: 98, Base: "child_population", Source: "decree"})
	add := func(indicator, asOf, flag string, values map[string]float64) {
		for code, value := range values {
			ref.Official = append(ref.Official, data.OfficialFigure{
				RegionCode: code, Indicator: indicator, Cohort: "all", Value: value, AsOf: day(asOf), Source: "DKB " + asOf, Flag: flag})
		}
	}
	add("wajib_ktp", "2024-06-30", "", map[string]float64{"ID": 850000, "90": 450000, "91": 400000,
		"90.01": 100000, "90.02": 150000, "90.71": 200000, "91.02": 50000, "91.71": 50000})
	add("wajib_ktp", "2024-06-30", "recorded_equals_wajib", map[string]float64{"91.01": 300000})
	add("wajib_ktp", "2025-06-30", "", map[string]float64{"90.71": 204000})
	add("ktp_el_recorded", "2024-06-30", "", map[string]float64{"90.01": 99500, "90.02": 141000, "90.71": 198000, "91.02": 44000, "91.71": 49900})
	add("ktp_el_recorded", "2024-06-30", "recorded_equals_wajib", map[string]float64{"91.01": 300000})
	add("child_population", "2024-06-30", "", map[string]float64{"90.01": 40000, "90.71": 60000})
	ref.Sources = []transform.SourceRow{
		{Source: "harian-a.example", Name: "Harian A", Kind: "news", Family: "wordpress", Address: "harian-a.example", Regions: []string{"90"}, Status: "active"},
		{Source: "harian-b.example", Name: "Harian B", Kind: "news", Family: "wordpress", Address: "harian-b.example", Status: "active"},
		{Source: "harian-c.example", Name: "Harian C", Kind: "news", Family: "tribun", Address: "harian-c.example", Status: "active"},
		{Source: "gis.example", Name: "Ditjen Dukcapil", Kind: "official", Family: "arcgis", Address: "https://gis.example", Status: "active"},
		{Source: "diam.example", Name: "Harian Diam", Kind: "news", Family: "wordpress", Address: "diam.example", Status: "quarantined", Reason: "answers 403"},
	}
	return ref
}

// newStore writes the articles as one segment a batch.
func newStore(t testing.TB, batches ...[]article) *load.Store {
	t.Helper()
	s, err := load.OpenStore(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	for _, batch := range batches {
		addSegment(t, s, batch)
	}
	return s
}

func addSegment(t testing.TB, s *load.Store, batch []article) {
	t.Helper()
	w, err := s.NewSegment(version)
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range batch {
		if err := w.Add(a.row(), a.facts()); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := w.Commit(); err != nil {
		t.Fatal(err)
	}
}

func ids(articles []article) []string {
	out := make([]string, len(articles))
	for i, a := range articles {
		out[i] = a.id
	}
	return out
}

func plan(t testing.TB, pages []string) load.Plan {
	t.Helper()
	sql, err := queries.Load()
	if err != nil {
		t.Fatal(err)
	}
	fetches := make([]transform.FetchRow, len(pages))
	for i, id := range pages {
		fetches[i] = transform.FetchRow{Record: "sample.warc.gz:" + id, URL: "https://x.example/" + id,
			FetchedAt: day("2025-06-01"), Type: "response", Purpose: "article", Status: 200, MediaType: "text/html"}
	}
	return load.Plan{
		Pages: load.PagesOf(pages...), ExtractorVersion: version, Reference: reference(t), Queries: sql, Fetches: load.FetchesOf(fetches...),
		Fingerprint: load.Fingerprint{Archive: "a", Extractor: version, Reference: "r", Queries: queries.Fingerprint()},
		Program:     "test",
	}
}

// shared is the published file of the whole story, made once for the tests
// that only read.
var shared struct {
	once sync.Once
	path string
	err  error
}

func published(t testing.TB) *queries.File {
	t.Helper()
	shared.once.Do(func() {
		s := newStore(t, story[:len(story)/2], story[len(story)/2:])
		if _, shared.err = s.Build(context.Background(), plan(t, ids(current()))); shared.err != nil {
			return
		}
		var dir string
		if dir, shared.err = os.MkdirTemp("", "rekap-queries"); shared.err != nil {
			return
		}
		shared.path = filepath.Join(dir, "rekap.duckdb")
		shared.err = os.Rename(s.File(), shared.path)
	})
	if shared.err != nil {
		t.Fatal(shared.err)
	}
	f, err := queries.Open(context.Background(), shared.path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	return f
}

func TestMain(m *testing.M) {
	code := m.Run()
	if shared.path != "" {
		os.RemoveAll(filepath.Dir(shared.path))
	}
	os.Exit(code)
}
