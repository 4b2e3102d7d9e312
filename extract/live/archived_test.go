package live_test

import (
	"strings"
	"testing"

	"rekap/extract"
	"rekap/extract/archive"
	"rekap/extract/article"
	"rekap/extract/live"
	"rekap/extract/live/world"
)

// What a run archives reads back as articles and tables, with nothing else at
// hand than the archive and the registry.
func TestArchiveReadsBack(t *testing.T) {
	s := newStage(t)
	s.mustRun(live.Options{})
	a, err := archive.Open(s.dir)
	if err != nil {
		t.Fatal(err)
	}
	reg, err := world.Registry()
	if err != nil {
		t.Fatal(err)
	}
	articles := map[string][]*extract.Article{}
	entries, err := a.Entries()
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if e.Type != archive.TypeResponse || e.Status != 200 || e.Purpose != archive.PurposeArticle {
			continue
		}
		stored, err := a.Read(e)
		if err != nil {
			t.Fatal(err)
		}
		art, err := article.Parse(stored.Page(), reg.ProfileFor(e.URL, e.Time))
		if err != nil {
			if !strings.Contains(e.URL, "tembok") {
				t.Errorf("%s: %v", e.URL, err)
			}
			continue
		}
		id := article.Canonical(e.URL)
		articles[id] = append(articles[id], art)
	}
	if _, there := articles["https://alih.example/"]; there {
		t.Error("a front page was archived as an article")
	}
	figures := map[string]float64{}
	for _, set := range tables(t, reg, a) {
		for _, row := range set.Rows {
			for _, c := range row.Cells {
				figures[row.RegionCode+" "+c.Indicator] = c.Value
			}
		}
	}
	for key, want := range map[string]float64{"51.71 ikd_activated": 22904, "35.71 ikd_activated": 20480, "51.71 wajib_ktp": 516875, "33.03 wajib_ktp": 763402} {
		if figures[key] != want {
			t.Errorf("%s = %v, want %v", key, figures[key], want)
		}
	}
	if len(figures) != 10 {
		t.Errorf("%d official figures, want 10", len(figures))
	}
	for id, want := range map[string][]string{
		"https://kabarbali.example/2024/11/13/aktivasi-ikd-denpasar": {"21.053 warga Kota Denpasar", "516.875 jiwa"},
		"https://kuno.example/berita/700001":                         {"“terus naik”", "19.870 warga Kota Kediri", "Kafé"},
		"https://sibuk.example/berita/300001":                        {"45.120 orang"},
		"https://alih.example/berita/500007":                         {"98.760 warga"},
	} {
		pages := articles[id]
		if len(pages) == 0 {
			t.Errorf("no article %s", id)
			continue
		}
		text := article.Join(pages).Text()
		for _, w := range want {
			if !strings.Contains(text, w) {
				t.Errorf("%s lacks %q:\n%s", id, w, text)
			}
		}
		if d := pages[0].Published.Day; d.Year() != 2024 {
			t.Errorf("%s: published %v", id, d)
		}
	}
}
