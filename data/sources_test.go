package data

import (
	"strings"
	"testing"
	"time"
)

func TestDefaultSources(t *testing.T) {
	reg, err := DefaultSources()
	if err != nil {
		t.Fatal(err)
	}
	for _, o := range reg.Outlets {
		if len(o.Regions) == 0 {
			t.Errorf("outlet %s names no home region", o.ID)
		}
	}
	regions, err := Regions()
	if err != nil {
		t.Fatal(err)
	}
	known, provinces := map[string]bool{}, []string{}
	for _, r := range regions {
		known[r.Code] = true
		if r.Level == Province {
			provinces = append(provinces, r.Code)
		}
	}
	covered := map[string]bool{}
	for _, o := range reg.Outlets {
		for _, code := range o.Regions {
			if !known[code] {
				t.Errorf("outlet %s: home region %s does not exist", o.ID, code)
			}
			if o.Status == Active {
				covered[code] = true
			}
		}
	}
	for _, p := range provinces {
		if !covered[p] {
			t.Errorf("no active outlet is at home in province %s", p)
		}
	}
}

// Every column of an official service counts something that the vocabulary
// knows, on a base that it knows.
func TestServiceColumns(t *testing.T) {
	reg, err := DefaultSources()
	if err != nil {
		t.Fatal(err)
	}
	book, err := Indicators()
	if err != nil {
		t.Fatal(err)
	}
	units := map[string]string{}
	for _, ind := range book.Indicators {
		units[ind.ID] = ind.Unit
	}
	for _, s := range reg.Services {
		for _, r := range s.Resources {
			for _, c := range r.Columns {
				unit, known := units[c.Indicator]
				if c.Indicator != "" && !known {
					t.Errorf("%s %s: column %s: no indicator %q", s.ID, r.Name, c.Field, c.Indicator)
				}
				if (unit == "percent") != (c.Denominator != "") {
					t.Errorf("%s %s: column %s: a rate, and only a rate, states its denominator", s.ID, r.Name, c.Field)
				}
				if _, counted := units[c.Denominator]; c.Denominator != "" && !counted {
					t.Errorf("%s %s: column %s: no base %q", s.ID, r.Name, c.Field, c.Denominator)
				}
			}
		}
	}
}

func TestSourcesRefusals(t *testing.T) {
	const family = "families:\n- {id: wordpress, discovery: [{kind: feed, url: 'https://{host}/feed/'}]}\n"
	for name, tc := range map[string]struct{ text, want string }{
		"unknown key":        {family + "outlets:\n- hosts: [a.id]\n  region: ['51']\n", `[5:3] unknown field "region"`},
		"key given twice":    {family + "outlets:\n- hosts: [a.id]\n  hosts: [b.id]\n", `already defined`},
		"bad expression":     {"families:\n- id: x\n  article: '^/(read'\n", "[3:12] error parsing regexp"},
		"impossible day":     {"families:\n- id: x\n  profiles:\n  - until: 2024-06-31\n", `[4:12] "2024-06-31" is no day`},
		"code not quoted":    {family + "outlets:\n- hosts: [a.id]\n  regions: [51.7]\n", "[5:13] outlets[0].regions[0]: \"51.7\" is no Kemendagri code"},
		"host twice":         {family + "outlets:\n- hosts: [a.id]\n- hosts: [b.id, a.id]\n", `host "a.id" belongs to outlet a.id already`},
		"id twice":           {family + "outlets:\n- {hosts: [a.id], id: x}\n- {hosts: [b.id], id: x}\n", `id "x" is used twice`},
		"unknown family":     {family + "outlets:\n- {hosts: [a.id], family: blog}\n", `family "blog" is not in families`},
		"bad cron":           {family + "outlets:\n- hosts: [a.id]\n  schedule: {cron: 'daily'}\n", `"daily" is no cron expression`},
		"bad zone":           {family + "outlets:\n- hosts: [a.id]\n  schedule: {zone: 'Asia/Bali'}\n", `time zone "Asia/Bali" is not known`},
		"no reason":          {family + "outlets:\n- hosts: [a.id]\n  status: quarantined\n", "needs a reason"},
		"placeholder":        {family + "outlets:\n- hosts: [a.id]\n  discovery: [{kind: feed, url: 'https://a.id/{word}'}]\n", "placeholder"},
		"kind":               {family + "outlets:\n- hosts: [a.id]\n  discovery: [{kind: rss, url: 'https://a.id/'}]\n", `"rss" is none of`},
		"codes not stated":   {"services:\n- id: s\n  kind: csv\n  url: https://a.id/x.csv\n  resources: [{code: [kode], columns: [{field: n}]}]\n", "cannot be guessed"},
		"sum of nothing":     {"services:\n- id: s\n  kind: csv\n  codes: bps\n  url: https://a.id/x.csv\n  resources: [{code: [kode], columns: [{field: n}], sums: [{whole: n, parts: [l]}]}]\n", `"l" is no column`},
		"pages without form": {"families:\n- id: x\n  profiles: [{pagination: {form: query}}]\n", "needs param"},
	} {
		_, err := Sources(strings.NewReader(tc.text))
		if err == nil {
			t.Errorf("%s: accepted", name)
			continue
		}
		if !strings.Contains(err.Error(), tc.want) {
			t.Errorf("%s: error\n%v\nlacks %q", name, err, tc.want)
		}
		if !strings.Contains(err.Error(), ">") {
			t.Errorf("%s: error shows no line:\n%v", name, err)
		}
	}
}

