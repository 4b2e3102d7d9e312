package world

import (
	"fmt"
	"net/http"
	"strconv"
	"strings"
)

// kabarbali: WordPress with validators.
func kabarbali(rw http.ResponseWriter, r *http.Request, v visit) {
	const utf8 = "text/html; charset=UTF-8"
	switch r.URL.Path {
	case "/robots.txt":
		send(rw, r, "text/plain", "User-agent: *\nDisallow: /wp-admin/\nAllow: /wp-admin/admin-ajax.php\n")
	case "/feed/":
		// Entities escaped once, twice and undeclared; a day in 1970, one to
		// come, and an item that is off topic.
		send(rw, r, "application/rss+xml", `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Bukan Kabar Bali</title>
<item><title>Warga Denpasar &amp;#8220;Aktif&amp;#8221; IKD &amp;amp; KTP-el</title><link>http://kabarbali.example/2024/11/13/aktivasi-ikd-denpasar/?utm_source=rss</link><pubDate>Thu, 01 Jan 1970 00:00:00 +0000</pubDate><description><![CDATA[<p>Disdukcapil mencatat&nbsp;kenaikan</p>]]></description></item>
<item><title>Blangko KTP di Tabanan aman&hellip;</title><link>http://kabarbali.example/2024/11/12/blangko-ktp-tabanan/</link><pubDate>Sat, 12 Nov 2044 09:00:00 +0800</pubDate></item>
<item><title>Festival layang-layang</title><link>http://kabarbali.example/2024/11/12/festival-layang-layang/</link><pubDate>Tue, 12 Nov 2024 09:00:00 +0800</pubDate></item>
</channel></rss>`)
	case "/wp-json/wp/v2/posts":
		if r.URL.Query().Get("page") != "1" {
			rw.Header().Set("Content-Type", "application/json")
			rw.WriteHeader(http.StatusBadRequest)
			fmt.Fprint(rw, `{"code":"rest_post_invalid_page_number","message":"Nomor halaman tidak sah.","data":{"status":400}}`)
			return
		}
		send(rw, r, "application/json", `[{"id":7,"date_gmt":"2024-11-13T00:30:00","link":"http://kabarbali.example/2024/11/13/aktivasi-ikd-denpasar/","title":{"rendered":"Warga Denpasar &#8220;Aktif&#8221; IKD"},"excerpt":{"rendered":"<p>Ringkas<\/p>"}},
{"id":5,"date_gmt":"2024-11-10T00:30:00","link":"http://kabarbali.example/2024/11/10/ikd-buleleng/","title":{"rendered":"IKD di Buleleng"},"excerpt":{"rendered":""}}]`)
	case "/2024/11/13/aktivasi-ikd-denpasar/":
		count := "21.053"
		if v.rev > 0 {
			count = "21.530"
		}
		send(rw, r, utf8, story{"Warga Denpasar Aktif Memakai IKD", "2024-11-13", []string{
			"DENPASAR - Sebanyak " + count + " warga Kota Denpasar telah mengaktifkan Identitas Kependudukan Digital (IKD) hingga Rabu (13/11).",
			"Kepala Disdukcapil Kota Denpasar menyebut wajib KTP di kota itu berjumlah 516.875 jiwa."}}.wordpress())
	case "/2024/11/12/blangko-ktp-tabanan/":
		send(rw, r, utf8, story{"Blangko KTP di Tabanan Aman", "2024-11-12", []string{
			"TABANAN - Disdukcapil Kabupaten Tabanan memiliki 1.500 keping blangko KTP-el per Selasa (12/11)."}}.wordpress())
	case "/2024/11/10/ikd-buleleng/":
		send(rw, r, utf8, story{"IKD di Buleleng", "2024-11-10", []string{
			"SINGARAJA - Warga Kabupaten Buleleng yang mengaktifkan IKD mencapai 24.310 orang per Minggu (10/11)."}}.wordpress())
	default:
		http.NotFound(rw, r)
	}
}

