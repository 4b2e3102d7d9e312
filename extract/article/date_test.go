package article

import (
	"testing"
	"time"

	"rekap/extract"
)

func testWords(t testing.TB) *words {
	t.Helper()
	w, err := defaultWords()
	if err != nil {
		t.Fatal(err)
	}
	return w
}

func TestFindDate(t *testing.T) {
	tests := []struct{ text, day, at, printed string }{
		{"Minggu, 21 Januari 2024 | 13:55 WIB", "2024-01-21", "2024-01-21T13:55:00+07:00", "Minggu, 21 Januari 2024 | 13:55 WIB"},
		{"7 Jun, 2024 - 12:43", "2024-06-07", "2024-06-07T12:43:00+07:00", "7 Jun, 2024 - 12:43"},
		{"Kabar - 23/01/2024, 17:06 WITA", "2024-01-23", "2024-01-23T17:06:00+08:00", "23/01/2024, 17:06 WITA"},
		{"06 - Nov - 2025, 21:11", "2025-11-06", "2025-11-06T21:11:00+07:00", "06 - Nov - 2025, 21:11"},
		{"Administrator | Jumat, 23 September 2022", "2022-09-23", "", "Jumat, 23 September 2022"},
		{"Jum'at, 2 Pebruari 2024 pukul 09.05 WIT", "2024-02-02", "2024-02-02T09:05:00+09:00", "Jum'at, 2 Pebruari 2024 pukul 09.05 WIT"},
		{"2024-11-13T00:30:00+08:00", "2024-11-13", "2024-11-13T00:30:00+08:00", "2024-11-13T00:30:00+08:00"},
		{"2024-11-13T00:30:00.000Z", "2024-11-13", "2024-11-13T00:30:00Z", "2024-11-13T00:30:00.000Z"},
		{"2024-11-13T00:30:00+0700", "2024-11-13", "2024-11-13T00:30:00+07:00", "2024-11-13T00:30:00+0700"},
		{"2024-11-13 20:11:00", "2024-11-13", "2024-11-13T20:11:00+07:00", "2024-11-13 20:11:00"},
		{"2024/05/02 13:40:09", "2024-05-02", "2024-05-02T13:40:09+07:00", "2024/05/02 13:40:09"},
		{"Sun, 21 Jan 2024 13:55:00 +0700", "2024-01-21", "2024-01-21T13:55:00+07:00", "Sun, 21 Jan 2024 13:55:00 +0700"},
		{"January 21, 2024 1:55 pm", "2024-01-21", "2024-01-21T13:55:00+07:00", "January 21, 2024 1:55 pm"},
		{"Thursday, November 7, 2024 - 09:41", "2024-11-07", "2024-11-07T09:41:00+07:00", "Thursday, November 7, 2024 - 09:41"},
		{"May 23rd, 2018", "2018-05-23", "", "May 23rd, 2018"},
		{"1st June 2024", "2024-06-01", "", "1st June 2024"},
		{"Januari 21, 2024", "2024-01-21", "", "Januari 21, 2024"},
		{"26-10-2023", "2023-10-26", "", "26-10-2023"},
		{"26.10.2023", "2023-10-26", "", "26.10.2023"},
		{"10/26/2023", "2023-10-26", "", "10/26/2023"},
		{"Regional · 8 Mar 2025 16:07 WIB", "2025-03-08", "2025-03-08T16:07:00+07:00", "8 Mar 2025 16:07 WIB"},
		{"Rabu 15-03-2023,16:40 WIB", "2023-03-15", "2023-03-15T16:40:00+07:00", "Rabu 15-03-2023,16:40 WIB"},
		{"31 Februari 2024", "", "", ""},
		{"45/13/2024", "", "", ""},
		{"14 Februari 1914", "", "", ""},
		{"nomor 400.12.2.1/1764 tahun 2024", "", "", ""},
		{"Kamis (9/3)", "", "", ""},
		{"Januari 2024", "", "", ""},
		{"08123456789", "", "", ""},
		{"2024", "", "", ""},
		{"", "", "", ""},
	}
	w := testWords(t)
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			d, ok := w.findDate(tt.text)
			day, at, printed := "", "", ""
			if ok {
				day, printed = d.day.Format(time.DateOnly), tt.text[d.start:d.end]
				if !d.at.IsZero() {
					at = d.at.Format(time.RFC3339)
				}
			}
			if day != tt.day || at != tt.at || printed != tt.printed {
				t.Errorf("got %q %q %q; want %q %q %q", day, at, printed, tt.day, tt.at, tt.printed)
			}
		})
	}
}