// A WordPress outlet is three lines; everything else comes from its family.
func TestOutletOfThreeLines(t *testing.T) {
	reg, err := Sources(strings.NewReader(`
queries: [dukcapil]
topic: [ikd]
families:
- id: wordpress
  discovery: [{kind: feed, url: "https://{host}/feed/"}]
  schedule: {cron: "0 6 * * *", zone: Asia/Makassar}
outlets:
- hosts: [www.example.id]
  name: Contoh
  regions: ["52"]
- {hosts: [pagi.example.id], schedule: {cron: "0 4 * * *"}, rate: {concurrent: 2}}
`))
	if err != nil {
		t.Fatal(err)
	}
	o := reg.Outlets[0]
	if o.ID != "www.example.id" || o.Status != Active || len(o.Discovery) != 1 ||
		o.Schedule.Zone != "Asia/Makassar" || o.Rate.Every != 3*time.Second || o.Topic[0] != "ikd" || o.Discovery[0].Words[0] != "dukcapil" {
		t.Errorf("not inherited: %+v", o)
	}
	if o := reg.Outlets[1]; o.Schedule != (Schedule{Cron: "0 4 * * *", Zone: "Asia/Makassar"}) || o.Rate != (Rate{Every: 3 * time.Second, Concurrent: 2}) {
		t.Errorf("not inherited field by field: %+v %+v", o.Schedule, o.Rate)
	}
}

func TestLookups(t *testing.T) {
	reg, err := DefaultSources()
	if err != nil {
		t.Fatal(err)
	}
	for url, want := range map[string]string{
		"https://bali.tribunnews.com/2024/11/13/slug":       "bali.tribunnews.com",
		"https://amp.bali.tribunnews.com/2024/11/13/slug":   "bali.tribunnews.com",
		"https://nusabali.com/berita/1/x":                   "www.nusabali.com",
		"https://jogjapolitan.harianjogja.com/read/1/2/3/x": "www.harianjogja.com",
		"https://m.jpnn.com/amp/news/x":                     "www.jpnn.com",
		"https://tribunnews.com/x":                          "",
		"nothing":                                           "",
	} {
		got := ""
		if o := reg.OutletFor(url); o != nil {
			got = o.ID
		}
		if got != want {
			t.Errorf("OutletFor(%s) = %q, want %q", url, got, want)
		}
	}
	old := reg.ProfileFor("https://radarmadiun.jawapos.com/madiun/12/03/2021/slug/", time.Date(2021, 3, 12, 0, 0, 0, 0, time.UTC))
	now := reg.ProfileFor("https://radarmadiun.jawapos.com/madiun/8012345678/slug", time.Time{})
	if old == nil || now == nil || old == now || old.Pagination.Form != OnePage || now.Pagination.All != "page=all" {
		t.Errorf("profiles by date: old %+v, now %+v", old, now)
	}
	svc := reg.ServiceFor("https://gis.dukcapil.kemendagri.go.id/arcgis/rest/services/KEPEMILIKAN_KIA/MapServer/2/query?f=json")
	if svc == nil || svc.ID != "dukcapil-kia" {
		t.Errorf("ServiceFor = %v", svc)
	}
	if s := reg.ServiceFor("https://gis.dukcapil.kemendagri.go.id/arcgis/rest/services/KEPEMILIKAN_KIA2/MapServer"); s != nil {
		t.Errorf("ServiceFor of another service = %s", s.ID)
	}
}