// sibuk: 429 on the first request for its article, gzip sitemaps.
func sibuk(rw http.ResponseWriter, r *http.Request, v visit) {
	const ns = `xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"`
	switch r.URL.Path {
	case "/robots.txt":
		send(rw, r, "text/plain", "User-agent: *\nCrawl-delay: 4\nDisallow: /search\n")
	case "/sitemap.xml":
		send(rw, r, "application/xml", `<?xml version="1.0"?><sitemapindex `+ns+`>
<sitemap><loc>http://sibuk.example/sitemap-lama.xml.gz</loc><lastmod>2020-01-01</lastmod></sitemap>
<sitemap><loc>http://sibuk.example/sitemap-berita.xml.gz</loc><lastmod>2024-11-13T20:00:00+07:00</lastmod></sitemap>
<sitemap><loc>http://lain.example/sitemap.xml</loc></sitemap></sitemapindex>`)
	case "/sitemap-berita.xml.gz":
		rw.Header().Set("Content-Type", "application/gzip")
		_, _ = rw.Write(zipped(`<?xml version="1.0"?><urlset ` + ns + `><url><loc>http://sibuk.example/berita/300001/ikd-purbalingga</loc>
<news:news><news:publication><news:name>Sibuk</news:name></news:publication><news:publication_date>2024-11-13T15:00:00+07:00</news:publication_date><news:title>Capaian IKD Purbalingga &amp; sekitarnya</news:title></news:news>
<image:image><image:loc>http://sibuk.example/berita/999999/gambar.jpg</image:loc><image:title>KTP</image:title></image:image></url></urlset>`))
	case "/sitemap-lama.xml.gz":
		rw.Header().Set("Content-Type", "application/gzip")
		_, _ = rw.Write(zipped(`<urlset ` + ns + `><url><loc>http://sibuk.example/berita/100001/panen-raya</loc><lastmod>2020-01-01</lastmod></url></urlset>`))
	case "/berita/300001/ikd-purbalingga":
		if v.times == 1 {
			rw.Header().Set("Retry-After", "7")
			http.Error(rw, "pelan-pelan", http.StatusTooManyRequests)
			return
		}
		send(rw, r, "text/html; charset=utf-8", story{"Capaian IKD Purbalingga", "2024-11-13", []string{
			"PURBALINGGA - Aktivasi IKD di Kabupaten Purbalingga mencapai 45.120 orang per Rabu (13/11)."}}.plain(""))
	default:
		http.NotFound(rw, r)
	}
}

// bom: a bomb, a wall, and one good article.
func bom(rw http.ResponseWriter, r *http.Request, _ visit) {
	switch {
	case r.URL.Path == "/tag/identitas-kependudukan-digital":
		if r.URL.Query().Get("page") != "1" {
			send(rw, r, "text/html", list(""))
			return
		}
		send(rw, r, "text/html", list("", [2]string{"/berita/400001/ikd-ledakan", "IKD ledakan"},
			[2]string{"/berita/400002/ikd-tembok", "IKD di balik tembok"}, [2]string{"/berita/400003/ikd-nganjuk", "IKD Nganjuk"}))
	case r.URL.Path == "/berita/400001/ikd-ledakan":
		rw.Header().Set("Content-Type", "text/html")
		rw.Header().Set("Content-Encoding", "gzip")
		member := zipped(string(make([]byte, 1<<20)))
		for range 2048 { // a gzip file may have many members
			if _, err := rw.Write(member); err != nil {
				return
			}
		}
	case r.URL.Path == "/berita/400002/ikd-tembok":
		send(rw, r, "text/html; charset=utf-8", `<!DOCTYPE html><html><head><title>Just a moment...</title></head><body><h1>Checking your browser before accessing bom.example</h1><p>Please enable JavaScript and cookies to continue. Ray ID: 8e1f</p></body></html>`)
	case r.URL.Path == "/berita/400003/ikd-nganjuk":
		send(rw, r, "text/html; charset=utf-8", story{"IKD Nganjuk", "2024-11-12", []string{
			"NGANJUK - Warga Kabupaten Nganjuk yang mengaktifkan IKD sebanyak 61.204 orang per Selasa (12/11)."}}.plain(""))
	default:
		http.NotFound(rw, r)
	}
}

