package official

import (
	"testing"
	"time"

	"rekap/data"
	"rekap/extract"
	"rekap/extract/archive"
)

// TestSample reads the official answers of the sample archive with the
// registry that the program carries: every row joins, the figures are those
// of the reference data, and the known defects of the service are found.
func TestSample(t *testing.T) {
	pages, err := archive.OpenFS(data.SampleArchive())
	if err != nil {
		t.Fatal(err)
	}
	registry, err := data.DefaultSources()
	if err != nil {
		t.Fatal(err)
	}
	figures, err := data.OfficialFigures()
	if err != nil {
		t.Fatal(err)
	}
	type key struct {
		region, indicator string
		asOf              time.Time
	}
	known := map[key]data.OfficialFigure{}
	for _, f := range figures {
		known[key{f.RegionCode, f.Indicator, f.AsOf}] = f
	}
	rows := map[string]int{}
	sums := map[string]float64{}
	compared, doubtful, repeats := 0, 0, 0
	entries, err := pages.Entries()
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		svc := registry.ServiceFor(e.URL)
		if svc == nil || e.Type != archive.TypeResponse || e.Purpose != archive.PurposeOfficial {
			continue
		}
		stored, err := pages.Read(e)
		if err != nil {
			t.Fatal(err)
		}
		sets, err := testReader(t).Parse(extract.Page{URL: e.URL, Body: stored.Body, FetchedAt: e.Time, Digest: e.Digest}, svc)
		if err != nil || len(sets) != 1 {
			t.Fatalf("%s: %d datasets, %v", e.URL, len(sets), err)
		}
		d := sets[0]
		for _, u := range d.Unknown {
			t.Errorf("%s: %q joins nothing: %s", e.URL, u.Name, u.Reason)
		}
		for _, i := range d.Issues {
			if i.Test == "repeats_column" {
				repeats++
			}
		}
		rows[d.Name] += len(d.Rows)
		for _, row := range d.Rows {
			for _, c := range row.Cells {
				sums[d.Name+" "+c.Field] += c.Value
				f, ok := known[key{row.RegionCode, c.Indicator, d.AsOf}]
				if !ok {
					continue
				}
				compared++
				if f.Value != c.Value {
					t.Errorf("%s %s: %g, the reference has %g", row.RegionCode, c.Indicator, c.Value, f.Value)
				}
				if c.Doubt != "" {
					doubtful++
				}
				if c.Indicator == "ktp_el_recorded" && (c.Doubt != "") != (f.Flag != "") {
					t.Errorf("%s: doubt %q, but the reference has the flag %q", row.RegionCode, c.Doubt, f.Flag)
				}
			}
		}
	}
	const province, regency, population = "Monitoring Pendaftaran IKD Prov", "Monitoring Pendaftaran IKD Kab", "AGR_VISUAL_KAB_202401"
	for name, want := range map[string]int{province: 38, regency: 514, population: 514} {
		if rows[name] != want {
			t.Errorf("%d rows of %s, want %d", rows[name], name, want)
		}
	}
	for name, want := range map[string]float64{
		province + " jml_aktivasi": 13104930, regency + " jml_aktivasi": 13104930, population + " jml_wktp": 207889876,
	} {
		if sums[name] != want {
			t.Errorf("%s sums to %.0f, want %.0f", name, sums[name], want)
		}
	}
	if compared != 3*514 || doubtful != 67 || repeats == 0 {
		t.Errorf("%d figures compared, %d of them doubtful, %d columns repeated; want 1542, 67, some", compared, doubtful, repeats)
	}
}