// The patterns of articles tell the families' forms of address from their
// lists.
func TestArticlePatterns(t *testing.T) {
	reg, err := DefaultSources()
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range reg.Families {
		if !f.Article.Set() {
			t.Errorf("family %s does not say which addresses are articles", f.ID)
		}
	}
	for address, want := range map[string]bool{
		"tribun /2024/11/13/aktivasi-ikd-di-denpasar":     true,
		"tribun /amp/2024/11/13/aktivasi-ikd-di-denpasar": true,
		"tribun /tag/ikd": false,
		"kompas /read/2024/11/13/101112345/aktivasi-ikd": true,
		"kompas /tag/ikd": false,
		"detik /bali/berita/d-7635432/aktivasi-ikd": true,
		"detik /tag/ikd":                                     false,
		"antara /berita/867558/@ANTARAJatim_":                true,
		"antara /amp/berita/867558/aktivasi-ikd":             true,
		"antara /terkini?page=2":                             false,
		"jawapos /madiun/8012345678/aktivasi-ikd":            true,
		"jawapos /madiun/12/03/2021/aktivasi-ktp/":           true,
		"jawapos /tag/ikd":                                   false,
		"promedia /jateng/pr-1234567890/aktivasi-ikd":        true,
		"promedia /jateng/amp/1234567890/aktivasi-ikd":       true,
		"promedia /tag/ikd":                                  false,
		"disway /read/123456/aktivasi-ikd/15":                true,
		"disway /tag/ikd":                                    false,
		"rri /denpasar/daerah/1112345/aktivasi-ikd":          true,
		"rri /search?q=ikd":                                  false,
		"nusabali /berita/181234/aktivasi-ikd":               true,
		"balipost /news/2024/11/13/421234/aktivasi-ikd.html": true,
		"balipost /tag/ikd/":                                 false,
		"wordpress /2024/11/13/ikd/":                         true,
		"wordpress /aktivasi-ikd-di-kota-denpasar-naik/":     true,
		"wordpress /berita/aktivasi-ikd-di-kota-denpasar/":   true,
		"wordpress /tag/identitas-kependudukan-digital/":     false,
		"wordpress /category/daerah/":                        false,
		"wordpress /page/2/?s=dukcapil":                      false,
		"blogger /2024/11/aktivasi-ikd.html":                 true,
		"blogger /search/label/IKD":                          false,
		"government /index.php/berita/2024/11/13/ikd":        true,
		"government /profil":                                 false,
	} {
		family, path, _ := strings.Cut(address, " ")
		f := reg.Family(family)
		if f == nil {
			t.Errorf("no family %s", family)
		} else if got := f.Article.MatchString(PathQuery("https://x.id" + path)); got != want {
			t.Errorf("%s: %s is an article: %v, want %v", family, path, got, want)
		}
	}
}

func FuzzSources(f *testing.F) {
	f.Add("families:\n- {id: a, article: '('}\n")
	f.Add("outlets: [{hosts: [a.id], family: b, rate: {every: 1s}}]\n")
	f.Add("services: [{id: a, kind: csv, resources: [{columns: [{field: x}]}]}]\n")
	f.Fuzz(func(t *testing.T, s string) { _, _ = Sources(strings.NewReader(s)) })
}