func TestURLDate(t *testing.T) {
	tests := []struct{ path, day string }{
		{"/2024/11/13/judul", "2024-11-13"},
		{"/read/2024/01/23/170601378/judul", "2024-01-23"},
		{"/baca/295809/20230903/071700/judul", "2023-09-03"},
		{"/info/berita/27/01/2026/judul", "2026-01-27"},
		{"/info/berita/27-01-2026/judul", "2026-01-27"},
		{"/info/berita/27-13-2026/judul", ""},
		{"/berita/2024-05-06/judul", "2024-05-06"},
		{"/2024/1/5/judul", "2024-01-05"},
		{"/2024/01/judul.html", ""},
		{"/2024/13/40/judul", ""},
		{"/kota/15045667/judul", ""},
		{"/berita/link/36", ""},
		{"/", ""},
	}
	for _, tt := range tests {
		got := ""
		if day, _ := urlDate(tt.path); !day.IsZero() {
			got = day.Format(time.DateOnly)
		}
		if got != tt.day {
			t.Errorf("urlDate(%q) = %q, want %q", tt.path, got, tt.day)
		}
	}
}

func TestAddressMonth(t *testing.T) {
	fetched := time.Date(2026, 2, 12, 3, 0, 0, 0, time.UTC)
	for _, tt := range []struct{ address, month string }{
		{"https://kabar.example/2019/02/blangko-habis", "2019-02-28"},
		{"https://kabar.example/berita/2024/11/kia", "2024-11-30"},
		{"https://kabar.example/2026/02/kia", "2026-02-28"},
		{"https://kabar.example/2026/03/kia", ""},
		{"https://kabar.example/2019/13/kia", ""},
		{"https://kabar.example/2019/2/kia", ""},
		{"https://kabar.example/kia/2019/02", ""},
		{"/2019/02/kia", ""},
	} {
		got := ""
		if month := addressMonth(fetched, tt.address); !month.IsZero() {
			got = month.Format(time.DateOnly)
		}
		if got != tt.month {
			t.Errorf("addressMonth(%q) = %q, want %q", tt.address, got, tt.month)
		}
	}
}