// alih: redirects, most of them where no program should follow, one to the
// front page as sites do with articles they took down.
func alih(rw http.ResponseWriter, r *http.Request, _ visit) {
	targets := map[string]string{
		"/berita/500001/ikd-lokal":    "http://127.0.0.1:8080/admin",
		"/berita/500002/ikd-metadata": "http://169.254.169.254/latest/meta-data/",
		"/berita/500003/ikd-nama":     "http://localhost:8080/",
		"/berita/500004/ikd-putar":    "/berita/500004/ikd-putar",
		"/berita/500005/ikd-berkas":   "file:///etc/passwd",
		"/berita/500006/ikd-pindah":   "/berita/500007/ikd-bantul",
		"/berita/500008/ikd-hilang":   "/",
	}
	switch {
	case r.URL.Path == "/tag/identitas-kependudukan-digital":
		var entries [][2]string
		for _, p := range []string{"500001/ikd-lokal", "500002/ikd-metadata", "500003/ikd-nama", "500004/ikd-putar", "500005/ikd-berkas", "500006/ikd-pindah", "500008/ikd-hilang"} {
			entries = append(entries, [2]string{"/berita/" + p, "IKD " + p})
		}
		if r.URL.Query().Get("page") != "1" {
			entries = nil
		}
		send(rw, r, "text/html", list("", entries...))
	case r.URL.Path == "/":
		send(rw, r, "text/html; charset=utf-8", story{"Alih Jogja", "2024-11-14", []string{"Warga Kabupaten Sleman yang mengaktifkan IKD sebanyak 77.777 orang."}}.plain(""))
	case targets[r.URL.Path] != "":
		http.Redirect(rw, r, targets[r.URL.Path], http.StatusFound)
	case r.URL.Path == "/berita/500007/ikd-bantul":
		send(rw, r, "text/html; charset=utf-8", story{"IKD Bantul", "2024-11-13", []string{
			"BANTUL - Disdukcapil Kabupaten Bantul mencatat 98.760 warga mengaktifkan IKD per Rabu (13/11)."}}.plain(""))
	default:
		http.NotFound(rw, r)
	}
}

// tutup: its robots.txt closes everything to this program.
func tutup(rw http.ResponseWriter, r *http.Request, _ visit) {
	if r.URL.Path == "/robots.txt" {
		send(rw, r, "text/plain", "User-agent: *\nAllow: /\n\nUser-agent: rekap\nDisallow: /\n")
		return
	}
	send(rw, r, "text/html", list("", [2]string{"/berita/600001/ikd-rahasia", "IKD rahasia"}))
}

// kuno: windows-1252, undeclared, and an article of three pages.
func kuno(rw http.ResponseWriter, r *http.Request, _ visit) {
	latin := func(s string) string {
		return strings.NewReplacer("“", "\x93", "”", "\x94", "–", "\x96", "é", "\xe9").Replace(s)
	}
	pager := `<div class="hal"><a href="/berita/700001/ikd-kota-kediri">1</a> <a href="/berita/700001/ikd-kota-kediri/halaman/2">2</a> <a href="/berita/700001/ikd-kota-kediri/halaman/3">3</a></div>`
	part := func(title string, paragraphs ...string) string {
		return latin(story{title, "2024-11-11", paragraphs}.plain(pager))
	}
	switch r.URL.Path {
	case "/sitemap.xml":
		send(rw, r, "text/xml", `<?xml version="1.0" encoding="windows-1252"?><urlset><url><loc>http://kuno.example/berita/700001/ikd-kota-kediri</loc><lastmod>2024-11-11</lastmod></url></urlset>`)
	case "/berita/700001/ikd-kota-kediri":
		send(rw, r, "text/html", part("IKD Kota Kediri “naik” – kata kepala dinas", "KEDIRI – Aktivasi IKD di Kota Kediri “terus naik” sepanjang tahun."))
	case "/berita/700001/ikd-kota-kediri/halaman/2":
		send(rw, r, "text/html", part("IKD Kota Kediri “naik” – kata kepala dinas", "Hingga Senin (11/11) sebanyak 19.870 warga Kota Kediri telah mengaktifkan IKD."))
	case "/berita/700001/ikd-kota-kediri/halaman/3":
		send(rw, r, "text/html", part("IKD Kota Kediri “naik” – kata kepala dinas", "Kafé di alun-alun ikut menjadi tempat layanan."))
	default:
		http.NotFound(rw, r)
	}
}

// tanpaujung: page N of its tag links the same article and page N+1, for ever.
func tanpaujung(rw http.ResponseWriter, r *http.Request, _ visit) {
	switch {
	case r.URL.Path == "/tag/identitas-kependudukan-digital":
		n, _ := strconv.Atoi(r.URL.Query().Get("page"))
		send(rw, r, "text/html", list(fmt.Sprintf(`<a rel="next" href="?page=%d">Halaman %d</a>`, n+1, n+1),
			[2]string{"/berita/800001/ikd-jepara", "IKD Jepara"}))
	case r.URL.Path == "/berita/800001/ikd-jepara":
		send(rw, r, "text/html; charset=utf-8", story{"IKD Jepara", "2024-11-12", []string{
			"JEPARA - Sebanyak 38.415 warga Kabupaten Jepara telah mengaktifkan IKD per Selasa (12/11)."}}.plain(""))
	default:
		http.NotFound(rw, r)
	}
}