// Which of a page's dates is its day of publication.
func TestPublished(t *testing.T) {
	fetched := time.Date(2026, 2, 12, 3, 0, 0, 0, time.UTC)
	html := func(head, top, below string) string {
		return "<html><head>" + head + "</head><body><div class=top>" + top + "</div><div class=isi7><h1>Judul Berita Hari Ini</h1>" + below + twoParagraphs + "</div></body></html>"
	}
	blog := func(day, below string) string {
		return "<html><body><div id=header><h1>Berita Kita</h1></div><div class=date-outer><h2>" + day + "</h2><div class=post><h3 class=post-title>Judul Berita Hari Ini</h3>" + below + twoParagraphs + "</div></div></body></html>"
	}
	const ld = `<script type="application/ld+json">`
	tests := []struct {
		name, url, body string
		day             string
		basis           extract.DateBasis
		mentions        int
	}{
		{"JSON-LD before all", "https://a.id/2024/05/03/x", html(ld+`{"@type":"NewsArticle","datePublished":"2024-05-04T01:00:00+07:00"}</script>`, "", "<time>5 Mei 2024</time>"), "2024-05-04", extract.DateJSONLD, 2},
		{"JSON-LD of an organization says nothing", "https://a.id/2024/05/03/x", html(ld+`{"@type":"Organization","datePublished":"2024-05-04"}</script>`, "", ""), "2024-05-03", extract.DateURL, 0},
		{"JSON-LD cut off", "", html(ld+`{"@type":"NewsArticle","headline":"Kata "kutip" di judul","datePublished":"2024-05-04T01:00:00+07:00","image":[</script>`, "", ""), "2024-05-04", extract.DateJSONLD, 0},
		{"JSON-LD with line feeds and commas", "", html(ld+"[{\"@type\":\"Article\",\"description\":\"satu\ndua\",\"datePublished\":\"2024-05-04\",},]</script>", "", ""), "2024-05-04", extract.DateJSONLD, 0},
		{"meta by trust", "", html(`<meta name="date" content="2024-05-01"><meta property="article:published_time" content="2024-05-02T08:00:00+08:00">`, "", ""), "2024-05-02", extract.DateMeta, 0},
		{"zone of the page", "", html(`<meta property="article:published_time" content="2024-05-02T23:30:00+09:00">`, "", ""), "2024-05-02", extract.DateMeta, 0},
		{"microdata", "", html("", "", `<span itemprop="datePublished" content="2024-05-02">kemarin</span>`), "2024-05-02", extract.DateMicrodata, 0},
		{"time element", "", html("", "Kamis, 12 Februari 2026", `<time datetime="2024-05-02T10:00:00+07:00">2 Mei</time>`), "2024-05-02", extract.DateTimeTag, 1},
		{"address before byline", "https://a.id/2024/05/03/x", html("", "", "<p>Jumat, 3 Mei 2024</p>"), "2024-05-03", extract.DateURL, 0},
		{"byline below the title", "", html("", "Kamis, 12 Februari 2026", "<p>Administrator | Jumat, 3 Mei 2024</p>"), "2024-05-03", extract.DateByline, 1},
		{"never the day of rendering", "", html("", "Kamis, 12 Februari 2026", ""), "", extract.DateNone, 1},
		{"never the day of change", "", html("", "", "<p>Diperbarui: 3 Mei 2024</p>"), "", extract.DateNone, 1},
		{"a change stated alone is marked", "", html(`<meta property="article:modified_time" content="2024-05-02T08:00:00+08:00">`, "", ""), "2024-05-02", extract.DateModified, 0},
		{"never later than the fetch", "", html(`<meta name="pubdate" content="2027-05-02">`, "", "<p>3 Mei 2024</p>"), "2024-05-03", extract.DateByline, 1},
		{"stamped anew when rendered", "https://a.id/2024/05/03/x", html(`<meta name="pubdate" content="2026-02-12">`, "", ""), "2024-05-03", extract.DateURL, 1},
		{"above a breadcrumb is the page's head", "", html("", "", "<p>Kamis, 12 Februari 2026</p><p>Beranda / Berita</p>"), "", extract.DateNone, 1},
		{"far behind the statements", "", html("", "", "<p>Kamis, 12 Februari 2026</p><p>“Stoknya habis,” kata kepala dinas kepada wartawan di kantornya, Jumat (24/11/2023).</p>"), "", extract.DateNone, 1},
		{"soon after the statements", "", html("", "", "<p>Sabtu, 25 November 2023</p><p>“Stoknya habis,” kata kepala dinas kepada wartawan di kantornya, Jumat (24/11/2023).</p>"), "2023-11-25", extract.DateByline, 0},
		{"stamped anew beside its byline", "", html(`<meta name="pubdate" content="2026-02-12">`, "", "<p>Jumat, 3 Mei 2024</p>"), "2024-05-03", extract.DateByline, 1},
		{"over the title of a weblog's post", "", blog("Jumat, 3 Mei 2024", ""), "2024-05-03", extract.DateByline, 0},
		{"over the title, far behind the statements", "", blog("Kamis, 12 Februari 2026", "<p>“Stoknya habis,” kata kepala dinas kepada wartawan di kantornya, Jumat (24/11/2023).</p>"), "", extract.DateNone, 1},
		{"a date in a sentence is none", "", html("", "", "<p>Perekaman yang digelar pada 3 Mei 2024 di alun-alun kota itu diikuti warga dari dua belas kelurahan.</p>"), "", extract.DateNone, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a, err := Parse(extract.Page{URL: tt.url, Body: []byte(tt.body), FetchedAt: fetched}, nil)
			if err != nil {
				t.Fatal(err)
			}
			got := ""
			if !a.Published.Day.IsZero() {
				got = a.Published.Day.Format(time.DateOnly)
			}
			if got != tt.day || a.Published.Basis != tt.basis {
				t.Errorf("published %q by %q (%q), want %q by %q", got, a.Published.Basis, a.Published.Printed, tt.day, tt.basis)
			}
			if len(a.Dates) != tt.mentions {
				t.Errorf("mentions %+v, want %d", a.Dates, tt.mentions)
			}
		})
	}
}
